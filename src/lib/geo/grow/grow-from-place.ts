import type { ClipEngine } from '../clip/clip-engine';
import { piecesOf } from '../clip/pieces';
import type { Rings } from '../rings';
import { growPiece, type GrowResult } from './grow-piece';
import { contactsOf, LineRuler, middleContact, type Lines } from './line-stretch';
import type { LonLat } from '../../model/map-overlay';
import { nearestGround } from './nearest-ground';
import { seedingAlong, startAtPoint } from './seeding';

/** Where a piece of ground starts to grow. */
export type GrowPlace =
	/** The nearest ground is taken. */
	| { readonly type: 'point'; readonly at: LonLat }
	/**
	 * Along lines, where ground runs along them: around the place nearest to `near`, or halfway along.
	 * Where none does, the ground nearest to `near` or to the lines.
	 */
	| { readonly type: 'line'; readonly lines: Lines; readonly near: LonLat | null };

/** A line of contact and the edge of held ground are one and the same but for rounding. */
const lineReachKm = 0.05;

/**
 * Grows from a place: as `grow` does.
 *
 * @throws RangeError for a target that is not above 0 or a position that is not finite
 */
export function growFromPlace(
	clip: ClipEngine,
	within: Rings,
	place: GrowPlace,
	targetSqKm: number
): GrowResult {
	if (!(targetSqKm > 0 && targetSqKm < Infinity)) {
		throw new RangeError(`cannot grow to ${targetSqKm} km²`);
	}
	const pieces = piecesOf(within);
	if (pieces.length === 0) return { ok: false, availableSqKm: 0 };
	return place.type === 'point'
		? growFromPoint(clip, pieces, place.at, targetSqKm)
		: growFromLine(clip, pieces, place.lines, place.near, targetSqKm);
}

function growFromPoint(
	clip: ClipEngine,
	pieces: readonly Rings[],
	asked: LonLat,
	targetSqKm: number
): GrowResult {
	if (!asked.every(Number.isFinite)) throw new RangeError(`[${asked}] is no position`);
	const nearest = pieces.map((piece) => nearestGround(piece, asked));
	const least = Math.min(...nearest.map(({ distanceKm }) => distanceKm));
	const index = nearest.findIndex(({ distanceKm }) => distanceKm === least);
	const { at } = nearest[index]!;
	return growPiece(clip, pieces[index]!, targetSqKm, {
		start: (mesh, roomy) => startAtPoint(mesh, roomy, at),
		around: [at],
		joins: false
	});
}

function growFromLine(
	clip: ClipEngine,
	pieces: readonly Rings[],
	lines: Lines,
	near: LonLat | null,
	targetSqKm: number
): GrowResult {
	const ruler = new LineRuler(lines);
	const contacts = pieces.map((piece) => contactsOf(piece, ruler, lineReachKm));
	const middle = middleContact(contacts.flat(), near);
	if (middle === null) {
		const at = near ?? nearestToLines(pieces, lines);
		return growFromPoint(clip, pieces, at, targetSqKm);
	}
	const index = contacts.findIndex((own) => own.includes(middle));
	const seeding = seedingAlong(ruler, lineReachKm, contacts[index]!, middle, targetSqKm);
	return growPiece(clip, pieces[index]!, targetSqKm, { ...seeding, joins: false });
}

/** The corner of ground that lies nearest to the lines; with no lines, the ground's first one. */
function nearestToLines(pieces: readonly Rings[], lines: Lines): LonLat {
	const ruler = new LineRuler(lines);
	let best: LonLat = [pieces[0]!.coords[0]!, pieces[0]!.coords[1]!];
	let least = Infinity;
	for (const { coords } of pieces) {
		for (let i = 0; i < coords.length; i += 2) {
			const at: LonLat = [coords[i]!, coords[i + 1]!];
			const place = ruler.nearest(at, least);
			if (place !== null && place.distanceKm < least) [best, least] = [at, place.distanceKm];
		}
	}
	return best;
}
