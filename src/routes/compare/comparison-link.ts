import {
	decodeComparison,
	encodeComparison,
	hasDatedThings,
	hasWorldThings
} from '$lib/formats/compare-link';
import type { CompareRoom } from '$lib/state/compare-room.svelte';
import { passedOverTexts } from '$lib/words/passed-over-texts';
import type { LinkPart } from '../address-bar.svelte';

/**
 * What is compared, in the link. What the page opens with is what a link without it leads to.
 * A link to ground of a further drawn day, or to somewhere in the world, waits for what there is, and stands
 * as it is until then.
 *
 * @param reread has the link read once more
 */
export function comparisonLink(room: CompareRoom, reread: (part: LinkPart) => void): LinkPart {
	let waiting: string | null = null;
	const waitFor = async (text: string, load: () => Promise<void>) => {
		waiting = text;
		await load();
		if (waiting === text) reread(part);
	};
	const part: LinkPart = {
		key: 'c',
		read(text) {
			waiting = null;
			if (text !== null && hasDatedThings(text) && !room.drawn.settled) {
				void waitFor(text, () => room.drawn.load());
				return [];
			}
			if (text !== null && hasWorldThings(text) && !room.world.settled) {
				void waitFor(text, () => room.world.load());
				return [];
			}
			const read = text === null ? null : decodeComparison(text, (id) => room.knows(id));
			room.restore(read?.comparison ?? room.start);
			return passedOverTexts(read !== null && !read.isWhole);
		},
		write(most) {
			const text = waiting ?? encodeComparison(room.comparison);
			return text === encodeComparison(room.start) || text.length > most ? null : text;
		}
	};
	return part;
}
