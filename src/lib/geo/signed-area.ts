/**
 * Twice the signed area of a flat ring `[x, y, …]` in the plane of its coordinates, closed or not:
 * positive when counter-clockwise. For winding and for order, never for a shown number. Exact for
 * whole numbers as long as the sum is below 2⁵³.
 */
export function signedArea2(ring: ArrayLike<number>): number {
	const [x0, y0] = [ring[0]!, ring[1]!];
	let sum = 0;
	for (let i = 0; i + 3 < ring.length; i += 2)
		sum += (ring[i]! - x0) * (ring[i + 3]! - y0) - (ring[i + 2]! - x0) * (ring[i + 1]! - y0);
	return sum;
}
