import type { Map as MapLibre } from 'maplibre-gl';
import type { Pixel } from '../tools/plane';

/** How far beside a thing still means the thing, in CSS pixels. */
const nearPx = { mouse: 4, touch: 12 } as const;

/** The parcel at a point, else the nearest within reach of the hand; null where there is none. */
export function parcelAt(map: MapLibre, at: Pixel, touch: boolean): string | null {
	return idAt(map, at, 0, parcelLayers) ?? idAt(map, at, reach(touch), parcelLayers);
}

/** Whether the drawn placement is at a point, or within reach of the hand. */
export function placementAt(map: MapLibre, at: Pixel, touch: boolean): boolean {
	return idAt(map, at, reach(touch), ['placement-fill']) !== null;
}

const parcelLayers = ['parcel-badges', 'parcel-fill'];

function reach(touch: boolean): number {
	return nearPx[touch ? 'touch' : 'mouse'];
}

function idAt(map: MapLibre, [x, y]: Pixel, around: number, ids: string[]): string | null {
	// No style is there while it loads or the context is lost; the layers come with their features.
	const layers = ids.filter((id) => map.style?.getLayer(id) !== undefined);
	if (layers.length === 0) return null;
	const [feature] = map.queryRenderedFeatures(
		[
			[x - around, y - around],
			[x + around, y + around]
		],
		{ layers }
	);
	return feature ? String(feature.properties.id) : null;
}
