import { readingOrder } from '$lib/geo/reading-order';
import type { MapRegion } from '$lib/map/map-region';
import type { RegionFacts } from '$lib/model/dossier';

/** The regions as the map needs them, in reading order. A region without a label point has its middle. */
export function mapRegions(
	regions: readonly (RegionFacts & { readonly point?: readonly [number, number] })[]
): MapRegion[] {
	const features = regions.map(({ id, name, point, bounds: [west, south, east, north] }) => ({
		type: 'Feature' as const,
		geometry: {
			type: 'Point' as const,
			coordinates: [...(point ?? [(west + east) / 2, (south + north) / 2])]
		},
		properties: { id, name }
	}));
	return readingOrder(features).map(({ properties, geometry }) => ({
		...properties,
		point: geometry.coordinates as [number, number]
	}));
}
