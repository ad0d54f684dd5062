import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { mercatorForward } from '../geo/mercator';
import { baseFrame } from '../model/base-frame';
import type { Bounds } from '../model/dossier';

/** How much more than the view is looked at, as a part of its sides: what comes next is there in time. */
const foresight = 0.25;

/** Whether a view, or what a small step from it shows, reaches beyond the base layer. */
export function reachesBeyondBase([west, south, east, north]: Bounds): boolean {
	const [left, top] = mercatorForward(west, north);
	const [right, bottom] = mercatorForward(east, south);
	const [across, down] = [(right - left) * foresight, (bottom - top) * foresight];
	const [baseLeft, baseTop] = mercatorForward(baseFrame[0], baseFrame[3]);
	const [baseRight, baseBottom] = mercatorForward(baseFrame[2], baseFrame[1]);
	return (
		left - across < baseLeft ||
		top - down < baseTop ||
		right + across > baseRight ||
		bottom + down > baseBottom
	);
}

/**
 * Draw the rest of the world when the view first comes near the edge of the base layer, and not before.
 *
 * @param base address prefix of the site, without a slash at the end
 * @param view the part of the map that is seen
 * @returns what looks again, for when something else than the camera has changed the view
 */
export function watchFarLand(
	map: MapLibre,
	{ base, view }: { base: string; view: () => Bounds }
): () => void {
	let asked = false;
	const look = () => {
		if (asked || !map.style?.getSource('world') || !reachesBeyondBase(view())) return;
		asked = true;
		map.off('move', look);
		map.off('resize', look);
		// By its address: the worker fetches and reads it, while the map moves on.
		map.getSource<GeoJSONSource>('world')?.setData(`${base}/layers/world.json`);
	};
	map.on('move', look);
	map.on('resize', look);
	look();
	return look;
}
