import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import { back, counted, isWars } from './counted';
import { turnOfYear } from './turn-of-year';
import { wordAt, yearAt, type Core, type DayText } from './core';

/** A time that is counted from the article's day, or from the invasion; null where none begins at a token. */
export function relativeAt(text: DayText, at: number): Core | null {
	if (text.tokens[at]!.kind === 'mark') return null;
	// “The last day of 2023” is told by its year.
	if (wordAt(text, at + 1) === 'day' && wordAt(text, at + 2) === 'of') return null;
	return (
		turnOfYear(text, at) ??
		now(text, at) ??
		near(text, at) ??
		counted(text, at) ??
		warYear(text, at)
	);
}

/** “now”, “at present”, “at the moment”, “since then”, “yesterday”, “on Monday”. */
function now(text: DayText, at: number): Core | null {
	const word = wordAt(text, at);
	const noun = en.nowNouns.has(word) && /^(at|the|this)$/.test(wordAt(text, at - 1));
	const isNow =
		en.nowWords.has(word) ||
		(noun &&
			(word === 'present' ||
				/^at (the|this)$/.test(`${wordAt(text, at - 2)} ${wordAt(text, at - 1)}`)));
	if (
		word === 'time' &&
		wordAt(text, at - 2) === 'at' &&
		/^(publication|publishing|writing|press)$/.test(wordAt(text, at + 2))
	)
		return { from: text.day, to: text.day, end: at + 3, source: 'article', unit: 'now' };
	// “1,950 square kilometres up to now”: of what was told, to its end.
	if (isNow && /^(up to|.* by)$/.test(`${wordAt(text, at - 2)} ${wordAt(text, at - 1)}`))
		return null;
	if (isNow && !(word === 'point' && wordAt(text, at - 1) === 'the'))
		return { from: text.day, to: text.day, end: at + 1, source: 'article', unit: 'now' };
	const of = { end: at + 1, source: 'relative' as const, unit: 'day' as const };
	if (word === 'then' && wordAt(text, at - 1) === 'since' && text.told)
		return { ...of, from: text.told.to, to: text.told.to };
	if (word === 'yesterday' || word === 'overnight') {
		const found = calendar.plusDays(text.day, word === 'yesterday' ? -1 : 0);
		return word === 'yesterday' ? { ...of, from: found, to: found } : null;
	}
	const weekday = en.weekdays.get(word);
	if (weekday === undefined) return null;
	if (/^of last week$/.test([1, 2, 3].map((i) => wordAt(text, at + i)).join(' '))) {
		const monday = -((calendar.weekdayOf(text.day) + 6) % 7) - 7;
		const then = calendar.plusDays(text.day, monday + ((weekday + 6) % 7));
		return { ...of, end: at + 4, from: then, to: then };
	}
	const back = (calendar.weekdayOf(text.day) - weekday + 7) % 7;
	// “Last Friday”, “Friday last”.
	const last = wordAt(text, at - 1) === 'last' || wordAt(text, at + 1) === 'last';
	const found = calendar.plusDays(text.day, -(last && back === 0 ? 7 : back));
	return { ...of, from: found, to: found };
}

/** “last month”, “this year”, “the past week”, “the year”, “that month”. */
function near(text: DayText, at: number): Core | null {
	const word = wordAt(text, at);
	// “at the end of that month”.
	if (
		word === 'that' &&
		wordAt(text, at + 1) === 'month' &&
		wordAt(text, at - 1) === 'of' &&
		text.told
	) {
		const [year, month] = calendar.parts(text.told.to);
		return { ...calendar.monthDays(year, month), end: at + 2, source: 'relative', unit: 'month' };
	}
	if (!/^(last|previous|this|past)$/.test(word))
		return (
			startOfYear(text, at) ??
			startOfMonth(text, at) ??
			theWeek(text, at) ??
			theMonth(text, at) ??
			ofTheMonth(text, at)
		);
	const unit = wordAt(text, at + 1);
	if (!en.unitDays.has(unit)) return null;
	// “in last year's offensive”.
	const led =
		/^(over|in|during|within|for|the)$/.test(wordAt(text, at - 1)) && wordAt(text, at + 2) !== "'s";
	const days = aroundNow(word, unit, text.day, led);
	return (
		days && {
			...days,
			end: at + 2,
			source: 'relative',
			unit: unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'stretch'
		}
	);
}

