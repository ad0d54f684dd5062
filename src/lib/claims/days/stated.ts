import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import { numberAt, wordAt, yearAt, type Core, type DayText } from './core';

/** The date, month, season or year that begins at a token; null where none does. */
export function statedAt(text: DayText, at: number): Core | null {
	const kind = text.tokens[at]!.kind;
	if (kind === 'number')
		return (
			isoDate(text, at) ??
			dotted(text, at) ??
			dayMonth(text, at) ??
			nthDay(text, at) ??
			year(text, at)
		);
	if (kind !== 'word') return null;
	return weekdayDate(text, at) ?? monthDay(text, at) ?? month(text, at) ?? season(text, at);
}

function monthAt(text: DayText, at: number): number | null {
	const token = text.tokens[at];
	const month = token && en.months.get(token.lower);
	// “may” and “march” are months with a capital only.
	return month && /^\p{Lu}/u.test(token.text) ? month : null;
}

/** Behind “Feb.”: its stop. */
function pastStop(text: DayText, at: number): number {
	return wordAt(text, at) === '.' && wordAt(text, at - 1).length < 5 ? at + 1 : at;
}

function day(from: string | null, to: string | null, end: number, bare: boolean): Core | null {
	if (from === null || to === null) return null;
	return { from, to, end, source: 'stated', unit: from === to ? 'day' : 'stretch', bare };
}

/** The day of a month in the year that is named, else the last such day that is not after the article's. */
function dayIn(text: DayText, year: number | null, month: number, date: number): string | null {
	if (year !== null) return calendar.dayOf(year, month, date);
	const [thisYear] = calendar.parts(text.day);
	const same = calendar.dayOf(thisYear, month, date);
	return same !== null && same <= text.day ? same : calendar.dayOf(thisYear - 1, month, date);
}

function isoDate(text: DayText, at: number): Core | null {
	const found = yearAt(text, at);
	if (found === null || wordAt(text, at + 1) !== '-' || wordAt(text, at + 3) !== '-') return null;
	const date = calendar.dayOf(found, numberAt(text, at + 2) ?? 0, numberAt(text, at + 4) ?? 0);
	return day(date, date, at + 5, false);
}

/** “14.09.2025”, “14/09/2025”. */
function dotted(text: DayText, at: number): Core | null {
	const slashed = [0, 1, 2, 3, 4].map((k) => wordAt(text, at + k)).join('');
	const found =
		/^(\d{1,2})([./])(\d{1,2})\2(20\d\d)$/.exec(wordAt(text, at)) ??
		/^(\d{1,2})(\/)(\d{1,2})\/(20\d\d)$/.exec(slashed);
	if (!found) return null;
	const date = calendar.dayOf(Number(found[4]), Number(found[3]), Number(found[1]));
	return day(date, date, found[2] === '/' ? at + 5 : at + 1, false);
}

/** “12 February (2025)”, “3 and 23 November”, “the 5th of March”. */
function dayMonth(text: DayText, at: number): Core | null {
	const first = numberAt(text, at);
	if (first === null || first < 1 || first > 31) return null;
	let next = at + 1;
	let last = first;
	if (/^(st|nd|rd|th)$/.test(wordAt(text, next))) next++;
	const second = /^(and|to|-|–)$/.test(wordAt(text, next)) ? numberAt(text, next + 1) : null;
	if (second !== null && second <= 31) [last, next] = [second, next + 2];
	if (wordAt(text, next) === 'of') next++;
	const found = monthAt(text, next);
	if (found === null) return null;
	const { year, end } = yearBehind(text, pastStop(text, next + 1));
	return day(dayIn(text, year, found, first), dayIn(text, year, found, last), end, year === null);
}

