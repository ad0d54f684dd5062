import * as calendar from './calendar';
import { wordAt, yearAt, type Core, type DayText } from './core';

/** The first or the last day of a year; null where none is told at a token. */
export function turnOfYear(text: DayText, at: number): Core | null {
	return newYear(text, at) ?? yearsEnd(text, at) ?? turned(text, at);
}

/** “since New Year('s Day)”. */
function newYear(text: DayText, at: number): Core | null {
	if (wordAt(text, at) !== 'new' || wordAt(text, at + 1) !== 'year') return null;
	let end = at + 2;
	if (wordAt(text, end) === "'s") end++;
	if (wordAt(text, end) === 'day') end++;
	const year = yearAt(text, end);
	if (year !== null) end++;
	const first = `${year ?? calendar.parts(text.day)[0]}-01-01`;
	return { from: first, to: first, end, source: 'relative', unit: 'day' };
}

/** “by the year's end”, “at year-end”: of the year that was told. */
function yearsEnd(text: DayText, at: number): Core | null {
	const own = wordAt(text, at) === 'year' && wordAt(text, at + 1) === "'s";
	const end = at + (own ? 2 : 1);
	const isEnd = own ? wordAt(text, end) === 'end' : /^year[-‐‑]end$/.test(wordAt(text, at));
	const before = wordAt(text, at - (wordAt(text, at - 1) === 'the' ? 2 : 1));
	if (!isEnd || !text.told || !/^(by|at)$/.test(before)) return null;
	return day(calendar.parts(text.told.to)[0], true, own ? end + 1 : end);
}

/** “when 2024 began”, “when this year ended”, “ended 2023 with”. */
function turned(text: DayText, at: number): Core | null {
	const [thisYear] = calendar.parts(text.day);
	const word = wordAt(text, at);
	const named = yearAt(text, at);
	const relative = /^(this|last)$/.test(word) && wordAt(text, at + 1) === 'year';
	const year = named ?? (relative ? thisYear - Number(word === 'last') : null);
	if (year === null) return null;
	const next = at + (relative ? 2 : 1);
	const when = /^(when|as)$/.test(wordAt(text, at - 1));
	const verb = when ? wordAt(text, next) : wordAt(text, at - 1);
	const told = when || /^(with|holding|in)$/.test(wordAt(text, next));
	if (!told || !/^(began|begun|started|opened|ended|closed|finished)$/.test(verb)) return null;
	return day(year, /^(ended|closed|finished)$/.test(verb), when ? next + 1 : next);
}

function day(year: number, isEnd: boolean, end: number): Core {
	const on = `${year}-${isEnd ? '12-31' : '01-01'}`;
	return { from: on, to: on, end, source: 'stated', unit: 'day' };
}
