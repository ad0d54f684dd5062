import type { Map as MapLibre } from 'maplibre-gl';
import { regionsWithin } from './find-drawn';
import type { MapRegion } from './map-region';
import type { Padding } from './padding';

/** A region in view, and where in the map's box it is pointed at, in CSS pixels. */
export interface RegionInView {
	readonly region: MapRegion;
	readonly x: number;
	readonly y: number;
}

/** Half the size of a region's button, which has to stay within the free part. */
const half = 12;

/**
 * The regions drawn in the free part of the map, in the order given. Each stands at its label point;
 * where that is out of view, at the nearest point in view.
 *
 * @param keep a region that stays in any case: the one that has the keyboard focus
 */
export function regionsInView(
	map: MapLibre,
	regions: readonly MapRegion[],
	covered: Padding,
	keep: string | null
): RegionInView[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const right = clientWidth - covered.right;
	const bottom = clientHeight - covered.bottom;
	if (right <= covered.left || bottom <= covered.top) return [];
	const seen = regionsWithin(map, [
		[covered.left, covered.top],
		[right, bottom]
	]);
	return regions
		.filter(({ id }) => seen.has(id) || id === keep)
		.map((region) => {
			const { x, y } = map.project([region.point[0], region.point[1]]);
			return {
				region,
				x: Math.max(covered.left + half, Math.min(x, right - half)),
				y: Math.max(covered.top + half, Math.min(y, bottom - half))
			};
		});
}
