import type { Map as MapLibre, PointLike } from 'maplibre-gl';

const layers = ['ground'];

/** The region drawn at a point of the map's box, in CSS pixels; null at sea and elsewhere. */
export function regionAt(map: MapLibre, point: PointLike): string | null {
	const [feature] = map.queryRenderedFeatures(point, { layers });
	return feature ? String(feature.properties.id) : null;
}

/** Ids of all regions drawn within a part of the map's box, corners in CSS pixels. */
export function regionsWithin(map: MapLibre, box: [PointLike, PointLike]): ReadonlySet<string> {
	const features = map.queryRenderedFeatures(box, { layers });
	return new Set(features.map((feature) => String(feature.properties.id)));
}
