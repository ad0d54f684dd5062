import type { Figure } from '../model/figure';
import { type Display, formatFigure } from './format-figure';

/** Words of a text from outside, in its language. */
export interface Quoted {
	readonly words: string;
}

/** A piece of running text: words, or a figure to be shown with its receipt. */
export type SentencePart = string | Figure;

/** The same where a text from outside is quoted. */
export type QuotingPart = SentencePart | Quoted;

/** No message holds it itself. */
const mark = '\u0000';
/** Stands before and after words that are quoted; neither does any message hold it. */
const quoteMark = '\u0001';
/** Text after a figure: without this, its comma could start a line. */
const joiner = '\u2060';

/**
 * Running text whose numbers are figures. `write` makes it, usually of a message, and gets what stands
 * for a figure in a slot: nothing for none.
 */
export function sentence(
	write: (slot: (figure: Figure | null | undefined) => string) => string
): SentencePart[] {
	const figures: Figure[] = [];
	const text = write((figure) => (figure ? `${mark}${figures.push(figure) - 1}${mark}` : ''));
	return text.split(mark).flatMap((part, at): SentencePart[] => {
		if (at % 2 === 1) return [figures[Number(part)]!];
		if (part === '') return [];
		return [at > 0 && /^[.,;:)]/.test(part) ? `${joiner}${part}` : part];
	});
}

/** Words of a text from outside, for a slot of a sentence that quotes. */
export function quoted(words: string): string {
	return `${quoteMark}${words}${quoteMark}`;
}

/** A sentence with what it quotes apart from its own words. */
export function quotingSentence(write: Parameters<typeof sentence>[0]): QuotingPart[] {
	return sentence(write).flatMap((part): QuotingPart[] =>
		typeof part === 'string'
			? part.split(quoteMark).flatMap((words, at) => {
					if (words === '') return [];
					return [at % 2 === 1 ? { words } : words];
				})
			: [part]
	);
}

/** The same as plain text. */
export function plainText(parts: readonly QuotingPart[], display: Display): string {
	return parts
		.map((part) => {
			if (typeof part === 'string') return part;
			return 'words' in part ? part.words : formatFigure(part, display);
		})
		.join('')
		.replaceAll(joiner, '');
}

/** A formula of a receipt, its `{0}`, `{1}` written out by their index; null leaves one as it is. */
export function fillFormula(formula: string, write: (index: number) => string | null): string {
	return formula.replace(/\{(\d+)\}/g, (whole, index: string) => write(Number(index)) ?? whole);
}
