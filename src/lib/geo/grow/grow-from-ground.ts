import type { ClipEngine } from '../clip/clip-engine';
import { piecesOf } from '../clip/pieces';
import { ringsAreaSqKm, type Rings, unpackRings } from '../rings';
import { asGood, growPiece, type GrowResult } from './grow-piece';
import { contactsOf, LineRuler, middleContact, type Contact, type Lines } from './line-stretch';
import { seedingAlong } from './seeding';
import { trim } from './trim';

/** Edges cut from one another are the same but for rounding: a few centimetres. */
const touchKm = 5e-5;

/** Ground that meets in less than this does not hang together. */
const leastContactKm = 0.02;

/** Rest pieces smaller than this share of what is asked for are taken first, rather than left as crumbs. */
const smallShare = 0.1;

interface RestPiece {
	readonly rings: Rings;
	readonly areaSqKm: number;
	readonly contacts: readonly Contact[];
}

/**
 * Adds to ground what it lacks to `targetSqKm`: one patch that lies against it, after the pieces
 * around it that are smaller than that. Ground that is larger already is trimmed.
 */
export function growFromGround(
	clip: ClipEngine,
	within: Rings,
	start: Rings,
	targetSqKm: number
): GrowResult {
	const startSqKm = ringsAreaSqKm(start);
	if (startSqKm > targetSqKm * (1 + asGood)) return trim(clip, start, targetSqKm);
	if (startSqKm >= targetSqKm * (1 - asGood)) {
		return { ok: true, rings: start, areaSqKm: startSqKm };
	}
	const pieces = touchingPieces(clip, within, start);
	const availableSqKm = pieces.reduce((sum, { areaSqKm }) => sum + areaSqKm, startSqKm);
	if (availableSqKm < targetSqKm * (1 - asGood)) return { ok: false, availableSqKm };

	let ground = start;
	let missingSqKm = targetSqKm - startSqKm;
	const small = smallShare * missingSqKm;
	const take = ({ rings, areaSqKm }: RestPiece) => {
		ground = clip.union(ground, rings);
		missingSqKm -= areaSqKm;
	};
	// Longest contact first, but for crumbs.
	const isCrumb = ({ areaSqKm }: RestPiece) => areaSqKm < small;
	const queue = [...pieces.filter(isCrumb), ...pieces.filter((piece) => !isCrumb(piece))];
	while (queue.length > 0 && missingSqKm > asGood * targetSqKm) {
		const [first] = queue as [RestPiece];
		const roomy = queue.find(({ areaSqKm }) => areaSqKm > missingSqKm);
		if (isCrumb(first) && first.areaSqKm <= missingSqKm) take(queue.shift()!);
		else if (roomy === undefined) take(queue.shift()!);
		else return withPatch(clip, ground, start, roomy, missingSqKm);
	}
	return { ok: true, rings: ground, areaSqKm: ringsAreaSqKm(ground) };
}

function withPatch(
	clip: ClipEngine,
	ground: Rings,
	start: Rings,
	piece: RestPiece,
	missingSqKm: number
): GrowResult {
	const ruler = new LineRuler(linesOf(start));
	const middle = middleContact(piece.contacts, null)!;
	const seeding = seedingAlong(ruler, touchKm, piece.contacts, middle, missingSqKm);
	const patch = growPiece(clip, piece.rings, missingSqKm, { ...seeding, joins: true });
	if (!patch.ok) return patch;
	const rings = clip.union(ground, patch.rings);
	return { ok: true, rings, areaSqKm: ringsAreaSqKm(rings) };
}

/** The pieces of the rest that lie against the ground, the one with the longest contact first. */
function touchingPieces(clip: ClipEngine, within: Rings, start: Rings): RestPiece[] {
	const ruler = new LineRuler(linesOf(start));
	return piecesOf(clip.subtract(within, start))
		.map((rings) => ({
			rings,
			areaSqKm: ringsAreaSqKm(rings),
			contacts: contactsOf(rings, ruler, touchKm)
		}))
		.filter((piece) => contactKm(piece) > leastContactKm)
		.sort((a, b) => contactKm(b) - contactKm(a));
}

function contactKm({ contacts }: RestPiece): number {
	return contacts.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
}

function linesOf(rings: Rings): Lines {
	return unpackRings(rings).map((ring) =>
		Array.from({ length: ring.length / 2 }, (_, p) => [ring[2 * p]!, ring[2 * p + 1]!] as const)
	);
}
