import type { Language } from '../model/language';

const parts = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' }
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/**
 * An ISO year, month or date, written as exactly as it is known: `2014`, `September 2022`,
 * `12 February 2025`; two dates with a slash between them as `12–13 February 2025`.
 */
export function formatDate(iso: string, language: Language): string {
	const [first = '', last = first] = iso.split('/');
	const options = parts[first.split('-').length - 1] ?? parts[2];
	// British order for English: the page is not written for one country, and day-month-year cannot be misread.
	const locale = language === 'en' ? 'en-GB' : language;
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	const text = format.formatRange(new Date(first), new Date(last));
	// A dash between bare numbers stands close. Ukrainian dates end in an abbreviation, whose full stop would
	// meet that of a sentence.
	return text
		.replace(/\s*–\s*/, ' – ')
		.replace(/^(\d+) – (?=\d+( |$))/, '$1–')
		.replace(/рр\.$/, 'років')
		.replace(/р\./g, 'року');
}

/** ISO dates from one to another; whole months and years are named as such: “August 2024”. */
export function formatDays(from: string, to: string, language: Language): string {
	return formatDate(shortest(from, to).join('/'), language);
}

/** As exact as they need to be: a claim of “August 2024” is not one of its last day. */
function shortest(from: string, to: string): [string, string] {
	if (from.slice(5) === '01-01' && to.slice(5) === '12-31')
		return [from.slice(0, 4), to.slice(0, 4)];
	const isLast = new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
	if (from.slice(8) === '01' && isLast) return [from.slice(0, 7), to.slice(0, 7)];
	return [from, to];
}
