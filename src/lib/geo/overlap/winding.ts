import type { EdgeTree } from './edge-tree';
import { orient2d } from '../orient2d';

/**
 * How often rings wind around a point, counter-clockwise: 1 inside clean rings, 0 outside. NaN where
 * the point lies on an edge.
 *
 * Edges are counted where they cross a ray to the east. Of a run of edges that lies east of the point
 * as a whole, only the ends matter, so that few edges are looked at.
 *
 * @param but edges that end at the point, not to be counted
 */
export function windingAt(
	tree: EdgeTree,
	lon: number,
	lat: number,
	but: readonly number[] = none
): number {
	const top = tree.levels.length - 1;
	return tree.leafFrom.length === 0 ? 0 : windingIn(tree, top, 0, lon, lat, but);
}

const none: readonly number[] = [];

function windingIn(
	tree: EdgeTree,
	level: number,
	node: number,
	lon: number,
	lat: number,
	but: readonly number[]
): number {
	const boxes = tree.levels[level]!;
	const box = 4 * node;
	if (lat < boxes[box + 1]! || lat > boxes[box + 3]! || lon > boxes[box + 2]!) return 0;
	if (lon < boxes[box]!) {
		const from = tree.runs[level]![2 * node]!;
		const to = tree.runs[level]![2 * node + 1]!;
		if (from !== to) {
			return rises(tree.coords[2 * from + 1]!, tree.coords[2 * to + 1]!, lat);
		}
	}
	if (level === 0) return windingOfLeaf(tree, node, lon, lat, but);
	const below = tree.levels[level - 1]!.length / 4;
	let sum = 0;
	for (let child = 4 * node; child < 4 * node + 4 && child < below; child++) {
		sum += windingIn(tree, level - 1, child, lon, lat, but);
	}
	return sum;
}

function windingOfLeaf(
	{ coords, leafFrom, leafTo }: EdgeTree,
	leaf: number,
	lon: number,
	lat: number,
	but: readonly number[]
): number {
	let sum = 0;
	for (let i = 2 * leafFrom[leaf]!; i < 2 * leafTo[leaf]!; i += 2) {
		const lat1 = coords[i + 1]!;
		const lat2 = coords[i + 3]!;
		const rise = rises(lat1, lat2, lat);
		if (rise === 0) continue;
		const side = orient2d(coords[i]!, lat1, coords[i + 2]!, lat2, lon, lat);
		if (side === 0) {
			if (but.includes(i / 2)) continue;
			return NaN;
		}
		if (side > 0 === rise > 0) sum += rise;
	}
	return sum;
}

/** 1 where a way from one latitude to another ends up above `lat`, −1 below, 0 on the same side. */
function rises(lat1: number, lat2: number, lat: number): number {
	return (lat2 > lat ? 1 : 0) - (lat1 > lat ? 1 : 0);
}
