import { decodeComparison, encodeComparison } from '$lib/formats/compare-link';
import type { CompareRoom } from '$lib/state/compare-room.svelte';
import { passedOverTexts } from '$lib/words/passed-over-texts';
import type { LinkPart } from '../address-bar.svelte';

/** What is compared, in the link. What the page opens with is what a link without it leads to. */
export function comparisonLink(room: CompareRoom): LinkPart {
	return {
		key: 'c',
		read(text) {
			const read = text === null ? null : decodeComparison(text, (id) => room.knows(id));
			room.restore(read?.comparison ?? room.start);
			return passedOverTexts(read !== null && !read.isWhole);
		},
		write(most) {
			const text = encodeComparison(room.comparison);
			return text === encodeComparison(room.start) || text.length > most ? null : text;
		}
	};
}
