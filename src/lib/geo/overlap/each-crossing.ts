import { eachMeeting } from './each-meeting';
import type { EdgeTree } from './edge-tree';
import { orient2d } from '../orient2d';

/**
 * A place where an edge of a ground goes across an edge of a shape.
 *
 * @param groundEdge, shapeEdge index of the position that the edge starts at
 * @param lon, lat the place, in degrees
 * @param leaves 1 where the ground's edge goes from the left of the shape's edge to its right, else −1
 */
type OnCrossing = (
	groundEdge: number,
	shapeEdge: number,
	lon: number,
	lat: number,
	leaves: 1 | -1
) => void;

/**
 * All crossings of two sets of rings, in no promised order; edges that only come near are none.
 *
 * @returns false where it could not be told, for rounding, whether some edges cross: the crossings
 * are not to be trusted then
 */
export function eachCrossing(ground: EdgeTree, shape: EdgeTree, onCrossing: OnCrossing): boolean {
	let sure = true;
	eachMeeting(ground, shape, (groundLeaf, shapeLeaf) => {
		sure = crossLeaves(ground, groundLeaf, shape, shapeLeaf, onCrossing) && sure;
	});
	return sure;
}

function crossLeaves(
	ground: EdgeTree,
	groundLeaf: number,
	shape: EdgeTree,
	shapeLeaf: number,
	onCrossing: OnCrossing
): boolean {
	const box = ground.levels[0]!;
	const west = box[4 * groundLeaf]!;
	const south = box[4 * groundLeaf + 1]!;
	const east = box[4 * groundLeaf + 2]!;
	const north = box[4 * groundLeaf + 3]!;
	const from = ground.leafFrom[groundLeaf]!;
	const to = ground.leafTo[groundLeaf]!;
	const g = ground.coords;
	const s = shape.coords;
	let sure = true;
	for (let k = shape.leafFrom[shapeLeaf]!; k < shape.leafTo[shapeLeaf]!; k++) {
		const ax = s[2 * k]!;
		const ay = s[2 * k + 1]!;
		const bx = s[2 * k + 2]!;
		const by = s[2 * k + 3]!;
		const minX = ax < bx ? ax : bx;
		const maxX = ax < bx ? bx : ax;
		const minY = ay < by ? ay : by;
		const maxY = ay < by ? by : ay;
		if (maxX < west || minX > east || maxY < south || minY > north) continue;
		let dx = g[2 * from]!;
		let dy = g[2 * from + 1]!;
		for (let i = from; i < to; i++) {
			const cx = dx;
			const cy = dy;
			dx = g[2 * i + 2]!;
			dy = g[2 * i + 3]!;
			if ((cx < minX && dx < minX) || (cx > maxX && dx > maxX)) continue;
			if ((cy < minY && dy < minY) || (cy > maxY && dy > maxY)) continue;
			const sideOfC = orient2d(ax, ay, bx, by, cx, cy);
			const sideOfD = orient2d(ax, ay, bx, by, dx, dy);
			if (sideOfC * sideOfD > 0) continue;
			const sideOfA = orient2d(cx, cy, dx, dy, ax, ay);
			const sideOfB = orient2d(cx, cy, dx, dy, bx, by);
			// Both ends surely on one side of the other's line: no crossing, however near the others are.
			if (sideOfA * sideOfB > 0) continue;
			if (sideOfC === 0 || sideOfD === 0 || sideOfA === 0 || sideOfB === 0) {
				sure = false;
				continue;
			}
			const t = sideOfC / (sideOfC - sideOfD);
			onCrossing(i, k, cx + t * (dx - cx), cy + t * (dy - cy), sideOfC > 0 ? 1 : -1);
		}
	}
	return sure;
}
