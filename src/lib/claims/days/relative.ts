import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import { numberAt, wordAt, yearAt, type Core, type DayText } from './core';

/** A time that is counted from the article's day, or from the invasion; null where none begins at a token. */
export function relativeAt(text: DayText, at: number): Core | null {
	if (text.tokens[at]!.kind === 'mark') return null;
	// “The last day of 2023” is told by its year.
	if (wordAt(text, at + 1) === 'day' && wordAt(text, at + 2) === 'of') return null;
	return (
		now(text, at) ?? near(text, at) ?? counted(text, at) ?? warYear(text, at) ?? newYear(text, at)
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
	const found = calendar.plusDays(
		text.day,
		-(wordAt(text, at - 1) === 'last' && back === 0 ? 7 : back)
	);
	return { ...of, from: found, to: found };
}

/** “last month”, “this year”, “the past week”, “the year”, “that month”. */
function near(text: DayText, at: number): Core | null {
	const word = wordAt(text, at);
	if (!/^(last|previous|this|past)$/.test(word))
		return (
			startOfYear(text, at) ?? startOfMonth(text, at) ?? theWeek(text, at) ?? theMonth(text, at)
		);
	const unit = wordAt(text, at + 1);
	if (!en.unitDays.has(unit)) return null;
	const led = /^(over|in|during|within|for|the)$/.test(wordAt(text, at - 1));
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
	if (
		!/^(of|in|during|over|for|since)$/.test(wordAt(text, at - 2)) ||
		(/^(to|before|since|ended|when|of|until)$/.test(wordAt(text, at + 1)) &&
			wordAt(text, at + 2) !== 'date' &&
			!isAmount(text, at + 2))
	)
		return null;
	const [year, month] = calendar.parts(text.day);
	// In January “the year” is the one that was told of.
	const toldYear = text.told ? calendar.parts(text.told.to)[0] : year;
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
	if (
		!isShort &&
		(!/^(over|during|for)$/.test(wordAt(text, at - 2)) ||
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

function back(day: string, count: number, unit: string): string | null {
	const one = unit.replace(/s$/, '');
	if (one === 'hour') return calendar.plusDays(day, -Math.ceil(count / 24));
	if (one === 'month' && Number.isInteger(count)) return calendar.minusMonths(day, count);
	if (one === 'year') return calendar.minusMonths(day, 12 * Math.round(count));
	const days = en.unitDays.get(one);
	return days === undefined ? null : calendar.plusDays(day, -Math.ceil(days * count));
}

/** Nothing is told of longer ago than the Soviet Union. */
const mostYears = 40;

/** “three months ago”, “a year earlier”, “the past six months”, “in eleven months”, “five weeks into the war”. */
function counted(text: DayText, at: number): Core | null {
	const count = numberAt(text, at) ?? en.smallNumbers.get(wordAt(text, at)) ?? null;
	if (count === null || count > 400) return null;
	// “It would take over 200 years.”
	if (/^years?$/.test(wordAt(text, at + 1)) && count > mostYears) return null;
	const half = [1, 2, 3].map((i) => wordAt(text, at + i)).join(' ') === 'and a half';
	const of = wordAt(text, at + 1) === 'of' ? 1 : 0;
	const unitAt = half ? at + 4 : at + 1 + of;
	const after = wordAt(text, unitAt + 1);
	const sinceIt = sinceBegun(text, at, unitAt);
	if (sinceIt)
		return {
			from: back(text.day, count, wordAt(text, unitAt)) ?? text.day,
			to: text.day,
			end: sinceIt,
			source: 'relative',
			unit: 'stretch'
		};
	// “in a month of 2025”.
	if (after === 'of' && yearAt(text, unitAt + 2) !== null) return null;
	// “a year earlier”: than the day that was told.
	const base = text.told && /^(earlier|before)$/.test(after) ? text.told.to : text.day;
	const from = back(base, half ? count + 0.5 : count, wordAt(text, unitAt));
	if (from === null) return null;
	if (after === 'later' && text.told) return later(text, count, unitAt);
	if (/^(ago|earlier|before)$/.test(after))
		return { from, to: from, end: unitAt + 2, source: 'relative', unit: 'point' };
	const war =
		after === 'into' && en.invasionNouns.has(wordAt(text, unitAt + 3))
			? unitAt + 4
			: after === 'after'
				? invasionAhead(text, unitAt + 2)
				: null;
	if (war !== null) {
		const days = (Date.parse(text.day) - Date.parse(from)) / 86_400_000;
		const then = calendar.plusDays(en.invasionDay, days);
		return then > text.day
			? null
			: { from: then, to: then, end: war, source: 'relative', unit: 'point' };
	}
	// “Eight weeks in, …”, “three weeks into the operation”: since it began.
	if (at === 0 && (after === 'into' || (after === 'in' && wordAt(text, unitAt + 2) === ',')))
		return { from, to: text.day, end: unitAt + 2, source: 'relative', unit: 'stretch' };
	// “in the opening five weeks of the invasion”.
	const ofWar =
		after === 'of' && [2, 3, 4].some((i) => en.invasionNouns.has(wordAt(text, unitAt + i)));
	if (ofWar && /^(first|opening)$/.test(wordAt(text, at - 1))) {
		const days = en.unitDays.get(wordAt(text, unitAt).replace(/s$/, '')) ?? 1;
		const to = calendar.plusDays(en.invasionDay, days * count);
		let end = unitAt + 2;
		while (!en.invasionNouns.has(wordAt(text, end))) end++;
		return { from: en.invasionDay, to, end: end + 1, source: 'relative', unit: 'stretch' };
	}
	const before = wordAt(text, at - 1);
	// “Within a week they claimed …”: of what was told.
	if (before === 'within' && at === 1 && text.told) {
		const { from: start } = text.told;
		const to = calendar.plusDays(
			start,
			Math.round((en.unitDays.get(wordAt(text, unitAt).replace(/s$/, '')) ?? 1) * count)
		);
		return { from: start, to, end: unitAt + 1, source: 'relative', unit: 'stretch' };
	}
	// “in the three weeks since the withdrawal”, “in the two weeks of the offensive”.
	const toNow =
		before === 'the' &&
		/^(in|over|during|within)$/.test(wordAt(text, at - 2)) &&
		(after === 'since' || (after === 'of' && en.operations.has(lastOf(text, unitAt + 2))));
	const led =
		toNow ||
		(/^(past|last|previous|in|within|over|for)$/.test(before) &&
			!(at === 1 && before === 'within'));
	if (!led || (/^(a|an)$/.test(wordAt(text, at)) && before === 'for')) return null;
	return { from, to: text.day, end: unitAt + 1, source: 'relative', unit: 'stretch' };
}

/** “(four weeks after) the first tanks had crossed the border,”: where a clause about the invasion ends; null where it is about anything else. */
function invasionAhead(text: DayText, from: number): number | null {
	let end = from;
	while (end < from + 10 && text.tokens[end]?.kind === 'word') end++;
	const words = text.tokens.slice(from, end).map(({ lower }) => lower);
	const isIt =
		words.some((word) => /^(invaded|invasion)$/.test(word)) ||
		(words.includes('crossed') && words.includes('border'));
	return isIt && !words.includes('kursk') && wordAt(text, end) === ',' ? end : null;
}

/** “Five months have gone by since …”, “It has been five months since …”: where “since” ends; null where neither is told. */
function sinceBegun(text: DayText, at: number, unitAt: number): number | null {
	if (!/^(days|weeks|months|years)$/.test(wordAt(text, unitAt))) return null;
	const gone =
		/^(has|have)$/.test(wordAt(text, unitAt + 1)) &&
		/^(gone|passed|elapsed)$/.test(wordAt(text, unitAt + 2));
	const been = /^(has|had|'s) been$/.test(`${wordAt(text, at - 2)} ${wordAt(text, at - 1)}`);
	for (let i = unitAt + 1; (gone || been) && i < unitAt + 5; i++)
		if (wordAt(text, i) === 'since') return i + 1;
	return null;
}

/** The noun of “the offensive”, “its new offensive”. */
function lastOf(text: DayText, at: number): string {
	let next = at;
	while (next < at + 3 && !en.operations.has(wordAt(text, next))) next++;
	return wordAt(text, next);
}

/** “a year later”: than the day that was told. */
function later(text: DayText, count: number, unitAt: number): Core | null {
	const days =
		(Date.parse(text.day) - Date.parse(back(text.day, count, wordAt(text, unitAt))!)) / 86_400_000;
	const { from, to } = text.told!;
	const then = calendar.plusDays(to, days);
	if (then > text.day) return null;
	// “27 percent in March 2022, 17.5 percent a year later”: in the same month.
	const first = wordAt(text, unitAt).startsWith('year') ? calendar.plusDays(from, days) : then;
	return { from: first, to: then, end: unitAt + 2, source: 'relative', unit: 'point' };
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
	if (!/^(the|its|their)$/.test(wordAt(text, at - 1))) return null;
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
