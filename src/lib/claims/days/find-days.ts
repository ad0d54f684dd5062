import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import { numberAt, wordAt, type Core, type DayText } from './core';
import { relativeAt } from './relative';
import type { Token } from '../text/tokens';
import { statedAt } from './stated';

/** A time that a sentence names. */
export interface DayPhrase extends Days {
	/** Token indices, `end` exclusive, with the preposition. */
	readonly start: number;
	readonly end: number;
	readonly source: 'stated' | 'relative' | 'article';
	/** `point`: how it was then; `span`: what happened in it; `since`: what happened from then on. */
	readonly kind: 'point' | 'span' | 'since';
}

interface Lead {
	readonly start: number;
	readonly preposition: string;
	/** “the end of”, “mid-”, “the first half of”. */
	readonly part: string;
}

/**
 * Every time that a sentence names, in its order. `day`: the article's, ISO, by which bare months and
 * “last week” are read; what is not over then ends on it. A month without a year behind one of a stated
 * year is the next one after that.
 */
export function findDays(text: DayText): DayPhrase[] {
	const found: DayPhrase[] = [];
	let anchor: string | null = null;
	let told = text.anchor;
	for (let at = 0; at < text.tokens.length; at++) {
		const read =
			invasion(text, at) ??
			(mayBegin(text.tokens[at]!) ? coreAt(told ? { ...text, anchor: told } : text, at) : null);
		if (!read) continue;
		const that = read.bare && told !== undefined && wordAt(text, at - 1) === 'that' ? told : null;
		const from = that ?? anchor;
		const core: Core = from !== null && read.bare ? after(read, from, text.day) : read;
		const led = leadOf(text, at);
		const lead = { ...led, start: Math.max(0, led.start) };
		if (!isTime(text, lead, core) || wordAt(text, lead.start - 1) === 'including') continue;
		if (
			lead.preposition !== 'since' &&
			core.source === 'stated' &&
			!core.bare &&
			core.to < text.day.slice(0, 4)
		)
			anchor = core.from;
		found.push(phraseOf(text, lead, core));
		if (core.source !== 'article') told = found.at(-1)!.kind === 'since' ? told : found.at(-1)!.to;
		at = core.end - 1;
	}
	return joined(text, found).map((phrase) => {
		const to = phrase.to > text.day && phrase.from <= text.day ? text.day : phrase.to;
		return { ...phrase, from: phrase.from > to ? to : phrase.from, to };
	});
}

/** Whether a time may begin with a token: most words are none of these. */
function mayBegin({ kind, lower }: Token): boolean {
	return kind === 'number' || en.beginnings.has(lower) || (kind === 'word' && /[-‐‑–]/.test(lower));
}

function coreAt(text: DayText, at: number): Core | null {
	if (!/[-‐‑–]/.test(wordAt(text, at))) return statedAt(text, at) ?? relativeAt(text, at);
	const range = monthRange(text, at);
	if (range) return range;
	const mid = /^mid[-‐‑](.+)$/.exec(wordAt(text, at));
	if (!mid) return statedAt(text, at) ?? relativeAt(text, at);
	const month = en.months.get(mid[1]!);
	const as = month && {
		...text.tokens[at]!,
		lower: mid[1]!,
		text: mid[1]![0]!.toUpperCase() + mid[1]!.slice(1)
	};
	if (!as) return null;
	const core = statedAt({ ...text, tokens: text.tokens.with(at, as) }, at);
	return core && partOf(core, 'mid');
}

/** “January-August 2025”. */
function monthRange(text: DayText, at: number): Core | null {
	const [first, last] = (
		text.tokens[at]!.text.match(/^(\p{Lu}\p{L}+)[-‐‑–](\p{Lu}\p{L}+)$/u) ?? []
	).slice(1);
	if (!first || !last || !en.months.has(first.toLowerCase()) || !en.months.has(last.toLowerCase()))
		return null;
	const month = (name: string) => ({ ...text.tokens[at]!, text: name, lower: name.toLowerCase() });
	const to = statedAt({ ...text, tokens: text.tokens.with(at, month(last)) }, at);
	const from = statedAt({ ...text, tokens: text.tokens.with(at, month(first)) }, at);
	return from && to && { ...to, from: notAfter(from.from, to.to), unit: 'stretch' };
}

