import { orient2d } from '../orient2d';
import type { Rings } from '../rings';
import { eachMeeting } from './each-meeting';
import { edgeTreeOf } from './edge-tree';

/** Where an edge is cut: its part before the cut to the part after it, exact. */
export type Cut = readonly [before: bigint, after: bigint];

/** A place where two edges go across one another; edge i runs from position i to i + 1. */
export interface SelfCrossing {
	readonly edges: readonly [number, number];
	/** Where each of the two is cut. */
	readonly cuts: readonly [Cut, Cut];
	/** The place in degrees, rounded. */
	readonly place: readonly [number, number];
}

type ExactPosition = readonly [lon: bigint, lat: bigint];

/** Below 0 where the first of two cuts of an edge comes first along it. */
export function inOrder([before1, after1]: Cut, [before2, after2]: Cut): number {
	const difference = before1 * after2 - before2 * after1;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Where rings cross themselves and one another, exactly; null where a position lies on an edge or on
 * another position.
 */
export function selfCrossings(rings: Rings): SelfCrossing[] | null {
	const tree = edgeTreeOf(rings);
	const next = nextEdges(rings);
	const found: SelfCrossing[] = [];
	let told = true;
	eachMeeting(tree, tree, (p, q) => {
		if (q < p) return;
		for (let i = tree.leafFrom[p]!; told && i < tree.leafTo[p]!; i++) {
			for (let k = Math.max(i + 1, tree.leafFrom[q]!); k < tree.leafTo[q]!; k++) {
				if (next[i] === k || next[k] === i) continue;
				const cuts = cutsOf(rings.coords, i, k);
				if (cuts === null) told = false;
				else if (cuts)
					found.push({ edges: [i, k], cuts, place: placeAt(rings.coords, i, cuts[0]) });
			}
		}
	});
	return told ? found : null;
}

/** For each edge the one that goes on from it. */
function nextEdges({ coords, starts }: Rings): Uint32Array {
	const next = Uint32Array.from({ length: coords.length / 2 }, (_, i) => i + 1);
	for (let ring = 0; ring + 1 < starts.length; ring++) next[starts[ring + 1]! - 2] = starts[ring]!;
	return next;
}

function cutsOf(coords: Float64Array, i: number, k: number): SelfCrossing['cuts'] | false | null {
	const ax = coords[2 * i]!;
	const ay = coords[2 * i + 1]!;
	const bx = coords[2 * i + 2]!;
	const by = coords[2 * i + 3]!;
	const cx = coords[2 * k]!;
	const cy = coords[2 * k + 1]!;
	const dx = coords[2 * k + 2]!;
	const dy = coords[2 * k + 3]!;
	if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
	if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
	const sideOfC = orient2d(ax, ay, bx, by, cx, cy);
	const sideOfD = orient2d(ax, ay, bx, by, dx, dy);
	if (sideOfC * sideOfD > 0) return false;
	const sideOfA = orient2d(cx, cy, dx, dy, ax, ay);
	const sideOfB = orient2d(cx, cy, dx, dy, bx, by);
	if (sideOfA * sideOfB > 0) return false;
	if (sideOfA * sideOfB * sideOfC * sideOfD === 0) return null;
	const [a, b, c, d] = [exact(ax, ay), exact(bx, by), exact(cx, cy), exact(dx, dy)];
	return [
		[doubleArea(c, d, a), doubleArea(c, d, b)],
		[doubleArea(a, b, c), doubleArea(a, b, d)]
	];
}

function placeAt(coords: Float64Array, edge: number, [before, after]: Cut): [number, number] {
	const along = Number(before) / Number(before + after);
	const [lon, lat] = [coords[2 * edge]!, coords[2 * edge + 1]!];
	return [lon + along * (coords[2 * edge + 2]! - lon), lat + along * (coords[2 * edge + 3]! - lat)];
}

/** Coordinates are whole numbers of these as they stand, but for those next to 0: below 10⁻¹⁴ degree. */
const unitsPerDegree = 2 ** 100;

function exact(lon: number, lat: number): ExactPosition {
	return [BigInt(Math.round(lon * unitsPerDegree)), BigInt(Math.round(lat * unitsPerDegree))];
}

/** Twice the area of a triangle, without sign. */
function doubleArea(a: ExactPosition, b: ExactPosition, c: ExactPosition): bigint {
	const area2 = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
	return area2 < 0n ? -area2 : area2;
}
