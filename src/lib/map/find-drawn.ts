import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Pixel } from './tools/plane';

/** How far beside a thing still means the thing, in CSS pixels. */
const nearPx = { mouse: 4, touch: 12 } as const;

/** The region drawn at a point of the map's box, in CSS pixels; null at sea and elsewhere. */
export function regionAt(map: MapLibre, point: PointLike): string | null {
	return drawnIds(map, point, ['regions'])[0] ?? null;
}

/** Ids of all regions drawn within a part of the map's box, corners in CSS pixels. */
export function regionsWithin(map: MapLibre, box: [PointLike, PointLike]): ReadonlySet<string> {
	return new Set(drawnIds(map, box, ['regions']));
}

/** The parcel at a point, else the nearest within reach of the hand; null where there is none. */
export function parcelAt(map: MapLibre, at: Pixel, touch: boolean): string | null {
	const layers = ['parcel-badges', 'parcel-badges-beside', 'parcel-fill'];
	const idAround = (px: number) => drawnIds(map, around(at, px), layers)[0];
	return idAround(0) ?? idAround(reach(touch)) ?? null;
}

/** Whether the drawn placement is at a point, or within reach of the hand. */
export function placementAt(map: MapLibre, at: Pixel, touch: boolean): boolean {
	return drawnIds(map, around(at, reach(touch)), ['placement-fill']).length > 0;
}

function reach(touch: boolean): number {
	return nearPx[touch ? 'touch' : 'mouse'];
}

function around([x, y]: Pixel, px: number): [PointLike, PointLike] {
	return [
		[x - px, y - px],
		[x + px, y + px]
	];
}

/** Ids of the features that some layers draw somewhere, the uppermost first. */
function drawnIds(map: MapLibre, where: PointLike | [PointLike, PointLike], ids: string[]) {
	// No style is there while it loads or the context is lost; some layers come with their features.
	const layers = ids.filter((id) => map.style?.getLayer(id) !== undefined);
	if (layers.length === 0) return [];
	return map
		.queryRenderedFeatures(where, { layers })
		.map(({ properties }) => String(properties.id));
}
