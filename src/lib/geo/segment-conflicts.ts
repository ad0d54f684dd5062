import { boundsMeet, boundsOfCoords } from './bounding-box';
import { orient2d } from './orient2d';

/** A set of straight segments between numbered vertices. */
export interface Segments {
	readonly starts: ArrayLike<number>;
	readonly ends: ArrayLike<number>;
}

/**
 * Pairs of segments that may not stand together on a map: that cross, touch anywhere but at a
 * common end, or lie on one another. A sweep along x.
 *
 * @param xs, ys coordinates of the vertices
 * @returns pairs of segment indices, the smaller first, in no promised order
 */
export function segmentConflicts(
	{ starts, ends }: Segments,
	xs: ArrayLike<number>,
	ys: ArrayLike<number>
): [number, number][] {
	const boxes = Array.from(starts, (a, i) => {
		const b = ends[i]!;
		return boundsOfCoords([xs[a]!, ys[a]!, xs[b]!, ys[b]!]);
	});
	const order = Uint32Array.from(boxes.keys()).sort((i, j) => boxes[i]![0] - boxes[j]![0] || i - j);
	const found: [number, number][] = [];
	for (let p = 0; p < order.length; p++) {
		const i = order[p]!;
		for (let q = p + 1; q < order.length; q++) {
			const j = order[q]!;
			if (boxes[j]![0] > boxes[i]![2]) break;
			if (!boundsMeet(boxes[i]!, boxes[j]!)) continue;
			if (conflict(starts[i]!, ends[i]!, starts[j]!, ends[j]!, xs, ys)) {
				found.push(i < j ? [i, j] : [j, i]);
			}
		}
	}
	return found;
}

function conflict(
	a: number,
	b: number,
	c: number,
	d: number,
	xs: ArrayLike<number>,
	ys: ArrayLike<number>
): boolean {
	/** On which side of p→q the vertex r lies. */
	const side = (p: number, q: number, r: number) =>
		Math.sign(orient2d(xs[p]!, ys[p]!, xs[q]!, ys[q]!, xs[r]!, ys[r]!));
	const common = a === c || a === d ? a : b === c || b === d ? b : -1;
	if (common !== -1) {
		const p = common === a ? b : a;
		const r = common === c ? d : c;
		if (p === r) return true;
		if (side(common, p, r) !== 0) return false;
		// On one straight line: harmless when they leave the common end in opposite directions.
		return (
			(xs[p]! - xs[common]!) * (xs[r]! - xs[common]!) +
				(ys[p]! - ys[common]!) * (ys[r]! - ys[common]!) >
			0
		);
	}
	const [c1, d1, a2, b2] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
	// All on one line: the boxes overlap (or we would not be here), so the segments do.
	return c1 * d1 <= 0 && a2 * b2 <= 0;
}
