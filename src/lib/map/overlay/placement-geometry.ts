import { shortDistanceKm } from '../../geo/short-distance';
import type { LonLat, PlacementFeatures } from '../../model/map-overlay';
import type { Padding, Size } from '../padding';
import { type Pixel, pixelNear, pixelsPerKm, type Plane, positionOf } from '../tools/plane';

/** Which point of a shape is held: how far from the centre, in km to the east and to the south. */
export interface Grip {
	readonly eastKm: number;
	readonly southKm: number;
}

export function gripAt(plane: Plane, centre: LonLat, pointer: Pixel): Grip {
	const [x, y] = pixelNear(plane, centre, pointer[0]);
	const perKm = pixelsPerKm(plane.worldPx, centre[1]);
	return { eastKm: (pointer[0] - x) / perKm, southKm: (pointer[1] - y) / perKm };
}

/**
 * Where the centre goes so that the point that is held stays under the pointer. The shape keeps its
 * true size, so it is drawn larger the further from the equator it is, and the way on the screen
 * from its centre to that point with it: found by going back and forth between the two.
 *
 * @param from where the centre is now
 */
export function draggedCentre(plane: Plane, from: LonLat, grip: Grip, pointer: Pixel): LonLat {
	let centre = from;
	for (let round = 0; round < 12; round++) {
		const perKm = pixelsPerKm(plane.worldPx, centre[1]);
		const next = positionOf(plane, [
			pointer[0] - grip.eastKm * perKm,
			pointer[1] - grip.southKm * perKm
		]);
		const settled = Math.abs(next[1] - centre[1]) < 1e-7;
		centre = next;
		if (settled) break;
	}
	return centre;
}

/** Distance in km from the centre to the furthest point of a shape, as the map draws it. */
export function reachKm({ features }: PlacementFeatures, [longitude, latitude]: LonLat): number {
	let furthest = 0;
	for (const { geometry } of features) {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const [outer] of polygons)
			for (const [x, y] of outer ?? [])
				furthest = Math.max(
					furthest,
					shortDistanceKm(longitude, latitude, x as number, y as number)
				);
	}
	return furthest;
}

/** Direction from one pixel to another, in degrees clockwise from north, 0 to 360. */
export function bearing(from: Pixel, to: Pixel): number {
	return wholeTurn((Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI);
}

/** The same direction from 0 up to, not including, 360 degrees. */
export function wholeTurn(degrees: number): number {
	return ((degrees % 360) + 360) % 360;
}

/** Distance of the handle from the shape, and of both from the edge of the map's free part. */
const gapPx = 26;
const edgePx = 24;
/** Nearest that the handle comes to the centre, so that both can be held. */
const leastPx = 44;

/**
 * Where the handle that turns the shape stands: beyond the shape on the side that points north at
 * home, pulled in to what nothing covers. Null where the centre is not in view.
 */
export function handlePixel(
	centre: Pixel,
	reachPx: number,
	turnDegrees: number,
	size: Size,
	covered: Padding
): Pixel | null {
	const [x, y] = centre;
	const box = {
		left: covered.left + edgePx,
		top: covered.top + edgePx,
		right: size.width - covered.right - edgePx,
		bottom: size.height - covered.bottom - edgePx
	};
	if (x < box.left || x > box.right || y < box.top || y > box.bottom) return null;
	const angle = (turnDegrees * Math.PI) / 180;
	const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
	const room = Math.min(
		dx > 0 ? (box.right - x) / dx : dx < 0 ? (box.left - x) / dx : Infinity,
		dy > 0 ? (box.bottom - y) / dy : dy < 0 ? (box.top - y) / dy : Infinity
	);
	const distance = Math.min(Math.max(reachPx + gapPx, leastPx), Math.max(room, leastPx));
	return [x + dx * distance, y + dy * distance];
}
