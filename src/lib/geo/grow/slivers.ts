import type { Rings } from '../rings';
import { kmPerDegree, shrinkAt } from './nearest-ground';

/** Ground narrower than this along a cut is thin. */
const thinKm = 0.04;

/** A cut may run along thin ground for this far: as far as a corner of some six degrees is thin. */
export const longestThinKm = 0.4;

/** How densely a cut is looked at. */
const sampleKm = 0.02;

/**
 * Length in km of the longest stretch of a cut along which the parcel, or what is left of the ground,
 * is thinner than `thinKm`. More than `longestThinKm` is a sliver.
 *
 * The cut is the part of the parcel's boundary that is not the boundary of the ground. Width is
 * measured at right angles to it, on both sides, to the next boundary of either. Narrow ground that is
 * there already (spits, banks) is not looked at: only what the cut makes narrow.
 *
 * @param parcel lies in `within`, and follows its boundary vertex by vertex where it follows it
 */
export function longestThinStretchKm(parcel: Rings, within: Rings): number {
	const middleLat = parcel.coords[1] ?? 0;
	const plane = { x: kmPerDegree * shrinkAt(middleLat), y: kmPerDegree };
	const walls = edgesOf(within, plane);
	const cut = cutOf(parcel, within, walls, plane);
	const all = joined(walls, cut);
	let longest = 0;
	let stretch = 0;
	for (let k = 0; k < cut.length; k += 4) {
		const [x1, y1, x2, y2] = [cut[k]!, cut[k + 1]!, cut[k + 2]!, cut[k + 3]!];
		if (k > 0 && (cut[k - 2] !== x1 || cut[k - 1] !== y1)) stretch = 0;
		const near = edgesNear(all, x1, y1, x2, y2);
		const length = Math.hypot(x2 - x1, y2 - y1);
		const samples = near.length === 0 ? 1 : Math.ceil(length / sampleKm);
		for (let i = 0; i < samples; i++) {
			const at = (i + 0.5) / samples;
			const [x, y] = [x1 + at * (x2 - x1), y1 + at * (y2 - y1)];
			const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
			if (isThin(all, near, x, y, ux, uy)) stretch += length / samples;
			else stretch = 0;
			longest = Math.max(longest, stretch);
		}
	}
	return longest;
}

interface Plane {
	readonly x: number;
	readonly y: number;
}

/** x, y, x, y of each edge, in km. */
function edgesOf({ coords, starts }: Rings, plane: Plane): Float64Array {
	const edges = new Float64Array(4 * (coords.length / 2 - (starts.length - 1)));
	let k = 0;
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let p = 2 * starts[ring]!; p < 2 * starts[ring + 1]! - 2; p += 2) {
			edges[k++] = coords[p]! * plane.x;
			edges[k++] = coords[p + 1]! * plane.y;
			edges[k++] = coords[p + 2]! * plane.x;
			edges[k++] = coords[p + 3]! * plane.y;
		}
	}
	return edges;
}

/** Edges of the parcel that are not the ground's: neither end is a corner of it, nor do they lie on it. */
function cutOf(parcel: Rings, within: Rings, walls: Float64Array, plane: Plane): Float64Array {
	const corners = new Set<string>();
	for (let i = 0; i < within.coords.length; i += 2) {
		corners.add(`${within.coords[i]} ${within.coords[i + 1]}`);
	}
	const { coords, starts } = parcel;
	const cut: number[] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		let isCornerBefore = corners.has(
			`${coords[2 * starts[ring]!]} ${coords[2 * starts[ring]! + 1]}`
		);
		for (let p = 2 * starts[ring]!; p < 2 * starts[ring + 1]! - 2; p += 2) {
			const isCorner = corners.has(`${coords[p + 2]} ${coords[p + 3]}`);
			const isCut = !isCorner && !isCornerBefore;
			isCornerBefore = isCorner;
			if (!isCut) continue;
			const [x1, y1] = [coords[p]! * plane.x, coords[p + 1]! * plane.y];
			const [x2, y2] = [coords[p + 2]! * plane.x, coords[p + 3]! * plane.y];
			if (!liesOn(walls, (x1 + x2) / 2, (y1 + y2) / 2)) cut.push(x1, y1, x2, y2);
		}
	}
	return Float64Array.from(cut);
}

/** A centimetre: more than rounding to the grid moves a point, less than any cut is away from a wall. */
const onWallKm = 1e-5;

function liesOn(walls: Float64Array, x: number, y: number): boolean {
	for (let k = 0; k < walls.length; k += 4) {
		const [x1, y1, x2, y2] = [walls[k]!, walls[k + 1]!, walls[k + 2]!, walls[k + 3]!];
		if (Math.min(x1, x2) > x + onWallKm || Math.max(x1, x2) < x - onWallKm) continue;
		if (Math.min(y1, y2) > y + onWallKm || Math.max(y1, y2) < y - onWallKm) continue;
		const [ux, uy] = [x2 - x1, y2 - y1];
		if (Math.abs(ux * (y - y1) - uy * (x - x1)) < onWallKm * Math.hypot(ux, uy)) return true;
	}
	return false;
}

/** Offsets of the edges that come within `thinKm` of the box of an edge, but for the edge itself. */
function edgesNear(edges: Float64Array, x1: number, y1: number, x2: number, y2: number): number[] {
	const [west, east] = [Math.min(x1, x2) - thinKm, Math.max(x1, x2) + thinKm];
	const [south, north] = [Math.min(y1, y2) - thinKm, Math.max(y1, y2) + thinKm];
	const near: number[] = [];
	for (let k = 0; k < edges.length; k += 4) {
		const [a, b, c, d] = [edges[k]!, edges[k + 1]!, edges[k + 2]!, edges[k + 3]!];
		if ((a < west && c < west) || (a > east && c > east)) continue;
		if ((b < south && d < south) || (b > north && d > north)) continue;
		if (a === x1 && b === y1 && c === x2 && d === y2) continue;
		near.push(k);
	}
	return near;
}

/** Whether an edge is met within `thinKm` to the left or right of a point on a line along (ux, uy). */
function isThin(
	edges: Float64Array,
	near: readonly number[],
	x: number,
	y: number,
	ux: number,
	uy: number
): boolean {
	return near.some((k) => {
		// Along the line, and away from it to the left.
		const a1 = (edges[k]! - x) * ux + (edges[k + 1]! - y) * uy;
		const a2 = (edges[k + 2]! - x) * ux + (edges[k + 3]! - y) * uy;
		if (a1 > 0 === a2 > 0) return false;
		const w1 = (edges[k + 1]! - y) * ux - (edges[k]! - x) * uy;
		const w2 = (edges[k + 3]! - y) * ux - (edges[k + 2]! - x) * uy;
		return Math.abs(w1 + ((w2 - w1) * a1) / (a1 - a2)) < thinKm;
	});
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
	const all = new Float64Array(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	return all;
}
