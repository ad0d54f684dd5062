import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import { wordAt, yearAt, type Core, type DayText } from './core';

/** Words of an event behind “since”. */
const farthest = 8;

const leads = new Set(['since', 'before', 'until']);

/** “since the Kursk incursion began”, “before the annexation”: the day of what texts date by, where no date stands by it. */
export function event(text: DayText, at: number): Core | null {
	if (!leads.has(wordAt(text, at - 1))) return null;
	let end = at;
	while (end - at < farthest && end < text.tokens.length && isWithin(text, end)) end++;
	// “since the counter-offensive began in early June”: the date says it.
	let date = end;
	while (/^(in|on|early|late|mid|the|of)$/.test(wordAt(text, date))) date++;
	if (en.months.has(wordAt(text, date)) || yearAt(text, date) !== null) return null;
	const words = text.tokens.slice(at, end).map(({ lower }) => lower);
	if (words.includes('crimea')) return null;
	const found = en.events.find(
		({ day, until, all }) =>
			day <= text.day &&
			text.day <= calendar.plusDays(day, until) &&
			all.every((any) => words.some((word) => any.has(word)))
	);
	if (!found) return null;
	const last = words.findLastIndex((word) => found.all.some((any) => any.has(word)));
	return { from: found.day, to: found.day, end: at + last + 1, source: 'stated', unit: 'day' };
}

function isWithin(text: DayText, at: number): boolean {
	const { kind, lower } = text.tokens[at]!;
	return (
		(kind === 'word' && !/^(in|and|but|which|who|that|while|since)$/.test(lower)) ||
		(lower === 'in' && wordAt(text, at + 1) === 'the') ||
		lower === "'s" ||
		lower === '-'
	);
}
