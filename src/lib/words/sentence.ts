import type { Figure } from '../model/figure';
import type { Language } from '../model/language';
import { type Display, formatFigure } from './format-figure';

/** Words of a text from outside, in its language. */
export interface Quoted {
	readonly words: string;
}

/** A piece of running text: words, or a figure to be shown with its receipt. */
export type SentencePart = string | Figure;

/** The same where a text from outside is quoted. */
export type QuotingPart = SentencePart | Quoted;

/** No message holds it itself; a name that does says nothing by it. */
const mark = '\u0000';
const slots = new RegExp(`${mark}(\\d+)${mark}`);
/** Stands before and after words that are quoted; neither does any message hold it. */
const quoteMark = '\u0001';
/** Signs that no line may end with before a figure, and none begin with after it; a dash ends a line. */
const opening = /[([«“]+$/;
const closing = /^(?:[.,;:!?)\]»”…]| [—–](?= ))+/;

/**
 * Running text whose numbers are figures. `write` makes it, usually of a message, and gets what stands
 * for a figure in a slot: nothing for none.
 */
export function sentence(
	write: (slot: (figure: Figure | null | undefined) => string) => string
): SentencePart[] {
	const figures: Figure[] = [];
	const text = write((figure) => (figure ? `${mark}${figures.push(figure) - 1}${mark}` : ''));
	return text.split(slots).flatMap((part, at): SentencePart[] => {
		if (at % 2 === 1) return figures.slice(Number(part), Number(part) + 1);
		return part === '' ? [] : [part];
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
		.join('');
}

/** A figure with the signs that have to stand on its line. */
export interface Bound {
	readonly before: string;
	readonly figure: Figure;
	readonly after: string;
}

/** The same text with each figure bound to the brackets, quotation marks and commas that touch it. */
export function bindSigns(parts: readonly QuotingPart[]): (string | Quoted | Bound)[] {
	const touching = (at: number, signs: RegExp) => {
		const part = parts[at];
		return typeof part === 'string' ? (signs.exec(part)?.[0] ?? '') : '';
	};
	const isFigure = (part: QuotingPart | undefined) => typeof part === 'object' && 'id' in part;
	return parts.flatMap((part, at): (string | Quoted | Bound)[] => {
		if (typeof part !== 'string') {
			if ('words' in part) return [part];
			return [
				{ before: touching(at - 1, opening), figure: part, after: touching(at + 1, closing) }
			];
		}
		const start = isFigure(parts[at - 1]) ? touching(at, closing).length : 0;
		const rest = part.slice(start);
		const words = isFigure(parts[at + 1]) ? rest.replace(opening, '') : rest;
		return words === '' ? [] : [words];
	});
}

/**
 * A formula of a receipt, its own numbers as the language writes decimals, its `{0}`, `{1}` written out by
 * their index; null leaves one as it is.
 */
export function fillFormula(
	formula: string,
	language: Language,
	write: (index: number) => string | null
): string {
	const own = language === 'uk' ? formula.replace(/(?<=\d)\.(?=\d)/g, ',') : formula;
	return own.replace(/\{(\d+)\}/g, (whole, index: string) => write(Number(index)) ?? whole);
}
