import * as lexicon from '../lexicon/context-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import type { Sentence } from './sentence';

/** A time that a sentence names. */
export interface DatePhrase extends Days {
	/** Token indices, `end` exclusive, with the preposition. */
	readonly start: number;
	readonly end: number;
	readonly source: 'stated' | 'relative' | 'article';
	/** `point`: how it was then; `span`: what happened in it; `since`: what happened from then on. */
	readonly kind: 'point' | 'span' | 'since';
}

interface Core extends Days {
	readonly end: number;
	readonly source: DatePhrase['source'];
	readonly span: boolean;
}

/** Every time that a sentence names, in its order. `day`: the article's, by which bare months and “last week” are read. */
export function findDates(sentence: Sentence, day: string): DatePhrase[] {
	const found: DatePhrase[] = [];
	for (let at = 0; at < sentence.tokens.length; at++) {
		const core = coreAt(sentence, at, day);
		if (!core) continue;
		const { start, preposition } = lead(sentence, at);
		if (start === null) continue;
		const kind =
			preposition === 'since' || preposition === 'after'
				? 'since'
				: isPoint(preposition) || !core.span
					? 'point'
					: 'span';
		const half = halfBefore(sentence, start);
		const days =
			half !== null && isYearLong(core)
				? halfOf(core, half)
				: preposition === 'end'
					? { from: core.to, to: core.to }
					: preposition === 'before'
						? dayBefore(core)
						: preposition === 'beginning' || preposition === 'until'
							? { from: core.from, to: core.from }
							: kind === 'since'
								? { from: core.from, to: day }
								: { from: core.from, to: core.to };
		found.push({ ...days, start, end: core.end, source: core.source, kind });
		at = core.end - 1;
	}
	return joined(sentence, found);
}

/** “Between January and October 2024”, “from August to November”: one time, the first in the year of the second. */
function joined(sentence: Sentence, phrases: readonly DatePhrase[]): DatePhrase[] {
	const found: DatePhrase[] = [];
	for (const phrase of phrases) {
		const last = found.at(-1);
		const opens = last && /^(between|from)$/.test(sentence.word(last.start));
		// “to October 2024” has its “to” with it.
		const link = sentence.word(phrase.start);
		const near = last && phrase.start - last.end <= 1;
		const linked =
			/^(to|until|till|through)$/.test(link) || sentence.word(phrase.start - 1) === 'and';
		if (last && opens && near && linked) {
			found.pop();
			found.push({
				...phrase,
				from: sameYear(last.from, phrase.to),
				start: last.start,
				kind: 'span'
			});
		} else found.push(phrase);
	}
	return found;
}

/** The last such day of the year that is not after another. */
function sameYear(from: string, to: string): string {
	const there = to.slice(0, 4) + from.slice(4);
	return there <= to ? there : from <= to ? from : `${Number(to.slice(0, 4)) - 1}${from.slice(4)}`;
}

/** “the first half of 2024”: which half stands before a time; null where none does. */
function halfBefore(sentence: Sentence, start: number): 1 | 2 | null {
	const at = sentence.word(start) === 'of' ? start - 1 : start;
	if (sentence.word(at) !== 'half' && sentence.word(at - 1) !== 'half') return null;
	const half = sentence.word(at) === 'half' ? at : at - 1;
	const which = sentence.word(half - 1);
	return which === 'first' ? 1 : which === 'second' ? 2 : null;
}

