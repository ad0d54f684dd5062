import type { ClaimWhat } from '../../model/claim';
import type { Bounds } from '../../model/dossier';
import type { ClaimFacts, Judgement } from '../../model/judgement';
import type { Territory } from './places';

/** Where the map can show what a claim is about: rows of the layer list, a region, the ground's bounds. */
export function mapView(
	facts: ClaimFacts,
	{ places, without }: Territory,
	what: ClaimWhat
): Judgement['map'] {
	const regions = places.flatMap((place) =>
		place.parts.length > 0 ? facts.places.filter(({ id }) => place.parts.includes(id)) : [place]
	);
	const meant = regions.filter((region) => !without.includes(region));
	return {
		rows: what === 'size' ? [] : [...new Set(meant.flatMap(({ rows }) => rows))],
		region: meant.length === 1 ? meant[0]!.id : null,
		bounds: meant.length === 0 ? null : meant.map(({ bounds }) => bounds).reduce(around)
	};
}

function around(a: Bounds, b: Bounds): Bounds {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
