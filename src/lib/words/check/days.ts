import { m } from '$lib/paraglide/messages';
import type { Language } from '../../model/language';
import { formatDate } from '../format-date';

const isoDays = /(\d{4}-\d\d-\d\d)(?: – (\d{4}-\d\d-\d\d))?/g;

/** Days from one to another; whole months and years are named as such: “August 2024”. */
export function daysInWords(from: string, to: string, language: Language): string {
	const [first, last] = shortest(from, to).map((date) => formatDate(date, language));
	return first === last ? first! : m.check_days({ from: first!, to: last! }, { locale: language });
}

/** A text whose ISO dates, and stretches of them, are written as the page writes dates. */
export function withDatesInWords(text: string, language: Language): string {
	return text.replace(isoDays, (_, from: string, to: string | undefined) =>
		daysInWords(from, to ?? from, language)
	);
}

/** As exact as they need to be: a claim of “August 2024” is not one of its last day. */
function shortest(from: string, to: string): [string, string] {
	if (from.slice(5) === '01-01' && to.slice(5) === '12-31')
		return [from.slice(0, 4), to.slice(0, 4)];
	const isLast = new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
	if (from.slice(8) === '01' && isLast) return [from.slice(0, 7), to.slice(0, 7)];
	return [from, to];
}
