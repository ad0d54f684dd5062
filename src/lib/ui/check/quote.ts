import type { CheckedClaim } from '../../state/check-room.svelte';
import { wholeSpan } from './claim-span';

/** The most that a card's head repeats of the text, in characters. */
const most = 180;

/** The words of a claim, from its first number to its last; the middle of very long ones is left out. */
export function quoteOf({ text, judgement, figure }: CheckedClaim): string {
	const { start, end } = wholeSpan(text, judgement.claim.span);
	// Of an article, these few words are all that we have.
	const words = (figure ? text : text.slice(start, end)).replace(/\s+/g, ' ').trim();
	if (words.length <= most) return words;
	const half = Math.floor(most / 2);
	return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}

/** The sentence that a claim stands in; of an article, the few words that its figure rests on. */
export function sentenceOf({ text, judgement, figure }: CheckedClaim): string {
	const { start, end } = judgement.claim.sentence;
	return figure ? text : text.slice(start, end);
}
