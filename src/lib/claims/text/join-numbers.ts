import type { Span } from '../../model/claim';
import { monthNames } from '../lexicon/quantities-en';
import type { Pasted } from './pasted';

/** Blanks inside a number: a few, with one line break at most. */
const gap = '[ \\t\\ufffd]{0,6}(?:\\r?\\n[ \\t\\ufffd]{0,6})?';
/** Digits with what may group them or lie between them. */
const run = new RegExp(`(?<![\\p{L}\\d^])\\d(?:${gap}(?:[.,'’‘\`´_٬]${gap})?\\d)+`, 'gu');

const plain = /^\d+(?:[.,]\d+)*$/;
const groupedByBlanks = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d{1,2})?$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const oneNumber = /^\d+(?:[.,]\d+)?$/;
/** An apostrophe, a bar or a comma of another script, for thousands. */
const otherCommas = /['’‘`´_٬]/g;
const blanks = /[\s\ufffd]+/g;
const hasBlanks = /[\s\ufffd]/;
/** A blank line between. */
const noNumber = /\n\s*[.,]?\s*\n/;
const goesOn = /^\s{0,3}(?:[,;&]|and\b|or\b)\s{0,3}\d/;
const percents = /^\s{0,3}(?:%|per\s?cent|pct\b|pc\b)/i;
/** Cells of tables and ends of their lines have none. */
const units = /^[\s-]{0,3}(?:%|per\s?cent|pct\b|pc\b|k?m\b|k?m²|kilo|sq|mi|hec|ha\b|tho|mill)/i;

/**
 * Put numbers together that stray signs have broken: `112'000`, `112, 000`, `11 2,000`. Those that only
 * blanks kept apart are told, in the order of the text, for they may be two.
 */
export function joinNumbers(text: Pasted): Span[] {
	const broken: Span[] = [];
	let moved = 0;
	text.rewrite(run, ({ 0: found, index }, whole) => {
		if (plain.test(found)) return null;
		const before = whole.slice(Math.max(0, index! - 24), index);
		const head = headOf(found, before);
		const rest = found.slice(head);
		const start = index! + head;
		if (plain.test(rest)) return null;
		if (groupedByBlanks.test(rest)) {
			// “in February 112 000 km²”: its first group is no day.
			const whole =
				head === 0 && isMonth(wordsBefore(before).month) ? rest.replace(blanks, '') : rest;
			moved += rest.length - whole.length;
			return found.slice(0, head) + whole;
		}
		const number = joined(rest);
		if (number === null || isTwo(rest, number, whole, start)) return null;
		const after = whole.slice(start + rest.length, start + rest.length + 12);
		const tooMuch = percents.test(after) && Number(number.replace(',', '.')) > 100;
		const written = tooMuch ? rest : number;
		if (hasBlanks.test(rest))
			broken.push({ start: start - moved, end: start - moved + written.length });
		moved += rest.length - written.length;
		return found.slice(0, head) + written;
	});
	return broken;
}

/** The length of a day or a year before the number: “Feb. 12, 500 sq km”, “in 2024, 450 sq km”. */
function headOf(found: string, before: string): number {
	const { lead, month } = wordsBefore(before);
	const day = isMonth(month) && !wholeMonth.test(lead) ? dayFirst.exec(found) : null;
	const from = day?.[0].length ?? 0;
	const year = yearFirst.exec(found.slice(from));
	return from + (year?.[0].length ?? 0);
}

const dayFirst = /^(?:0?[1-9]|[12]\d|3[01])(?:\s*,\s+|\s+)(?=[1-9])/;
const yearFirst = /^(?:19|20)\d\d(?:\s*[.,]\s+|\s+)(?=[1-9])/;
/** Before the name of a month that no day follows: “in February 112,000 sq km”, but not “as of May 25, 95 %”. */
const wholeMonth = /^(?:in|during|of|last|this|early|mid|late)$/i;

function wordsBefore(text: string): { readonly lead: string; readonly month: string } {
	const [, lead = '', month = ''] =
		/(?:((?:as\s)?\p{L}+)[\s-]+)?(\p{L}+)\.?\s*$/iu.exec(text) ?? [];
	return { lead, month };
}

function isMonth(word: string): boolean {
	return monthNames.has(word.toLowerCase());
}

function joined(rest: string): string | null {
	const number = rest.replace(blanks, '').replace(otherCommas, ',');
	if (grouped.test(number)) return number;
	return oneNumber.test(number) && rest.search(otherCommas) < 0 ? number : null;
}

/** Whether digits beside each other are rather two numbers: of a list, of two paragraphs, with a year. */
function isTwo(rest: string, number: string, whole: string, start: number): boolean {
	if (noNumber.test(rest)) return true;
	if (
		/^\d+\.\s/.test(rest) &&
		/(?:^|\n)[ \t]{0,3}$/.test(whole.slice(Math.max(0, start - 4), start))
	)
		return true;
	if (/,\s*(?:19|20)\d\d$/.test(rest) && !grouped.test(number)) return true;
	const after = whole.slice(start + rest.length, start + rest.length + 12);
	if (hasBlanks.test(rest) && !units.test(after)) return true;
	return /,\s/.test(rest) && !/\D0/.test(rest) && goesOn.test(after);
}
