import type { MapRegion } from '$lib/map/map-region';
import type { RegionFacts } from '$lib/model/dossier';

/**
 * The regions as the map needs them, in reading order: rows of one degree of latitude from the north,
 * each from the west. A region without a label point has its middle.
 */
export function mapRegions(
	regions: readonly (RegionFacts & { readonly point?: readonly [number, number] })[]
): MapRegion[] {
	return regions
		.map(({ id, name, point, bounds: [west, south, east, north] }) => ({
			id,
			name,
			point: point ?? ([(west + east) / 2, (south + north) / 2] as const)
		}))
		.sort(({ point: a }, { point: b }) => Math.round(b[1]) - Math.round(a[1]) || a[0] - b[0]);
}