/** “the start of the year”, “gains of the year”. */
function startOfYear(text: DayText, at: number): Core | null {
	if (wordAt(text, at) !== 'year' || wordAt(text, at - 1) !== 'the') return null;
	// “over the year 2023”.
	if (yearAt(text, at + 1) !== null) return null;
	const own =
		wordAt(text, at + 1) === "'s" &&
		!/^(end|close|start|beginning|first|second|third|last|final)$|est$/.test(wordAt(text, at + 2));
	if (
		!(own || /^(of|in|during|over|for|since)$/.test(wordAt(text, at - 2))) ||
		(/^(to|before|since|ended|when|of|until)$/.test(wordAt(text, at + 1)) &&
			wordAt(text, at + 2) !== 'date' &&
			!isAmount(text, at + 2))
	)
		return null;
	const [year, month] = calendar.parts(text.day);
	// In January “the year” is the one that was told of.
	const told = text.stretch ?? text.told;
	const toldYear = told ? calendar.parts(told.to)[0] : year;
	if (month <= 2 && toldYear === year - 1 && wordAt(text, at - 2) !== 'of')
		return { ...calendar.yearDays(toldYear), end: at + 1, source: 'relative', unit: 'year' };
	return { from: `${year}-01-01`, to: text.day, end: at + 1, source: 'relative', unit: 'year' };
}

/** “over the week”, in a headline “in week”: the seven days to the article's. */
function theWeek(text: DayText, at: number): Core | null {
	if (wordAt(text, at) !== 'week') return null;
	const isShort =
		wordAt(text, at - 1) === 'in' &&
		text.tokens[at + 1]?.kind !== 'word' &&
		text.tokens[at + 1]?.kind !== 'number';
	if (!isShort && wordAt(text, at - 1) !== 'the') return null;
	// “13 sq km, against 42 the week before”.
	const { told } = text;
	const isBefore = wordAt(text, at + 1) === 'before' && text.tokens[at + 2]?.kind !== 'word';
	if (isBefore && told && told.from >= calendar.plusDays(told.to, -8)) {
		const [from, to] = [calendar.plusDays(told.from, -7), calendar.plusDays(told.from, -1)];
		return { from, to, end: at + 2, source: 'relative', unit: 'stretch' };
	}
	if (
		!isShort &&
		(!/^(over|during|for|within)$/.test(wordAt(text, at - 2)) ||
			/^(of|to|before|since|ended|ending)$/.test(wordAt(text, at + 1)))
	)
		return null;
	return {
		from: calendar.plusDays(text.day, -7),
		to: text.day,
		end: at + 1,
		source: 'relative',
		unit: 'stretch'
	};
}

/** “its gains for the year to 1,253 square kilometres”. */
function isAmount(text: DayText, at: number): boolean {
	return (
		text.tokens[at]?.kind === 'number' &&
		yearAt(text, at) === null &&
		wordAt(text, at - 1) === 'to' &&
		!en.months.has(wordAt(text, at + 1))
	);
}

/** “since the start of the month”, “since the beginning of the week”. */
function startOfMonth(text: DayText, at: number): Core | null {
	const isWeek = wordAt(text, at) === 'week';
	if (
		!(isWeek || wordAt(text, at) === 'month') ||
		wordAt(text, at - 1) !== 'the' ||
		wordAt(text, at - 2) !== 'of'
	)
		return null;
	if (!/^(start|beginning)$/.test(wordAt(text, at - 3))) return null;
	// “By 12 September 2022 it had taken … since the beginning of the month”.
	const day = text.within && text.within.from === text.within.to ? text.within.to : text.day;
	const [year, month] = calendar.parts(day);
	const monday = calendar.plusDays(day, -((calendar.weekdayOf(day) + 6) % 7));
	return {
		from: isWeek ? monday : calendar.monthDays(year, month).from,
		to: day,
		end: at + 1,
		source: 'relative',
		unit: isWeek ? 'stretch' : 'month'
	};
}

/** “over the month”: the one that ends with the article's, or that it is in. */
function theMonth(text: DayText, at: number): Core | null {
	if (
		wordAt(text, at) !== 'month' ||
		wordAt(text, at - 1) !== 'the' ||
		!(/^(over|during|for)$/.test(wordAt(text, at - 2)) || wordAt(text, at + 1) === "'s")
	)
		return null;
	const next = wordAt(text, at + 1);
	if (
		/^(of|before|since)$/.test(next) ||
		(next === 'to' && /^(\d|\p{Lu})/u.test(text.tokens[at + 2]?.text ?? ''))
	)
		return null;
	const [year, month, date] = calendar.parts(text.day);
	const days =
		date > 7
			? { from: calendar.monthDays(year, month).from, to: text.day }
			: month === 1
				? calendar.monthDays(year - 1, 12)
				: calendar.monthDays(year, month - 1);
	return { ...days, end: at + 1, source: 'relative', unit: 'month' };
}

