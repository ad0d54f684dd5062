import { orient2d } from '../orient2d';
import type { Rings } from '../rings';

/**
 * The side of an edge on which rings enclose the ground an odd number of times; null where rounding
 * does not let it be told.
 *
 * @param along where on the edge it is looked for, 0 to 1: crossings on the edge change the answer
 */
export function oddSideOf(
	{ coords, starts }: Rings,
	edge: number,
	along: number
): 'left' | 'right' | null {
	const start = 2 * edge;
	// Edges are counted on a ray across the edge: to the east, or to the north with the axes swapped.
	const isSteep =
		Math.abs(coords[start + 3]! - coords[start + 1]!) >=
		Math.abs(coords[start + 2]! - coords[start]!);
	const u = isSteep ? 0 : 1;
	const v = 1 - u;
	const rises = coords[start + 2 + v]! > coords[start + v]!;
	const atU = coords[start + u]! + along * (coords[start + 2 + u]! - coords[start + u]!);
	const atV = coords[start + v]! + along * (coords[start + 2 + v]! - coords[start + v]!);
	let odd = false;
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let i = 2 * starts[ring]!; i < 2 * starts[ring + 1]! - 2; i += 2) {
			const v1 = coords[i + v]!;
			const v2 = coords[i + 2 + v]!;
			if (i === start || v1 > atV === v2 > atV) continue;
			const side = orient2d(coords[i + u]!, v1, coords[i + 2 + u]!, v2, atU, atV);
			if (side === 0) return null;
			if (side > 0 === v2 > v1) odd = !odd;
		}
	}
	// What was counted holds just beyond the edge: to the right of one that rises. Swapping mirrors.
	const beyondIsRight = rises === isSteep;
	return odd === beyondIsRight ? 'right' : 'left';
}
