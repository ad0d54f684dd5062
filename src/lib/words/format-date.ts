import type { Language } from '../model/language';

const parts = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' }
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** An ISO year, month or date, written as exactly as it is known: `2014`, `September 2022`, `12 February 2025`. */
export function formatDate(iso: string, language: Language): string {
	const options = parts[iso.split('-').length - 1] ?? parts[2];
	// British order for English: the page is not written for one country, and day-month-year cannot be misread.
	const locale = language === 'en' ? 'en-GB' : language;
	const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
		new Date(iso)
	);
	// Ukrainian dates end in an abbreviation, whose full stop would meet that of a sentence.
	return text.replace(/р\.$/, 'року');
}
