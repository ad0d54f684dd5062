import { ringsAreaSqKm, type Rings } from '../rings';

/** Share of an area that an operation may lose or add. */
export const tolerableShare = 1e-7;

/** A square metre: what rounding to the grid may do to ground too small to be judged by its share. */
const tolerableSqKm = 1e-6;

/** What a boolean operation did to an area. */
export interface Conservation {
	/** Area that went in less area that came out, in km²; negative: area came from nowhere. */
	readonly lostSqKm: number;
	/** The same as a share of what went in, without its sign; infinite where nothing went in. */
	readonly lostShare: number;
	readonly conserved: boolean;
}

/** Whether `whole`, cut into `parts` that do not overlap, is all there: a ∩ b and a − b for an a. */
export function conservationOfParts(whole: Rings, parts: readonly Rings[]): Conservation {
	return conservation([whole], parts);
}

/** Whether a union is all there: as much as both of its operands have, less what they had in common. */
export function conservationOfUnion(a: Rings, b: Rings, both: Rings, union: Rings): Conservation {
	return conservation([a, b], [both, union]);
}

/** Share of `a` that is neither in what was found inside of something nor in what was found outside. */
export function lostShare(a: Rings, inside: Rings, outside: Rings): number {
	return conservationOfParts(a, [inside, outside]).lostShare;
}

function conservation(before: readonly Rings[], after: readonly Rings[]): Conservation {
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
