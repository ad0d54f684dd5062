import type { Localised } from '../model/text';
import type { DossierConfig } from './dossier-config';
import type { Layers } from './read-layers';
import type { ReferenceArea } from './reported-figures';

/** A published area with a name in each language of the interface. */
export interface NamedArea extends Omit<ReferenceArea, 'name'> {
	readonly name: Localised;
}

/**
 * The familiar places of the reference areas, in their order, with the Ukrainian names of
 * `dossier.yaml`. Throws Error naming every place without a name, and every name or outline without
 * a place.
 */
export function familiarPlaces(
	references: ReadonlyMap<string, ReferenceArea>,
	{ familiarNames }: Pick<DossierConfig, 'familiarNames'>,
	outlines: Layers['familiar']
): NamedArea[] {
	const places = [...references.values()].filter(({ kind }) => kind === 'familiar');
	const known = new Set(places.map(({ id }) => id));
	const faults = [
		...places
			.filter(({ id }) => !familiarNames[id])
			.map(({ id, name }) => `data/dossier.yaml: familiarNames lacks ${id} (${name})`),
		...Object.keys(familiarNames)
			.filter((id) => !known.has(id))
			.map(
				(id) =>
					`data/dossier.yaml: familiarNames: ${id} is no familiar place of the reference areas`
			),
		...outlines.features
			.filter(({ properties }) => !known.has(properties.id))
			.map(
				({ properties: { id } }) =>
					`data/layers/familiar.geojson: ${id} is no familiar place of the reference areas`
			)
	];
	if (faults.length > 0) throw new Error(faults.join('\n'));
	return places.map((place) => ({
		...place,
		name: { en: place.name, uk: familiarNames[place.id]! }
	}));
}
