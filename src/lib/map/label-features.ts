import type { Feature, FeatureCollection, Point } from 'geojson';
import { contextPlaces } from './context-places';
import type { MapRegion } from './map-region';

/** Points that carry the names of regions, countries and seas, in all languages. */
export function labelFeatures(regions: readonly MapRegion[]): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: [
			...contextPlaces.map(({ kind, name, point, fromZoom }) =>
				feature(point, { kind, name, fromZoom })
			),
			...regions.map(({ id, name, point }) => feature(point, { kind: 'region', id, name }))
		]
	};
}

function feature(
	[longitude, latitude]: readonly [number, number],
	properties: Record<string, unknown>
): Feature<Point> {
	return {
		type: 'Feature',
		properties,
		geometry: { type: 'Point', coordinates: [longitude, latitude] }
	};
}
