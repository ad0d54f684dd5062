import { orient2d as clockwiseArea } from 'robust-predicates';

/** Rounding of the difference of two products of differences, per unit of their sum (Shewchuk 1997, 4.3). */
const bound = 3.3306690738754716e-16;

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
	const left = (bx - ax) * (cy - ay);
	const right = (by - ay) * (cx - ax);
	const area2 = left - right;
	// The package asks this first, too; asked here it is part of the loops that call this, and quick.
	if (Math.abs(area2) > bound * (Math.abs(left) + Math.abs(right))) return area2;
	// It counts clockwise as positive where y runs north.
	return clockwiseArea(bx, by, ax, ay, cx, cy);
}
