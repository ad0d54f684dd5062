import type { Span } from '../../model/claim';
import { joinNumbers } from './join-numbers';
import { joinUnits } from './join-units';
import { Pasted } from './pasted';
import { plainSigns } from './plain-signs';

/** A text as the reader of claims takes it. */
export interface CleanText {
	readonly text: string;
	/** Whether a stretch of it holds a number that was put together from digits that blanks broke. */
	isBroken(span: Span): boolean;
	/** Where a stretch of it stands in the text as it was pasted. */
	pastedSpan(span: Span): Span;
	/** What stands at a stretch of the text as it was pasted. */
	pastedWords(span: Span): string;
}

/**
 * The entrance: a text without the signs that nobody sees (soft hyphens, joiners, marks of direction),
 * with plain blanks, digits and dashes for all of their look-alikes, and with numbers and units whole
 * that content systems and PDFs have broken. Linear in its length; never throws.
 */
export function cleanText(pasted: string): CleanText {
	const text = new Pasted(pasted);
	plainSigns(text);
	joinUnits(text);
	const broken = joinNumbers(text);
	return {
		text: text.text,
		isBroken: ({ start, end }) => (lastBefore(end, broken)?.end ?? -1) > start,
		pastedSpan: (span) => text.spanOf(span),
		pastedWords: (span) => text.wordsAt(span)
	};
}

/** The last of some spans, in order, that begins before an offset. */
function lastBefore(end: number, spans: readonly Span[]): Span | undefined {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.start < end) low = middle + 1;
		else high = middle;
	}
	return spans[low - 1];
}