/** “(by the end, the first half of) the month”: the one that was told, or that of the article where it has come so far. */
function ofTheMonth(text: DayText, at: number): Core | null {
	const part = wordAt(text, at - 3);
	const isMonth = wordAt(text, at) === 'month' && wordAt(text, at - 1) === 'the';
	if (!isMonth || wordAt(text, at - 2) !== 'of') return null;
	if (!/^(end|close|half|middle)$/.test(part)) return null;
	const { told, day } = text;
	const [, , date] = calendar.parts(day);
	// In the first days of a month, it is the one that has just ended.
	const isOver = date <= 7 && (!told || told.to > calendar.plusDays(day, -45));
	if (!told && !isOver && (part === 'half' ? date < 11 : date < 25)) return null;
	const [year, month] = calendar.parts(isOver ? calendar.plusDays(day, -8) : (told?.to ?? day));
	return { ...calendar.monthDays(year, month), end: at + 1, source: 'relative', unit: 'month' };
}

/** Last month and last year are those of the calendar, “the past month” and “the last week” end today. */
function aroundNow(word: string, unit: string, day: string, led: boolean): Days | null {
	const [year, month] = calendar.parts(day);
	if (word === 'this') {
		if (unit === 'year') return { from: `${year}-01-01`, to: day };
		if (unit === 'month') return { from: calendar.monthDays(year, month).from, to: day };
		return { from: calendar.plusDays(day, -((calendar.weekdayOf(day) + 6) % 7)), to: day };
	}
	if (word !== 'past' && !led) {
		if (unit === 'year') return calendar.yearDays(year - 1);
		if (unit === 'month')
			return calendar.monthDays(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1);
	}
	return { from: back(day, 1, unit)!, to: day };
}

/** “the fourth year (of the war)”: counted from the day of the invasion. */
function warYear(text: DayText, at: number): Core | null {
	const nth = en.ordinals.get(wordAt(text, at));
	if (
		nth !== undefined &&
		/^(quarter|half)$/.test(wordAt(text, at + 1)) &&
		wordAt(text, at + 2) !== 'of'
	)
		return partOfYear(text, at, nth);
	if (nth === undefined || wordAt(text, at + 1) !== 'year') return null;
	// “enters its fourth year”.
	if (/^(enter|enters|entered|entering|into)$/.test(wordAt(text, at - 2))) return null;
	const ofWar = isWars(text, at);
	if (!ofWar && !/^(the|its|their)$/.test(wordAt(text, at - 1))) return null;
	// “the first year of Donald Trump's second term”.
	const of = text.tokens.slice(at + 3, at + 9).map(({ lower }) => lower);
	if (!ofWar && wordAt(text, at + 2) === 'of' && !of.some((word) => en.invasionNouns.has(word))) {
		const terms = of.includes('trump') && en.events.find(({ all }) => all[0]!.has('trump'));
		return terms && nth === 1
			? {
					from: terms.day,
					to: calendar.minusMonths(terms.day, -12),
					end: at + 2,
					source: 'relative',
					unit: 'year'
				}
			: null;
	}
	const year = 2021 + nth;
	return {
		from: `${year}${en.invasionDay.slice(4)}`,
		to: `${year + 1}${en.invasionDay.slice(4)}`,
		end: at + 2,
		source: 'relative',
		unit: 'year'
	};
}

/** “in the third quarter”: of this year, or of the last where it has not begun. */
function partOfYear(text: DayText, at: number, nth: number): Core | null {
	const length = wordAt(text, at + 1) === 'half' ? 6 : 3;
	if (nth * length > 12 || !/^(the|its|their|this)$/.test(wordAt(text, at - 1))) return null;
	const [year, month] = calendar.parts(text.day);
	const first = (nth - 1) * length + 1;
	const of = first <= month ? year : year - 1;
	return {
		from: calendar.monthDays(of, first).from,
		to: calendar.monthDays(of, nth * length).to,
		end: at + 2,
		source: 'relative',
		unit: 'stretch'
	};
}
