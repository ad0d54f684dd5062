import * as lexicon from '../lexicon/context-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import { number, type Core } from './date-core';
import type { TokenRun } from './token-run';

const unitDays: Readonly<Record<string, number>> = {
	day: 1,
	week: 7,
	fortnight: 14,
	month: 30,
	year: 365
};

/** “yesterday”, “last month”, “this year”, “on Monday”, “currently”. */
export function relative(sentence: TokenRun, at: number, day: string): Core | null {
	const { lower } = sentence.tokens[at]!;
	const of = { end: at + 1, source: 'relative' as const };
	if (lower === 'yesterday') {
		const found = calendar.plusDays(day, -1);
		return { ...of, from: found, to: found, span: false };
	}
	const now =
		/^(now|currently|today|presently)$/.test(lower) ||
		(lower === 'present' && sentence.word(at - 1) === 'at');
	if (now) return { ...of, from: day, to: day, source: 'article', span: false };
	const weekday = lexicon.weekdays[lower];
	if (weekday !== undefined) {
		const back = (calendar.weekdayOf(day) - weekday + 7) % 7;
		const found = calendar.plusDays(
			day,
			-(sentence.word(at - 1) === 'last' && back === 0 ? 7 : back)
		);
		return { ...of, from: found, to: found, span: false };
	}
	// “since the start of the year”.
	const turn = sentence.word(at - 1) === 'the' && sentence.word(at - 2) === 'of';
	if (lower === 'year' && turn && /^(start|beginning)$/.test(sentence.word(at - 3)))
		return { ...of, ...calendar.yearDays(calendar.parts(day)[0]), span: true };
	if (!/^(last|previous|this|past)$/.test(lower)) return null;
	const unit = sentence.word(at + 1);
	if (lower === 'past' && !/^(week|month|year|day|fortnight)$/.test(unit)) return null;
	const length = unitDays[unit];
	const season = lexicon.seasons[unit];
	if (season) {
		const [year, month] = calendar.parts(day);
		const passed = season[0] <= month && !(lower === 'last' && month <= season[1]);
		const start = passed ? year : year - 1;
		const days = {
			from: calendar.monthDays(start, season[0]).from,
			to: calendar.monthDays(start + Number(season[1] < season[0]), season[1]).to
		};
		return { ...of, ...days, end: at + 2, span: true };
	}
	if (length === undefined) return null;
	return {
		...of,
		...aroundNow(
			lower,
			unit,
			length,
			day,
			/^(over|in|during|within|for)$/.test(sentence.word(at - 1)) || sentence.word(at - 1) === 'the'
		),
		end: at + 2,
		span: true
	};
}

/** Last month and last year are those of the calendar, “the past month” and “the last week” end today. */
function aroundNow(word: string, unit: string, length: number, day: string, until: boolean): Days {
	const [year, month] = calendar.parts(day);
	if (word === 'this') {
		if (unit === 'year') return { from: `${year}-01-01`, to: day };
		if (unit === 'month') return { from: calendar.monthDays(year, month).from, to: day };
		return { from: calendar.plusDays(day, -((calendar.weekdayOf(day) + 6) % 7)), to: day };
	}
	if (word !== 'past' && !until) {
		if (unit === 'year') return calendar.yearDays(year - 1);
		if (unit === 'month')
			return month === 1 ? calendar.monthDays(year - 1, 12) : calendar.monthDays(year, month - 1);
	}
	return { from: calendar.plusDays(day, -length), to: day };
}

/** “three months ago”, “a year earlier”, “the past six months”, “the last 24 hours”. */
export function counted(sentence: TokenRun, at: number, day: string): Core | null {
	const { lower } = sentence.tokens[at]!;
	const count = number(sentence, at) ?? lexicon.smallNumbers[lower] ?? null;
	if (count === null || count > 400) return null;
	const unit = sentence.word(at + 1).replace(/s$/, '');
	const days =
		unit === 'hour'
			? count / 24
			: (unitDays[unit] ?? null) === null
				? null
				: unitDays[unit]! * count;
	if (days === null) return null;
	const back =
		unit === 'month'
			? calendar.minusMonths(day, count)
			: unit === 'year'
				? calendar.minusMonths(day, 12 * count)
				: calendar.plusDays(day, -Math.ceil(days));
	const after = sentence.word(at + 2);
	if (/^(ago|earlier|before)$/.test(after))
		return { from: back, to: back, end: at + 3, source: 'relative', span: false };
	const before = sentence.word(at - 1);
	// “Within five weeks that had risen”: counted from what was told before.
	if (at === 1 && /^(in|within)$/.test(before)) return null;
	if (/^(past|last|previous)$/.test(before))
		return { from: back, to: day, end: at + 2, source: 'relative', span: true };
	if (before === 'in' && count > 0 && !/^(a|an)$/.test(lower))
		return { from: back, to: day, end: at + 2, source: 'relative', span: true };
	if (before === 'in' || before === 'within')
		return { from: back, to: day, end: at + 2, source: 'relative', span: true };
	return null;
}
