import type { BoardKind } from './figure-board';

/** By what published figures are chosen: who says so, who printed it, whose map or count is behind it. */
export const boardFields = ['speaker', 'publisher', 'method'] as const;
export type BoardField = (typeof boardFields)[number];

/** What is asked for of each field: null is anything, empty is what names none. `kind`: what figures are of. */
export type BoardFilter = Readonly<Record<BoardField, string | null>> & {
	readonly kind: BoardKind | null;
};

export const everything: BoardFilter = {
	kind: null,
	speaker: null,
	publisher: null,
	method: null
};
