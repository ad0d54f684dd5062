import type { ClipEngine } from '../clip/clip-engine';
import type { Rings } from '../rings';
import { growFromGround } from './grow-from-ground';
import { growFromPlace, type GrowPlace } from './grow-from-place';
import type { GrowResult } from './grow-piece';

export type { GrowResult };

export type GrowSource =
	| GrowPlace
	/** Outwards from ground that there is: the result has all of it. */
	| { readonly type: 'ground'; readonly rings: Rings };

/**
 * Finds one contiguous piece of ground with an area of `targetSqKm` ± 0.1 %, around a start. The same
 * input gives the same piece, to the last bit.
 *
 * A field is laid over the ground around the start: the length of the shortest way over the ground,
 * smoothed a little. The piece is what lies below one of its levels; so it never leaps over water, and
 * meets the edges of the ground squarely. Pockets that would be left over are filled.
 *
 * @param within clean rings, of pieces that may lie apart; only one of them is grown in
 * @param targetSqKm on the WGS84 ellipsoid, above 0
 * @throws RangeError for a target that is not above 0 or a position that is not finite
 */
export function grow(
	clip: ClipEngine,
	within: Rings,
	source: GrowSource,
	targetSqKm: number
): GrowResult {
	if (source.type !== 'ground') return growFromPlace(clip, within, source, targetSqKm);
	if (!(targetSqKm > 0 && targetSqKm < Infinity)) {
		throw new RangeError(`cannot grow to ${targetSqKm} km²`);
	}
	return growFromGround(clip, within, source.rings, targetSqKm);
}
