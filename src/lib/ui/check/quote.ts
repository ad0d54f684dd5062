import type { Span } from '../../model/claim';
import type { CheckedClaim } from '../../state/check-room.svelte';

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

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * A claim's stretch of the text with the bracket that closes one it opens: its numbers end before it,
 * but “(350 square miles” reads as if something had been cut off.
 */
export function wholeSpan(text: string, { start, end }: Span): Span {
	const open: string[] = [];
	for (const sign of text.slice(start, end)) {
		if (closing[sign]) open.push(closing[sign]);
		else if (sign === open.at(-1)) open.pop();
	}
	const last = open.at(-1);
	return { start, end: last !== undefined && text[end] === last ? end + 1 : end };
}
