/** Rounding of the difference of two products of differences, per unit of their sum (Shewchuk 1997, 4.3). */
const bound = 3.3306690738754716e-16;

/**
 * Side of the line a → b that c lies on: twice the signed area of the triangle, positive on the left,
 * and 0 where rounding could have the sign wrong. Square degrees.
 */
export function sideOfLine(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number
): number {
	const left = (bx - ax) * (cy - ay);
	const right = (by - ay) * (cx - ax);
	const side = left - right;
	return Math.abs(side) > bound * (Math.abs(left) + Math.abs(right)) ? side : 0;
}
