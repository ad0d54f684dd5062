import { closeRings, type Rings } from '../rings';

/**
 * How far positions are nudged, in degrees: 2 µm on the ground. Enough to lie on nothing any more, but
 * for a chance of one in millions, and too little to show: a shape of 450 km² moves by less than a tenth of
 * a square metre.
 */
export const leastNudge = 2e-11;

/**
 * A copy of rings, each position a tiny and always the same way off, so that none lies on a line or on
 * another position, as those of a copy on top of its original would.
 *
 * @param attempt another number, another way off
 * @param reach at most how far, in degrees
 */
export function nudged({ coords, starts }: Rings, attempt: number, reach = leastNudge): Rings {
	let state = 0x2545f491 ^ Math.imul(attempt + 1, 0x9e3779b1);
	const moved = coords.map((value) => {
		// Xorshift (Marsaglia 2003): cheap, and every run of the program gives the same.
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return value + (state / 0x80000000) * reach;
	});
	const rings = { coords: moved, starts };
	closeRings(rings);
	return rings;
}
