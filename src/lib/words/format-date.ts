import type { Language } from '../model/language';

const english =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Names of the months, alone and after a day. Made by hand: see writtenNumber. */
const months: Readonly<Record<Language, readonly [readonly string[], readonly string[]]>> = {
	en: [english, english],
	uk: [
		'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
			' '
		),
		'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
			' '
		)
	]
};

/**
 * An ISO year, month or date, written as exactly as it is known: `2014`, `September 2022`,
 * `12 February 2025`; two dates with a slash between them as `12–13 February 2025`.
 * Day, month, year in English, too: the page is not written for one country, and that cannot be misread.
 */
export function formatDate(iso: string, language: Language): string {
	const [first = '', last = first] = iso.split('/');
	return first === last ? written(first, language) : formatRange(first, last, language);
}

/** Day, month and year, those that are known. */
function partsOf(iso: string, language: Language): string[] {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return [year];
	const name = months[language][day === undefined ? 0 : 1][Number(month) - 1] ?? '';
	return day === undefined ? [name, year] : [String(Number(day)), name, year];
}

function written(iso: string, language: Language): string {
	const parts = partsOf(iso, language);
	// Written out: an abbreviation's full stop would meet that of a sentence.
	return parts.join(' ') + (language === 'uk' && parts.length > 1 ? ' року' : '');
}

/** What both have in common at their end is said once. By hand: the browser's first range takes it 18 ms. */
function formatRange(first: string, last: string, language: Language): string {
	const [from, to] = [partsOf(first, language), partsOf(last, language)];
	if (to.length === 1) return `${first}–${last}${language === 'uk' ? ' років' : ''}`;
	if (from.at(-1) !== to.at(-1)) return `${written(first, language)} – ${written(last, language)}`;
	const own = from.slice(0, from.at(-2) === to.at(-2) ? 1 : -1).join(' ');
	// A dash between bare numbers stands close.
	return own + (/^\d+$/.test(own) ? '–' : ' – ') + written(last, language);
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