/** “On the 9th”, “to the 12th”: of the month that was told, else of the article's or the one before. */
function nthDay(text: DayText, at: number): Core | null {
	const date = numberAt(text, at);
	if (date === null || !/^(st|nd|rd|th)$/.test(wordAt(text, at + 1))) return null;
	const next = text.tokens[at + 2];
	const isNoun =
		next?.kind === 'word' &&
		!/^(and|but|to|when|as|that|his|its|their|by|in|it|they|he|she|the|was|were|is|had|has)$/.test(
			next.lower
		);
	const led = /^(on|since|by|of|to|from|until|before|after) the$/;
	if (isNoun || !led.test(`${wordAt(text, at - 2)} ${wordAt(text, at - 1)}`)) return null;
	const [year, month] = calendar.parts(text.told?.to ?? text.day);
	const found = calendar.dayOf(year, month, date);
	const then = found !== null && found > text.day ? calendar.minusMonths(found, 1) : found;
	return day(then, then, at + 2, false);
}

/** A year behind a month or a day, with a comma or “of” between. */
function yearBehind(text: DayText, at: number): { year: number | null; end: number } {
	const skip = /^(,|of)$/.test(wordAt(text, at)) ? 1 : 0;
	const year = yearAt(text, at + skip) ?? shortYear(text, at + skip);
	// “October last year”, “in October of this year”.
	const which = wordAt(text, at + skip);
	if (/^(last|this)$/.test(which) && wordAt(text, at + skip + 1) === 'year')
		return { year: calendar.parts(text.day)[0] - Number(which === 'last'), end: at + skip + 2 };
	if (/^(that|same)$/.test(which) && text.told) {
		const noun = at + skip + 1;
		if (wordAt(text, noun) === 'year')
			return { year: calendar.parts(text.told.to)[0], end: noun + 1 };
	}
	const isShort = /^['’‘]/.test(which);
	return year === null ? { year, end: at } : { year, end: at + skip + (isShort ? 2 : 1) };
}

/** “November of '22”. */
function shortYear(text: DayText, at: number): number | null {
	const value = /^['’‘]$/.test(wordAt(text, at)) ? numberAt(text, at + 1) : null;
	return value !== null && value >= 14 && value < 50 ? 2000 + value : null;
}

/** “Sunday 5 March”, “Thursday, Feb. 12”: the day of the month says it. */
function weekdayDate(text: DayText, at: number): Core | null {
	if (!en.weekdays.has(wordAt(text, at))) return null;
	const next = wordAt(text, at + 1) === ',' ? at + 2 : at + 1;
	if (!text.tokens[next]) return null;
	return dayMonth(text, next) ?? monthDay(text, next);
}

/** “Feb. 12(, 2025)”, “Feb. 12–18”. */
function monthDay(text: DayText, at: number): Core | null {
	const found = monthAt(text, at);
	if (found === null) return null;
	let next = pastStop(text, at + 1);
	const first = numberAt(text, next);
	if (first === null || first < 1 || first > 31) return null;
	// “March 27 of last year”, but “in March 27 of the 40 villages”.
	const ofYear = /^(this|last|that|same)$/.test(wordAt(text, next + 2)) || yearAt(text, next + 2);
	if (wordAt(text, next + 1) === 'of' && !ofYear) return null;
	if (/^(percent|per|%|sq|square|km|km2|km²)$/.test(wordAt(text, next + 1))) return null;
	let last = first;
	next++;
	if (/^(st|nd|rd|th)$/.test(wordAt(text, next))) next++;
	const second = /^(-|–|and|to|through|till|until)$/.test(wordAt(text, next))
		? numberAt(text, next + 1)
		: null;
	if (second !== null && second <= 31 && !/^(percent|%|square|sq|km)/.test(wordAt(text, next + 2)))
		[last, next] = [second, next + 2];
	const { year, end } = yearBehind(text, next);
	return day(dayIn(text, year, found, first), dayIn(text, year, found, last), end, year === null);
}

/** “August (2024)”; without its year the last that has begun. */
function month(text: DayText, at: number): Core | null {
	const found = monthAt(text, at);
	if (found === null) return null;
	const { year, end } = yearBehind(text, pastStop(text, at + 1));
	const [thisYear, thisMonth] = calendar.parts(text.day);
	const last =
		found > thisMonth || (found === thisMonth && isLast(text, at)) ? thisYear - 1 : thisYear;
	const days = calendar.monthDays(year ?? last, found);
	return { ...days, end, source: 'stated', unit: 'month', bare: year === null };
}

function isLast(text: DayText, at: number): boolean {
	return /^(last|past)$/.test(wordAt(text, at - 1));
}

/** “(last) summer”, “spring 2022”, “the autumn of 2022”, “the three winter months”. */
function season(text: DayText, at: number): Core | null {
	const found = en.seasons.get(wordAt(text, at));
	if (!found || wordAt(text, at + 1) === "'s") return null;
	const led =
		/^(the|in|by|this|that|last|past|since|of|early|late|previous|during|over|until|whole|three)$/;
	const { year, end } = yearBehind(text, at + 1);
	// “the fall of Avdiivka”.
	if (year === null && wordAt(text, at) === 'fall' && wordAt(text, at + 1) === 'of') return null;
	const joins = wordAt(text, at - 1) === 'and' && en.seasons.has(wordAt(text, at - 2));
	if (year === null && !joins && !led.test(wordAt(text, at - 1))) return null;
	const [thisYear, thisMonth] = calendar.parts(text.day);
	const begun = found[0] <= thisMonth && !(isLast(text, at) && thisMonth <= found[1]);
	const latest = begun ? thisYear : thisYear - 1;
	// “412 this spring, versus 948 last spring”.
	const told = isLast(text, at) && text.within?.from === calendar.monthDays(latest, found[0]).from;
	const first = year ?? latest - Number(told);
	const after = wordAt(text, end) === 'months' ? end + 1 : end;
	return {
		from: calendar.monthDays(first, found[0]).from,
		to: calendar.monthDays(first + Number(found[1] < found[0]), found[1]).to,
		end: after,
		source: 'stated',
		unit: 'season',
		bare: year === null
	};
}

const beforeYear =
	/^(in|since|of|by|during|until|till|from|before|after|late|early|mid|-|for|and|to|throughout|year|over|through|end|start|\(|than|against|as|between|–)$/;

function year(text: DayText, at: number): Core | null {
	const found = yearAt(text, at);
	if (found === null) return null;
	// “Ground gained and lost, 2023”.
	const heads = wordAt(text, at - 1) === ',' && at >= text.tokens.length - 2;
	// “He called 2024, in which …, the year of the breakthrough”.
	const behind = [1, 2, 3].map((i) => wordAt(text, at + i)).join(' ');
	const own = /^, (in which|when \S+)$/.test(behind);
	const isSubject =
		(at === 0 || wordAt(text, at - 1) === ';') && en.yearVerbs.has(wordAt(text, at + 1));
	if (!(heads || own || isSubject || beforeYear.test(wordAt(text, at - 1)))) return null;
	// “pre-2014 territory”, “in 2024 square kilometres”, “the 2022 invasion”; but “in 2025 - the size of Delaware”.
	const next = text.tokens[at + 1];
	const isDash = /^[-–]$/.test(next?.lower ?? '') && next!.start === text.tokens[at]!.end;
	const last = isDash ? yearAt(text, at + 2) : null;
	if (last !== null && last > found)
		return {
			from: calendar.yearDays(found).from,
			to: calendar.yearDays(last).to,
			end: at + 3,
			source: 'stated',
			unit: 'stretch'
		};
	if (
		isDash ||
		/^(square|sq|km|km²|km2|people|troops|soldiers|hectares|settlements|miles|%|percent)$/.test(
			wordAt(text, at + 1)
		)
	)
		return null;
	return { ...calendar.yearDays(found), end: at + 1, source: 'stated', unit: 'year' };
}
