/**
 * Which way three points of a whole-numbered grid turn: positive for counter-clockwise, 0 only when
 * they lie exactly on one line. Exact for whole coordinates below 2⁵²: where rounding could decide,
 * whole numbers of any size do.
 */
export function orientation(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number
): number {
	const left = (ax - cx) * (by - cy);
	const right = (ay - cy) * (bx - cx);
	const turn = left - right;
	// Differences are exact, so each product is off by half a unit in its last place, and so is the
	// difference of them.
	const bound = 4e-16 * (Math.abs(left) + Math.abs(right));
	if (turn > bound || -turn > bound || bound === 0) return turn;
	const exact = BigInt(ax - cx) * BigInt(by - cy) - BigInt(ay - cy) * BigInt(bx - cx);
	return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
