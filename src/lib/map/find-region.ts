import type { Map as MapLibre, PointLike } from 'maplibre-gl';

const layers = ['regions'];

/** Whether there is something to ask: no style is there while it loads or the context is lost. */
function canAsk(map: MapLibre): boolean {
	return map.style?.getLayer('regions') !== undefined;
}

/** The region drawn at a point of the map's box, in CSS pixels; null at sea and elsewhere. */
export function regionAt(map: MapLibre, point: PointLike): string | null {
	if (!canAsk(map)) return null;
	const [feature] = map.queryRenderedFeatures(point, { layers });
	return feature ? String(feature.properties.id) : null;
}

/** Ids of all regions drawn within a part of the map's box, corners in CSS pixels. */
export function regionsWithin(map: MapLibre, box: [PointLike, PointLike]): ReadonlySet<string> {
	if (!canAsk(map)) return new Set();
	const features = map.queryRenderedFeatures(box, { layers });
	return new Set(features.map((feature) => String(feature.properties.id)));
}