/** “since the full-scale invasion”, “before the war”, where no date stands by it. */
function invasion(text: DayText, at: number): Core | null {
	const word = wordAt(text, at);
	if (!en.invasionModifiers.has(word) && !en.invasionNouns.has(word)) return null;
	const before = wordAt(text, at - 1);
	if (!/^(since|before|until|after|to|of)$/.test(before)) return null;
	if (before === 'to' && wordAt(text, at - 2) !== 'prior') return null;
	// “at the start of the war”.
	if (before === 'of' && !/^(start|beginning|outbreak|eve)$/.test(wordAt(text, at - 2)))
		return null;
	let end = at;
	while (en.invasionModifiers.has(wordAt(text, end)) && end - at < 9) end++;
	if (!en.invasionNouns.has(wordAt(text, end))) return null;
	end++;
	while (
		/^(of|began|started|broke|out|erupted|in|on|starting|last|2022|its|ukraine|\(|)$/.test(
			wordAt(text, end)
		) &&
		end < text.tokens.length
	)
		end++;
	const dated = text.tokens
		.slice(at, Math.min(end + 6, text.tokens.length))
		.some(
			(_, i) =>
				i + at >= end - 1 &&
				i + at < end &&
				numberAt(text, i + at) !== 2022 &&
				statedAt(text, i + at) !== null
		);
	if (dated) return null;
	const stated = text.tokens[end] && en.months.has(wordAt(text, end)) ? statedAt(text, end) : null;
	return {
		from: en.invasionDay,
		to: en.invasionDay,
		end: stated?.end ?? end,
		source: 'stated',
		unit: 'day'
	};
}

/** The next such time behind a day, where it is not after the article's. */
function after(core: Core, anchor: string, day: string): Core {
	for (const years of [0, 1]) {
		const year = Number(anchor.slice(0, 4)) + years;
		const shift = (one: string) =>
			calendar.dayOf(year, Number(one.slice(5, 7)), Math.min(28, Number(one.slice(8))));
		const from = shift(core.from);
		if (from === null || from < anchor || from > day) continue;
		const to = core.unit === 'month' ? calendar.monthDays(year, Number(from.slice(5, 7))).to : from;
		return core.unit === 'month' || core.unit === 'day' ? { ...core, from, to } : core;
	}
	return core;
}

/** The words before a date that belong to it. */
function leadOf(text: DayText, at: number): Lead {
	let start = at;
	let part = '';
	while (at - start < 7) {
		const word = wordAt(text, start - 1);
		if (word === '-' && wordAt(text, start - 2) === 'mid') {
			start--;
			continue;
		}
		if (word === 'day' && wordAt(text, start - 2) === 'last') {
			part = 'last day';
			start--;
		} else if (
			/^(end|close|beginning|start|middle|early|late|mid|half|months|quarter)$/.test(word)
		) {
			if (/^(half|months|quarter)$/.test(word)) {
				if (start < (word === 'months' ? 3 : 2)) break;
				part = `${wordAt(text, start - 2)} ${word}`;
				if (/^(months)$/.test(word)) part = `${wordAt(text, start - 3)} ${part}`;
				start -= word === 'months' ? 2 : 1;
			} else part = word;
		} else if (
			!/^(the|of|just|around|about|all|whole|same|week|month|very|last|past|that)$/.test(word)
		)
			break;
		if (/^(last|past)$/.test(word) && !en.seasons.has(wordAt(text, at))) break;
		if (
			word === 'of' &&
			!/^(end|close|beginning|start|middle|half|months|quarter|all|whole|as|day|month|week)$/.test(
				wordAt(text, start - 2)
			)
		)
			break;
		if (word === 'of' && wordAt(text, start - 2) === 'as') break;
		start--;
	}
	const before = wordAt(text, start - 1);
	if (before === 'of' && wordAt(text, start - 2) === 'as')
		return { start: start - 2, preposition: 'as of', part };
	const unit = wordAt(text, start - 2).replace(/s$/, '');
	if (/^(day|week|month|year)$/.test(unit) && before === 'to') {
		const count = en.smallNumbers.get(wordAt(text, start - 3)) ?? numberAt(text, start - 3) ?? 1;
		return { start: start - 3, preposition: `${count} ${unit} to`, part };
	}
	const led = /^(in|on|at|of)$/.test(before) ? sinceBefore(text, start - 1) : null;
	const prior = /^(in|on)$/.test(before) ? beforeInvaded(text, start - 1) : null;
	if (prior !== null) return { start: prior, preposition: 'before invasion', part };
	if (led !== null) return { start: led, preposition: 'since', part };
	if (en.dayPrepositions.has(before)) return { start: start - 1, preposition: before, part };
	const since = sinceBefore(text, start);
	return since === null
		? { start, preposition: '', part }
		: { start: since, preposition: 'since', part };
}

/** “before its troops invaded in February 2022”. */
function beforeInvaded(text: DayText, at: number): number | null {
	for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
		if (wordAt(text, i) === 'before')
			return text.tokens.slice(i, at).some(({ lower }) => /^inva/.test(lower)) ? i : null;
		if (text.tokens[i]!.kind === 'mark' && wordAt(text, i) !== "'s") return null;
	}
	return null;
}

