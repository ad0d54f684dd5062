import type { MapRegion } from '$lib/map/map-region';
import type { RegionFacts } from '$lib/model/dossier';

/** The regions as the map needs them, in reading order: rows of one degree of latitude from the north, each from the west. */
export function mapRegions(regions: readonly RegionFacts[]): MapRegion[] {
	return regions
		.map(({ id, name, point }) => ({ id, name, point }))
		.sort(({ point: a }, { point: b }) => Math.round(b[1]) - Math.round(a[1]) || a[0] - b[0]);
}
