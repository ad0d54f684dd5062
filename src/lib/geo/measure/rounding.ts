import type { Rings } from '../rings';

/** What rounding to the clipping grid may do to the area of one strip along an edge, in km² per degree. */
const roundingSqKmPerDegree = 1e-6;

/** What sums of areas may differ by, as a share. */
const roundingShare = 1e-9;

/** By how much the area of ground may change when it is put on the clipping grid, in km². */
export function roundingSqKm(areaSqKm: number, ...grounds: readonly Rings[]): number {
	const lengths = grounds.reduce((sum, rings) => sum + lengthInDegrees(rings), 0);
	return roundingShare * Math.abs(areaSqKm) + roundingSqKmPerDegree * lengths;
}

function lengthInDegrees({ coords, starts }: Rings): number {
	let sum = 0;
	for (let ring = 0; ring + 1 < starts.length; ring++)
		for (let i = 2 * starts[ring]!; i < 2 * starts[ring + 1]! - 2; i += 2)
			sum += Math.abs(coords[i + 2]! - coords[i]!) + Math.abs(coords[i + 3]! - coords[i + 1]!);
	return sum;
}