/** “since the fighting started on Feb. 24, 2022”: the “since” of a clause that ends with the date. */
function sinceBefore(text: DayText, at: number): number | null {
	for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
		const { lower, kind } = text.tokens[i]!;
		if (lower === 'since') return i;
		if ((kind === 'mark' && !/^('s|-)$/.test(lower)) || /^(and|but|which|that|who)$/.test(lower))
			return null;
	}
	return null;
}

/** Bare numbers and words that stand for no time: “may”, “the fall”, “of 2014” of a law. */
function isTime(text: DayText, { start, preposition }: Lead, core: Core): boolean {
	// “Ukraine of before 2014”, “as it stood in 2014”.
	if (preposition === 'before' && wordAt(text, start - 1) === 'of') return false;
	if (
		/^(stood|was)$/.test(wordAt(text, start - 1)) &&
		wordAt(text, start - 2) === 'it' &&
		wordAt(text, start - 3) === 'as'
	)
		return false;
	if (core.unit !== 'year' || core.source !== 'stated') return true;
	return (
		preposition !== '' ||
		/^(\(|than|against|as|–|and|or|including)$/.test(wordAt(text, core.end - 2))
	);
}

function phraseOf(text: DayText, { start, preposition, part }: Lead, core: Core): DayPhrase {
	const at = { start, end: core.end, source: core.source };
	const days = part === '' ? core : partOf(core, part);
	const isPart = /^(end|close|beginning|start)$/.test(part);
	const whole = preposition === 'since' ? sinceOf(text, start) : null;
	if (preposition === 'since' || preposition === 'after' || whole)
		return {
			...at,
			from: /^(end|close)$/.test(part) ? days.to : days.from,
			to: text.day,
			kind: 'since'
		};
	if (/ to$/.test(preposition)) {
		const [count, unit] = preposition.split(' ') as [string, string];
		const to = days.to > text.day ? text.day : days.to;
		const months =
			unit === 'week' || unit === 'day' ? 0 : Number(count) * (unit === 'year' ? 12 : 1);
		const from =
			months > 0
				? calendar.plusDays(calendar.minusMonths(calendar.plusDays(to, 1), months), 0)
				: calendar.plusDays(to, 1 - (unit === 'day' ? 1 : 7) * Number(count));
		return { ...at, from, to, kind: 'span' };
	}
	if (preposition === 'before invasion') {
		const invaded =
			days.from <= en.invasionDay && days.to >= en.invasionDay ? en.invasionDay : days.from;
		const day = calendar.plusDays(invaded, -1);
		return { ...at, from: day, to: day, kind: 'point' };
	}
	if (preposition === 'until' || preposition === 'till') {
		const day =
			core.unit === 'day' || core.unit === 'now' ? days.from : calendar.plusDays(days.from, -1);
		return { ...at, from: day, to: day, kind: 'point' };
	}
	if (preposition === 'before') {
		const day = calendar.plusDays(days.from, -1);
		return { ...at, from: day, to: day, kind: 'point' };
	}
	if (isPart && /^(at|by|as of|from|)$/.test(preposition)) {
		const day = /^(end|close)$/.test(part) ? days.to : days.from;
		return { ...at, from: day, to: day, kind: 'point' };
	}
	const isPoint = /^(as of|by|at)$/.test(preposition) || /^(day|now|point)$/.test(core.unit);
	return { ...at, from: days.from, to: days.to, kind: isPoint ? 'point' : 'span' };
}

function sinceOf(text: DayText, start: number): boolean | null {
	return wordAt(text, start) === 'since' || null;
}

/** A part of a month, a year or a season. */
function partOf(core: Core, part: string): Core {
	if (part === 'last day') return { ...core, from: core.to, unit: 'day' };
	const [year, month] = calendar.parts(core.from);
	const last = calendar.parts(core.to)[2];
	const days = (from: string | null, to: string | null): Core => ({
		...core,
		from: from ?? core.from,
		to: to ?? core.to,
		unit: 'stretch'
	});
	if (core.unit === 'month') {
		if (part === 'mid' || part === 'middle')
			return days(calendar.dayOf(year, month, 11), calendar.dayOf(year, month, 20));
		if (/^(end|close|late)$/.test(part))
			return days(calendar.dayOf(year, month, 21), calendar.dayOf(year, month, last));
		if (/^(early|beginning|start)$/.test(part))
			return days(core.from, calendar.dayOf(year, month, 10));
		return core;
	}
	if (core.unit !== 'year') return core;
	const [which, noun] = part.split(' ').slice(-2);
	const nth = en.ordinals.get(which ?? '') ?? 0;
	const monthsOf = (from: number, to: number) =>
		days(`${calendar.monthDays(year, from).from}`, calendar.monthDays(year, to).to);
	if (noun === 'half' && nth > 0 && nth < 3) return monthsOf(nth === 1 ? 1 : 7, nth === 1 ? 6 : 12);
	if (noun === 'quarter' && nth > 0 && nth < 5) return monthsOf(3 * nth - 2, 3 * nth);
	if (noun === 'months') {
		const [first, count] = part.split(' ');
		const months = en.smallNumbers.get(count ?? '') ?? Number(count);
		if (months >= 1 && months <= 12)
			return first === 'last' ? monthsOf(13 - months, 12) : monthsOf(1, months);
	}
	if (/^(early|beginning|start)$/.test(part)) return monthsOf(1, 3);
	if (/^(end|close|late)$/.test(part)) return monthsOf(10, 12);
	if (/^mid/.test(part)) return monthsOf(5, 8);
	return core;
}

/** “Between January and October 2024”, “from August to November”, “in June and July”: one time. */
function joined(text: DayText, phrases: readonly DayPhrase[]): DayPhrase[] {
	const found: DayPhrase[] = [];
	for (const phrase of phrases) {
		const last = found.at(-1);
		const opens =
			last &&
			(/^(between|from)$/.test(wordAt(text, last.start)) ||
				// “From the day of the invasion, Feb. 24, 2022, to this week”.
				(wordAt(text, phrase.start) === 'to' && wordAt(text, 0) === 'from' && last.start < 10));
		const own = wordAt(text, phrase.start);
		const linked =
			/^(to|until|till|through|–|-)$/.test(own) ||
			/^(and|–|-|to|through)$/.test(wordAt(text, phrase.start - 1));
		const near = last && phrase.start - last.end <= 1;
		const dashed = near && /^[–-]$/.test(wordAt(text, phrase.start - 1));
		const months =
			last && near && wordAt(text, phrase.start - 1) === 'and' && follows(last, phrase);
		const isMonths = last && near && /^(to|through)$/.test(own) && isMonth(last) && isMonth(phrase);
		if (last && near && ((opens && linked) || dashed || months || isMonths)) {
			found.pop();
			found.push({
				...phrase,
				from: notAfter(last.from, phrase.to),
				to: untilNow(text, phrase),
				start: last.start,
				kind: 'span'
			});
		} else found.push(phrase);
	}
	return found;
}

function untilNow({ tokens }: DayText, { start, end, from, to }: DayPhrase): string {
	return /^(until|till)$/.test(tokens[start]!.lower) && tokens[end - 1]!.kind === 'word'
		? from > to
			? from
			: to
		: to;
}

/** The last such day that is not after another: a first month without a year is in the year of the second. */
function notAfter(from: string, to: string): string {
	if (from <= to) return from;
	const [, month, date] = calendar.parts(from);
	const [year] = calendar.parts(to);
	const there = calendar.dayOf(year, month, date);
	if (there !== null && there <= to) return there;
	return from <= to ? from : (calendar.dayOf(year - 1, month, date) ?? to);
}

function isMonth({ from, to, kind }: DayPhrase): boolean {
	return kind === 'span' && from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);
}

/** Whether a month begins right behind another one. */
function follows({ from, to }: DayPhrase, phrase: DayPhrase): boolean {
	const end = calendar.plusDays(phrase.from, -1);
	return end.slice(5) === to.slice(5) && from.slice(8) === '01' && phrase.from.slice(8) === '01';
}
