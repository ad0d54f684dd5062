import type { Rings } from '../rings';
import { orient2d } from '../orient2d';

/** A place where two edges go across one another; edge i runs from position i to i + 1. */
export interface SelfCrossing {
	readonly edges: readonly [number, number];
	/** How far along each of the two edges it is, 0 to 1. */
	readonly along: readonly [number, number];
	readonly place: readonly [number, number];
}

/**
 * Where rings cross themselves and one another; null where rounding does not let it be told. A sweep
 * along the longitude: for drawn rings, of some hundred positions.
 */
export function selfCrossings({ coords, starts }: Rings): SelfCrossing[] | null {
	const edges: number[] = [];
	const ringOf = new Uint32Array(coords.length / 2);
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let i = starts[ring]!; i < starts[ring + 1]! - 1; i++) {
			ringOf[i] = ring;
			edges.push(i);
		}
	}
	const west = (i: number) => Math.min(coords[2 * i]!, coords[2 * i + 2]!);
	const east = (i: number) => Math.max(coords[2 * i]!, coords[2 * i + 2]!);
	const isNext = (i: number, k: number) => {
		const [from, to] = [starts[ringOf[i]!]!, starts[ringOf[i]! + 1]! - 1];
		return k === i + 1 || (i + 1 === to && k === from);
	};
	edges.sort((i, k) => west(i) - west(k));
	const found: SelfCrossing[] = [];
	for (let p = 0; p < edges.length; p++) {
		const i = edges[p]!;
		const eastOfI = east(i);
		for (let q = p + 1; q < edges.length; q++) {
			const k = edges[q]!;
			if (west(k) > eastOfI) break;
			if (isNext(i, k) || isNext(k, i)) continue;
			const crossing = crossingOf(coords, i, k);
			if (crossing === null) return null;
			if (crossing) found.push(crossing);
		}
	}
	return found;
}

function crossingOf(coords: Float64Array, i: number, k: number): SelfCrossing | false | null {
	const ax = coords[2 * i]!;
	const ay = coords[2 * i + 1]!;
	const bx = coords[2 * i + 2]!;
	const by = coords[2 * i + 3]!;
	const cx = coords[2 * k]!;
	const cy = coords[2 * k + 1]!;
	const dx = coords[2 * k + 2]!;
	const dy = coords[2 * k + 3]!;
	if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
	const sideOfC = orient2d(ax, ay, bx, by, cx, cy);
	const sideOfD = orient2d(ax, ay, bx, by, dx, dy);
	if (sideOfC * sideOfD > 0) return false;
	const sideOfA = orient2d(cx, cy, dx, dy, ax, ay);
	const sideOfB = orient2d(cx, cy, dx, dy, bx, by);
	if (sideOfA * sideOfB > 0) return false;
	if (sideOfA * sideOfB * sideOfC * sideOfD === 0) return null;
	const alongI = sideOfA / (sideOfA - sideOfB);
	const alongK = sideOfC / (sideOfC - sideOfD);
	return {
		edges: [i, k],
		along: [alongI, alongK],
		place: [ax + alongI * (bx - ax), ay + alongI * (by - ay)]
	};
}
