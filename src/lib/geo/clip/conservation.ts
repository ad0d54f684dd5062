import { ringsAreaSqKm, type Rings } from '../rings';

/** Share of an area that an operation may lose or add. */
export const tolerableShare = 1e-7;

/** A square metre: what rounding to the grid may do to ground too small to be judged by its share. */
const tolerableSqKm = 1e-6;

/** What a boolean operation did to an area. */
interface Conservation {
	/** Area that went in less area that came out, in km²; negative: area came from nowhere. */
	readonly lostSqKm: number;
	/** The same as a share of what went in, without its sign; infinite where nothing went in. */
	readonly lostShare: number;
	readonly conserved: boolean;
}

/**
 * Whether grounds are all there after an operation: `a` as `a ∩ b` and `a − b`; `a` and `b` as
 * `a ∩ b` and `a ∪ b`.
 */
export function conservation(before: readonly Rings[], after: readonly Rings[]): Conservation {
	const wentIn = total(before);
	const lostSqKm = wentIn - total(after);
	const lost = Math.abs(lostSqKm);
	return {
		lostSqKm,
		lostShare: lost === 0 ? 0 : lost / wentIn,
		// Written so that an area that is no number is not conserved.
		conserved: lost <= tolerableSqKm || lost <= tolerableShare * wentIn
	};
}

function total(grounds: readonly Rings[]): number {
	return grounds.reduce((sum, rings) => sum + ringsAreaSqKm(rings), 0);
}

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
