import { sentencesOf } from '../../claims/text/sentences';
import type { Claim, Span } from '../../model/claim';

/** How many sentences before a claim's own one, and after it, a link may hold. */
const most = { before: 8, after: 1 };

/**
 * What a link to a claim has to hold for it to be read as it was: its sentence with as few around it as
 * that takes, and its place among the claims of these. `read` finds the claims of a text. Where nothing
 * short is read so, its sentence alone.
 */
export function linkedSentence(
	text: string,
	claim: Claim,
	read: (text: string) => readonly Claim[]
): { readonly sentence: string; readonly index: number } {
	const wanted = asRead(claim, 0);
	for (const { start, end } of around(text, claim.sentence)) {
		const sentence = text.slice(start, end);
		const index = read(sentence).findIndex((one) => asRead(one, start) === wanted);
		if (index >= 0) return { sentence, index };
	}
	const { start, end } = claim.sentence;
	const sentence = text.slice(start, end);
	const index = read(sentence).findIndex(({ span }) => span.start + start === claim.span.start);
	return { sentence, index: Math.max(0, index) };
}

/** A sentence, then with more and more of those around it. */
function around(text: string, { start, end }: Span): Span[] {
	const starts = sentencesOf(text.slice(0, start))
		.map((one) => one.start)
		.slice(-most.before)
		.reverse();
	const ends = sentencesOf(text.slice(end))
		.slice(0, most.after)
		.map((one) => end + one.end);
	return [end, ...ends].flatMap((to) =>
		[start, ...starts].map((from) => ({ start: from, end: to }))
	);
}

/** Where a claim stands and all that was read of it, for a text that starts at `offset`. */
function asRead(claim: Claim, offset: number): string {
	const { span, expressions, subject, date, speaker, denied, doubts } = claim;
	const numbers = expressions.map(({ text, value, interval, of }) => [text, value, interval, of]);
	const { from, to, source } = date;
	return JSON.stringify([
		span.start + offset,
		...[numbers, subject, from, to, source, speaker, denied, doubts]
	]);
}
