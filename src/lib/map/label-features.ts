import type { Feature, FeatureCollection, Point } from 'geojson';
import { contextPlaces } from './context-places';
import type { MapRegion } from './map-region';
import { shortNames } from './short-names';

/** Points that carry the names of regions, countries and seas, in all languages. */
export function labelFeatures(regions: readonly MapRegion[]): FeatureCollection<Point> {
	const short = shortNames(regions);
	return {
		type: 'FeatureCollection',
		features: [
			...contextPlaces.map(({ kind, name, point, fromZoom }) =>
				feature(point, { kind, name, fromZoom })
			),
			...regions.map(({ id, name, point }) =>
				feature(point, { kind: 'region', name: short.get(id) ?? name, fromZoom: 5 })
			)
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
