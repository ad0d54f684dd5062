import { mercatorForward, mercatorInverse, mercatorWorldWidthPx } from '../geo/mercator';
import type { Bounds } from '../model/dossier';
import type { Camera } from '../model/view';
import type { Size } from './padding';

/** How far out and in one can zoom: far out the land is coarse, far in its detail ends. */
export const zoomRange = { minZoom: 3.2, maxZoom: 10.5 } as const;

/** The part of the world that is drawn: beyond it there is nothing, or an edge of the drawing. */
export const drawnWorld: Bounds = [-180, -60, 180, 84];

/** How far beyond the opening view the middle of the map may go, as a part of the view's sides. */
const reach = 0.8;

/** All that a Mercator map has room for. */
const wholeWorld: Bounds = [-180, -84, 180, 84];

/**
 * The nearest camera that neither loses the subject of the map nor looks past the edge of the world.
 *
 * @param subject what the opening view shows; null: the map may be moved everywhere, and around the earth
 * @param size of the map's box in CSS pixels
 */
export function withinReach(subject: Bounds | null, { center, zoom }: Camera, size: Size): Camera {
	const world = subject ? drawnWorld : wholeWorld;
	const [left, top] = mercatorForward(world[0], world[3]);
	const [right, bottom] = mercatorForward(world[2], world[1]);
	const near = subject ? nearSubject(subject, center) : center;
	const [x, y] = mercatorForward(...near);
	const fills = Math.max(size.width / (right - left), size.height / (bottom - top), 1);
	const least = Math.max(zoomRange.minZoom, Math.log2(fills / mercatorWorldWidthPx(0)));
	const held = clamp(zoom, least, Math.max(least, zoomRange.maxZoom));
	const worldPx = mercatorWorldWidthPx(held);
	const [halfWidth, halfHeight] = [size.width / 2 / worldPx, size.height / 2 / worldPx];
	// Where it keeps to nothing, the world comes again beyond its edges.
	const heldX = subject ? clamp(x, left + halfWidth, right - halfWidth) : x - Math.floor(x);
	const heldY = clamp(y, top + halfHeight, bottom - halfHeight);
	const same = heldX === x && heldY === y;
	return { center: same ? near : mercatorInverse(heldX, heldY), zoom: held };
}

/** Whether the middle of a map may not be there while it keeps to its subject. */
export function isBeyondReach(subject: Bounds, { center }: Camera): boolean {
	const [lon, lat] = nearSubject(subject, center);
	return lon !== center[0] || lat !== center[1];
}

function nearSubject(
	[west, south, east, north]: Bounds,
	[lon, lat]: Camera['center']
): readonly [number, number] {
	const [across, down] = [(east - west) * reach, (north - south) * reach];
	return [clamp(lon, west - across, east + across), clamp(lat, south - down, north + down)];
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}
