import type { Bounds, Dossier } from '../../model/dossier';
import type { Subject } from '../../model/figure';
import type { Language } from '../../model/language';
import { countryName } from '../../words/names';

/** Where on the map something is: a region to select, where it is one of ours, and the ground to show. */
interface Location {
	readonly region: string | null;
	readonly bounds: Bounds;
	readonly name: string;
}

/**
 * Where the subject of a figure, statement or event is. Held ground is shown as its own extent, not as
 * that of the whole region. Null where the map has no such place.
 */
export function locate(
	dossier: Dossier,
	subject: Pick<Subject, 'region'> & Partial<Subject>,
	language: Language
): Location | null {
	const region = dossier.regions.find(({ id }) => id === subject.region);
	const held = subject.holder ? heldBounds(dossier, subject.holder, subject.region) : null;
	if (region)
		return { region: region.id, bounds: held ?? region.bounds, name: region.name[language] };
	const isCountry = dossier.regions.some(({ country }) => country === subject.region);
	if (!isCountry) return null;
	return {
		region: null,
		bounds: held ?? dossier.bounds,
		name: countryName(subject.region, language)
	};
}

function heldBounds(dossier: Dossier, holder: string, region: string): Bounds | null {
	const boxes = dossier.layerGroups
		.flatMap((group) => group.rows)
		.filter((row) => row.kind === 'held' && row.holder === holder)
		.filter((row) => row.region === region || row.region?.startsWith(`${region}-`))
		.flatMap((row) => (row.bounds ? [row.bounds] : []));
	if (boxes.length === 0) return null;
	const side = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
	return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}
