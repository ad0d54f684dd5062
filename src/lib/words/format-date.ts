import { m } from '$lib/paraglide/messages';
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

/** An ISO year, month or date, written as exactly as it is known: `2014`, `September 2022`, `12 February 2025`. */
export function formatDate(iso: string, language: Language): string {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return year;
	const name = months[language][day === undefined ? 0 : 1][Number(month) - 1];
	// Day, month, year in English, too: the page is not written for one country, and that cannot be misread.
	const text = [day && Number(day), name, year].filter(Boolean).join(' ');
	// Written out: an abbreviation's full stop would meet that of a sentence.
	return language === 'uk' ? `${text} року` : text;
}

/** ISO dates from one to another; whole months and years are named as such: “August 2024”. */
export function formatDays(from: string, to: string, language: Language): string {
	const [first, last] = shortest(from, to).map((date) => formatDate(date, language));
	return first === last ? first! : m.check_days({ from: first!, to: last! }, { locale: language });
}

/** As exact as they need to be: a claim of “August 2024” is not one of its last day. */
function shortest(from: string, to: string): [string, string] {
	if (from.slice(5) === '01-01' && to.slice(5) === '12-31')
		return [from.slice(0, 4), to.slice(0, 4)];
	const isLast = new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
	if (from.slice(8) === '01' && isLast) return [from.slice(0, 7), to.slice(0, 7)];
	return [from, to];
}
