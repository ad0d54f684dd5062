import { orient2d as clockwiseArea } from 'robust-predicates';

/**
 * Twice the signed area of the triangle a, b, c: positive where c lies left of the way from a to b,
 * and 0 only where the three are on one line. The sign is exact for any coordinates, the value as
 * exact as rounding allows. Not finite: not finite, or 0.
 */
export function orient2d(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number
): number {
	// The package counts clockwise as positive, y running north.
	return clockwiseArea(bx, by, ax, ay, cx, cy);
}
