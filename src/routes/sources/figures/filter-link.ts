import { decodeBoardFilter, encodeBoardFilter } from '$lib/formats/board-link';
import { type BoardField, type BoardFilter, everything } from '$lib/model/board-filter';
import { passedOverTexts } from '$lib/words/passed-over-texts';
import type { LinkPart } from '../../address-bar.svelte';

interface Filtered {
	readonly filter: BoardFilter;
	readonly onread: (filter: BoardFilter) => void;
	readonly known: (field: BoardField, name: string) => boolean;
}

/** Which published figures are shown, in the link. */
export function filterLink(board: Filtered): LinkPart {
	return {
		key: 'f',
		read(text) {
			const read = text === null ? null : decodeBoardFilter(text, board.known);
			board.onread(read?.filter ?? everything);
			return passedOverTexts(read !== null && !read.isWhole);
		},
		write(most) {
			const text = encodeBoardFilter(board.filter);
			return text === '' || text.length > most ? null : text;
		}
	};
}
