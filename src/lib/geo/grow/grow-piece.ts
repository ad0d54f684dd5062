import type { ClipEngine } from '../clip/clip-engine';
import { ringsAreaSqKm, type Rings } from '../rings';
import { growInPiece, type Seeding } from './grow-in-piece';

export type GrowResult =
	| { readonly ok: true; readonly rings: Rings; readonly areaSqKm: number }
	/** There is less connected ground around the start than was asked for. */
	| { readonly ok: false; readonly availableSqKm: number };

/** Areas this close to the target are as good as it, as a share of it. */
export const asGood = 5e-4;

/** Grows in one connected piece, or takes it whole where that is what was asked for. */
export function growPiece(
	clip: ClipEngine,
	piece: Rings,
	targetSqKm: number,
	seeding: Seeding
): GrowResult {
	const availableSqKm = ringsAreaSqKm(piece);
	if (targetSqKm > availableSqKm * (1 + asGood)) return { ok: false, availableSqKm };
	if (targetSqKm >= availableSqKm * (1 - asGood)) {
		return { ok: true, rings: piece, areaSqKm: availableSqKm };
	}
	const rings = growInPiece(clip, piece, availableSqKm, seeding, targetSqKm);
	if (typeof rings === 'number') return { ok: false, availableSqKm: rings };
	return { ok: true, rings, areaSqKm: ringsAreaSqKm(rings) };
}
