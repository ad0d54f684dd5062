import type { Span } from '../../model/claim';
import type { CheckedClaim } from '../../state/check-room.svelte';

export interface Piece {
	readonly text: string;
	/** Index of the span that it belongs to; null: plain text. */
	readonly mark: number | null;
	/** Whether it is the first piece of its span. */
	readonly first: boolean;
	/** Whether it is the last one. */
	readonly last: boolean;
}

/** A piece with the claim that it is marked for. */
export interface MarkedPiece extends Piece {
	readonly claim: CheckedClaim | null;
}

/** Paragraphs as they are now; those that are as they were before are the same objects, and not drawn anew. */
export function keepSame(
	before: readonly MarkedPiece[][],
	now: readonly MarkedPiece[][]
): readonly MarkedPiece[][] {
	return now.map((pieces, at) => {
		const old = before[at];
		const isSame =
			old?.length === pieces.length &&
			pieces.every((piece, i) => {
				const { text, mark, first, last, claim } = old[i]!;
				return (
					text === piece.text &&
					mark === piece.mark &&
					first === piece.first &&
					last === piece.last &&
					claim === piece.claim
				);
			});
		return isSame ? old : pieces;
	});
}

/**
 * A text as paragraphs of plain and marked pieces; empty lines are left out. Where spans overlap, the
 * shorter one has the ground, so that a claim inside another can be reached.
 */
export function markedPieces(text: string, spans: readonly Span[]): Piece[][] {
	const owners = stretches(text.length, spans);
	const paragraphs: Piece[][] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const end = at + line.length;
		if (line.trim() !== '') paragraphs.push(piecesOf(text, at, end, owners));
		at = end + 1;
	}
	return withEnds(paragraphs);
}

interface Stretch extends Span {
	readonly mark: number;
}

/** Who has which ground: stretches in order, none overlapping another. */
function stretches(length: number, spans: readonly Span[]): Stretch[] {
	const within = spans
		.map((span, mark) => ({ ...span, mark }))
		.filter(({ start, end }) => start < end && end <= length);
	const bounds = [...new Set(within.flatMap(({ start, end }) => [start, end]))].sort(
		(a, b) => a - b
	);
	const waiting = within.sort((a, b) => a.start - b.start || a.mark - b.mark);
	const found: Stretch[] = [];
	let active: Stretch[] = [];
	let next = 0;
	bounds.slice(0, -1).forEach((start, index) => {
		const end = bounds[index + 1]!;
		active = active.filter((span) => span.end > start);
		while (next < waiting.length && waiting[next]!.start <= start) active.push(waiting[next++]!);
		if (active.length === 0) return;
		const { mark } = active.reduce((best, one) =>
			one.end - one.start < best.end - best.start ? one : best
		);
		const before = found.at(-1);
		if (before?.mark === mark && before.end === start) found[found.length - 1] = { ...before, end };
		else found.push({ start, end, mark });
	});
	return found;
}

function piecesOf(text: string, start: number, end: number, owners: readonly Stretch[]): Piece[] {
	const pieces: Piece[] = [];
	const add = (from: number, to: number, mark: number | null) => {
		if (from < to) pieces.push({ text: text.slice(from, to), mark, first: false, last: false });
	};
	let at = start;
	for (let index = firstAfter(owners, start); index < owners.length; index++) {
		const owner = owners[index]!;
		if (owner.start >= end) break;
		add(at, owner.start, null);
		add(Math.max(at, owner.start), Math.min(end, owner.end), owner.mark);
		at = Math.min(end, owner.end);
	}
	add(at, end, null);
	return pieces;
}

/** Index of the first stretch that ends after `at`. */
function firstAfter(owners: readonly Stretch[], at: number): number {
	let [low, high] = [0, owners.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (owners[middle]!.end > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

function withEnds(paragraphs: readonly Piece[][]): Piece[][] {
	const all = paragraphs.flat();
	const first = new Map<number, Piece>();
	const last = new Map<number, Piece>();
	for (const piece of all) {
		if (piece.mark === null) continue;
		if (!first.has(piece.mark)) first.set(piece.mark, piece);
		last.set(piece.mark, piece);
	}
	return paragraphs.map((pieces) =>
		pieces.map((piece) =>
			piece.mark === null
				? piece
				: { ...piece, first: first.get(piece.mark) === piece, last: last.get(piece.mark) === piece }
		)
	);
}