function isYearLong({ from, to }: Days): boolean {
	return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

function halfOf({ from }: Days, half: 1 | 2): Days {
	const year = from.slice(0, 4);
	return half === 1
		? { from, to: `${year}-06-30` }
		: { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** “before 24 February 2022”: how it was until then. */
function dayBefore({ from }: Days): Days {
	const day = calendar.plusDays(from, -1);
	return { from: day, to: day };
}

function isPoint(preposition: string): boolean {
	return /^(as of|by|end|beginning|until|before|at)$/.test(preposition);
}

/** The words before a date that belong to it. */
function lead(sentence: Sentence, at: number): { start: number | null; preposition: string } {
	let start = at;
	let preposition = '';
	while (
		/^(the|early|late|mid|mid-|middle|-|just|around|about|of|end|beginning|start|spring|summer|autumn|winter)$/.test(
			sentence.word(start - 1)
		) &&
		at - start < 5
	) {
		start--;
		if (/^(end|beginning|start)$/.test(sentence.word(start)))
			preposition = sentence.word(start) === 'end' ? 'end' : 'beginning';
	}
	const before = sentence.word(start - 1);
	if (before === 'as' && sentence.word(start) === 'of')
		return { start: start - 1, preposition: preposition || 'as of' };
	if (
		/^(in|on|by|until|till|since|from|at|before|during|over|throughout|for|within|after|through|between|to|as)$/.test(
			before
		)
	) {
		start--;
		if (!preposition || before === 'since') preposition = before;
	} else if (sentence.word(start) === 'of' && sentence.word(start - 1) === 'as') start--;
	return { start, preposition };
}

function coreAt(sentence: Sentence, at: number, day: string): Core | null {
	const token = sentence.tokens[at]!;
	if (token.kind === 'number') return numberDate(sentence, at, day) ?? counted(sentence, at, day);
	if (token.kind !== 'word' || !mayBeginDate(token.lower)) return null;
	return monthDate(sentence, at, day) ?? relative(sentence, at, day) ?? counted(sentence, at, day);
}

const dateWords: ReadonlySet<string> = new Set([
	...Object.keys(lexicon.months),
	...Object.keys(lexicon.weekdays),
	...Object.keys(lexicon.smallNumbers),
	...'year yesterday now currently today presently present last previous this past'.split(' ')
]);

/** Spares most words the reading. */
function mayBeginDate(lower: string): boolean {
	return dateWords.has(lower) || lower.startsWith('mid-');
}

function number(sentence: Sentence, at: number): number | null {
	const token = sentence.tokens[at];
	return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}

function isYear(value: number | null): value is number {
	return value !== null && value >= 1990 && value <= 2100;
}

function monthOf(sentence: Sentence, at: number): number | null {
	const token = sentence.tokens[at];
	if (!token) return null;
	const word = token.lower.replace(/^mid-/, '');
	// “may” and “march” are months with a capital only.
	if (!/^\p{Lu}/u.test(token.text) && !token.lower.startsWith('mid-')) return null;
	return lexicon.months[word] ?? null;
}

/** “12 February (2025)”, “2025-02-12”, “2024”. */
function numberDate(sentence: Sentence, at: number, day: string): Core | null {
	const value = number(sentence, at);
	if (value === null) return null;
	if (isYear(value)) {
		if (sentence.word(at + 1) === '-' && sentence.word(at + 3) === '-') {
			const found = calendar.dayOf(
				value,
				number(sentence, at + 2) ?? 0,
				number(sentence, at + 4) ?? 0
			);
			if (found) return { from: found, to: found, end: at + 5, source: 'stated', span: false };
		}
		const before = sentence.word(at - 1);
		if (
			!/^(in|since|of|by|during|until|from|before|after|late|early|mid|mid-|-|for|and|to|throughout|summer|spring|autumn|winter|fall|year)$/.test(
				before
			)
		)
			return null;
		if (
			/^(square|sq|km|km²|km2|people|troops|soldiers|hectares|settlements|miles|%)$/.test(
				sentence.word(at + 1)
			)
		)
			return null;
		const season = lexicon.seasons[before === 'of' ? sentence.word(at - 2) : before];
		const days = season
			? {
					from: calendar.monthDays(value, season[0]).from,
					to: calendar.monthDays(value + Number(season[1] < season[0]), season[1]).to
				}
			: calendar.yearDays(value);
		return { ...days, end: at + 1, source: 'stated', span: true };
	}
	let next = at + 1;
	if (/^(st|nd|rd|th)$/.test(sentence.word(next))) next++;
	if (sentence.word(next) === 'of') next++;
	const month = monthOf(sentence, next);
	if (month === null || value > 31) return null;
	return dated(sentence, month, value, next + 1, day);
}

/** “Feb. 12(, 2025)”, “August 2024”, “August”. */
function monthDate(sentence: Sentence, at: number, day: string): Core | null {
	const month = monthOf(sentence, at);
	if (month === null) return null;
	let next = at + 1;
	if (sentence.word(next) === '.') next++;
	const value = number(sentence, next);
	if (
		value !== null &&
		value >= 1 &&
		value <= 31 &&
		!/^(percent|per|%|sq|square|km)$/.test(sentence.word(next + 1))
	) {
		const dash = /^[-–]$/.test(sentence.word(next + 1)) ? number(sentence, next + 2) : null;
		if (dash !== null && dash <= 31) {
			const [start, end] = [
				dated(sentence, month, value, next + 1, day),
				dated(sentence, month, dash, next + 3, day)
			];
			if (start && end) return { ...end, from: start.from, span: true };
		}
		if (/^(st|nd|rd|th)$/.test(sentence.word(next + 1))) next++;
		return dated(sentence, month, value, next + 1, day);
	}
	const comma = sentence.word(next) === ',' ? 1 : sentence.word(next) === 'of' ? 1 : 0;
	const year = number(sentence, next + comma);
	if (isYear(year))
		return {
			...calendar.monthDays(year, month),
			end: next + comma + 1,
			source: 'stated',
			span: true
		};
	const before = sentence.word(at - 1);
	const [thisYear, thisMonth] = calendar.parts(day);
	const past = month > thisMonth ? thisYear - 1 : thisYear;
	const shift = /^(last|past)$/.test(before) && month === thisMonth ? 1 : 0;
	return {
		...calendar.monthDays(past - shift, month),
		end:
			at +
			(sentence.word(at + 1) === '.' &&
			sentence.word(at).length < 5 &&
			at + 2 < sentence.tokens.length
				? 2
				: 1),
		source: 'stated',
		span: true
	};
}

function dated(
	sentence: Sentence,
	month: number,
	date: number,
	end: number,
	day: string
): Core | null {
	const comma = sentence.word(end) === ',' ? 1 : 0;
	const year = number(sentence, end + comma);
	if (isYear(year)) {
		const found = calendar.dayOf(year, month, date);
		return found === null
			? null
			: { from: found, to: found, end: end + comma + 1, source: 'stated', span: false };
	}
	const [thisYear] = calendar.parts(day);
	const same = calendar.dayOf(thisYear, month, date);
	const found = same !== null && same <= day ? same : calendar.dayOf(thisYear - 1, month, date);
	return found === null ? null : { from: found, to: found, end, source: 'stated', span: false };
}

const unitDays: Readonly<Record<string, number>> = {
	day: 1,
	week: 7,
	fortnight: 14,
	month: 30,
	year: 365
};

/** “yesterday”, “last month”, “this year”, “on Monday”, “currently”. */
function relative(sentence: Sentence, at: number, day: string): Core | null {
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
function counted(sentence: Sentence, at: number, day: string): Core | null {
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
