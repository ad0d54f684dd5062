import {
	decodeComparison,
	encodeComparison,
	hasDatedThings,
	hasWorldThings
} from '$lib/formats/compare-link';
import type { CompareRoom } from '$lib/state/compare-room.svelte';
import { passedOverTexts } from '$lib/words/passed-over-texts';
import type { LinkPart } from '../address-bar.svelte';

interface ComparisonLink extends LinkPart {
	/** What `write` would hand to the address. Nothing takes it for written. */
	readonly text: (most: number) => string | null;
}

/**
 * What is compared, in the link. What the page opens with is what a link without it leads to.
 * A link to ground of a further drawn day, or to somewhere in the world, waits for what there is, and stands
 * as it is until then.
 *
 * @param reread has the link read once more
 * @param kept what the room opens with where the address says nothing
 */
export function comparisonLink(
	room: CompareRoom,
	reread: (part: LinkPart) => void,
	kept: string | null = null
): ComparisonLink {
	let [isFirst, isAgain] = [true, false];
	let waiting: string | null = null;
	let written: string | null = null;
	const waitFor = async (text: string, load: () => Promise<void>) => {
		waiting = text;
		await load();
		if (waiting !== text) return;
		isAgain = true;
		reread(part);
		isAgain = false;
	};
	const textOf = (most: number): string | null => {
		const whole = waiting ?? encodeComparison(room.comparison);
		const isNothing = waiting === null && room.comparison.picks.length === 0;
		const isLeftOut = isNothing || whole === encodeComparison(room.start) || whole.length > most;
		return isLeftOut ? null : whole;
	};
	const part: ComparisonLink = {
		key: 'c',
		read(asked) {
			const text = isAgain ? waiting : (asked ?? (isFirst ? kept : null));
			isFirst = false;
			waiting = null;
			const own = room.picks
				.map((pick, at) => ({ pick, at }))
				.filter(({ pick }) => room.isOwn(pick));
			// A way back to what is compared already takes nothing of the reader's own files away.
			if (!isAgain && text === written && own.length > 0) return [];
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
			if (isAgain) room.insert(own);
			return passedOverTexts(read !== null && !read.isWhole);
		},
		write: (most) => (written = textOf(most)),
		text: textOf
	};
	return part;
}
