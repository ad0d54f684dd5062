import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import { wordAt, type Core, type DayPhrase, type DayText } from './core';
import { coreAt } from './core-at';
import { event } from './events';
import { invasion } from './invasion';
import { joined } from './joined';
import { leadOf, type Lead } from './lead';
import { after, othersOf } from './others';
import { partOf } from './part-of';

/**
 * Every time that a sentence names, in its order. `day`: the article's, ISO, by which bare months and
 * “last week” are read; what is not over then ends on it. A month without a year behind one of a stated
 * year is the next one after that.
 */
export function findDays(text: DayText): DayPhrase[] {
	const found: DayPhrase[] = [];
	let anchor: string | null = null;
	let told = text.told;
	let stretch = isLong(told) ? told : text.stretch;
	let known: DayText = { ...text, ...(stretch && { stretch }) };
	for (let at = 0; at < text.tokens.length; at++) {
		const read =
			invasion(text, at) ?? event(text, at) ?? (mayBegin(text, at) ? coreAt(known, at) : null);
		if (!read) continue;
		// “From 2022 on … by that November”.
		const that =
			read.bare && told !== undefined && wordAt(text, at - 1) === 'that' ? told.from : null;
		const from = that ?? (read.unit === 'season' ? null : anchor);
		const core: Core = from !== null && read.bare ? after(read, from, text.day) : read;
		const led = leadOf(text, at);
		const lead = { ...led, start: Math.max(0, led.start) };
		if (!isTime(text, lead, core) || wordAt(text, lead.start - 1) === 'including') continue;
		if (isDateline(text, lead.start, core.end)) continue;
		// “in the last week of October”: not the last week.
		if (lead.part !== '' && lead.start === found.at(-1)?.start) found.pop();
		if (
			lead.preposition !== 'since' &&
			core.source === 'stated' &&
			!core.bare &&
			core.to < text.day.slice(0, 4)
		)
			anchor = core.from;
		const phrase = onwards(text, phraseOf(text, lead, core));
		const others: Days[] = [
			...[...(core === read ? [] : [read]), ...othersOf(text, core, told)].map((one) =>
				notAfter(onwards(text, phraseOf(text, lead, one)), text.day)
			),
			...turnsOf(lead, core, phrase)
		];
		found.push(others.length > 0 ? { ...phrase, others } : phrase);
		if (core.source !== 'article') told = notAfter(joined(text, found).at(-1)!, text.day);
		if (isLong(told)) stretch = told;
		known = {
			...text,
			...(told && { told }),
			within: found.at(-1)!,
			...(stretch && { stretch })
		};
		at = core.end - 1;
	}
	return joined(text, found).map((phrase) => notAfter(phrase, text.day));
}

/** “Since the end of June”: of its last ten days; “at the start of the year”: in its first month. */
function turnsOf({ part }: Lead, core: Core, phrase: DayPhrase): Days[] {
	if (/^(end|close)$/.test(part) && core.unit === 'month' && phrase.kind !== 'span')
		return [{ from: partOf(core, part).from, to: phrase.to }];
	if (/^(start|beginning)$/.test(part) && core.unit === 'year' && phrase.kind === 'point')
		return [{ from: core.from, to: calendar.plusDays(calendar.minusMonths(core.from, -1), -1) }];
	return [];
}

/** What is not over on a day ends on it. */
function notAfter<T extends Days>(days: T, day: string): T {
	const to = days.to > day && days.from <= day ? day : days.to;
	return { ...days, from: days.from > to ? to : days.from, to };
}

function isLong(days: Days | undefined): boolean {
	return days !== undefined && days.from < days.to;
}

/** Whether a time may begin with a token: most words are none of these, and “a” is one before a length of time. */
function mayBegin(text: DayText, at: number): boolean {
	const { kind, lower } = text.tokens[at]!;
	if (kind === 'number' || en.beginnings.has(lower)) return true;
	return en.smallNumbers.has(lower)
		? [1, 2, 3, 4].some((by) => en.lengths.has(wordAt(text, at + by)))
		: kind === 'word' && /[-‐‑–]/.test(lower);
}

/** Bare numbers and words that stand for no time: “may”, “the fall”, “of 2014” of a law. */
function isTime(text: DayText, { start, preposition }: Lead, core: Core): boolean {
	// “Ukraine of before 2014”, “as it stood in 2014”.
	if (preposition === 'before' && wordAt(text, start - 1) === 'of') return false;
	if (core.unit !== 'year' || core.source !== 'stated') return true;
	// “All of 2025 brought it …”, “2025 saw it take …”.
	return (
		preposition !== '' ||
		/^(of|year)$/.test(wordAt(text, core.end - 2)) ||
		en.yearVerbs.has(wordAt(text, core.end)) ||
		/^, (in|when)$/.test(`${wordAt(text, core.end)} ${wordAt(text, core.end + 1)}`) ||
		core.end >= text.tokens.length - 1 ||
		/^(\(|than|against|as|–|and|or|including)$/.test(wordAt(text, core.end - 2))
	);
}

/** “KYIV, Sept. 28 (Xinhua) --”: when the article was sent. */
function isDateline({ tokens }: DayText, start: number, end: number): boolean {
	const place = tokens[0]!.text;
	return (
		start <= 4 &&
		place.length > 3 &&
		place === place.toUpperCase() &&
		/^(\(|-|--|–|—)$/.test(tokens[end]?.lower ?? '')
	);
}

/** “From June 19 on”: until now; not “from June 19 on the Pokrovsk axis”. */
function onwards(text: DayText, phrase: DayPhrase): DayPhrase {
	const word = wordAt(text, phrase.end);
	const next = text.tokens[phrase.end + 1];
	const isPlace =
		/^(the|a|an|its|their|his|this|that|these|those|both|all|several|some|two|three)$/.test(
			next?.lower ?? ''
		) || /^\p{Lu}/u.test(next?.text ?? '');
	const on =
		wordAt(text, phrase.start) === 'from' &&
		(/^onwards?$/.test(word) ||
			(word === 'on' && !isPlace) ||
			(word === 'to' && next?.lower === 'date'));
	return on ? { ...phrase, to: text.day, kind: 'since', end: phrase.end + 1 } : phrase;
}

function phraseOf(text: DayText, { start, preposition, part }: Lead, core: Core): DayPhrase {
	const at = { start, end: core.end, source: core.source };
	const days = part === '' ? core : partOf(core, part);
	const isPart = /^(end|close|beginning|start)$/.test(part);
	// “up one point from two years ago”, “from the beginning of this year”.
	const fromOn =
		preposition === 'from' && (core.unit === 'point' || (isPart && !/^(end|close)$/.test(part)));
	if (preposition === 'since' || preposition === 'after' || fromOn)
		return {
			...at,
			from: /^(end|close)$/.test(part) ? days.to : days.from,
			to: text.day,
			kind: 'since',
			// “Since 2024” is never in that year alone.
			...(core.unit === 'year' && preposition === 'since'
				? {}
				: { begun: { from: days.from, to: days.to } })
		};
	if (/ (to|from)$/.test(preposition)) {
		const [count, unit, way] = preposition.split(' ') as [string, string, string];
		if (way === 'from')
			return { ...at, ...countedFrom(text, days.to, Number(count), unit), kind: 'span' };
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
		const isEnd = /^(end|close)$/.test(part);
		const isDay = core.unit === 'day' || core.unit === 'now';
		const day = isEnd ? days.to : isDay ? days.from : calendar.plusDays(days.from, -1);
		return { ...at, from: day, to: day, kind: 'point' };
	}
	if (preposition === 'before') {
		// “before the offensive launched in February 2022”.
		const invaded =
			core.unit === 'month' && days.from <= en.invasionDay && days.to >= en.invasionDay;
		if (invaded) {
			const eve = calendar.plusDays(en.invasionDay, -1);
			return { ...at, from: eve, to: eve, kind: 'point' };
		}
		const day = calendar.plusDays(days.from, -1);
		return { ...at, from: day, to: day, kind: 'point' };
	}
	if (isPart && /^(at|by|as of|from|)$/.test(preposition)) {
		const told = /^(end|close)$/.test(part) ? days.to : days.from;
		// “467 at the end of the year”: of the last one that ended.
		const day =
			told > text.day && core.source === 'relative' ? calendar.minusMonths(told, 12) : told;
		return { ...at, from: day, to: day, kind: 'point' };
	}
	const isPoint = /^(as of|by|at)$/.test(preposition) || /^(day|now|point)$/.test(core.unit);
	return { ...at, from: days.from, to: days.to, kind: isPoint ? 'point' : 'span' };
}

/** “the three weeks following May 10”. */
function countedFrom(text: DayText, from: string, count: number, unit: string): Days {
	const months = unit === 'month' ? count : unit === 'year' ? 12 * count : 0;
	const to =
		months > 0
			? calendar.minusMonths(from, -months)
			: calendar.plusDays(from, count * (unit === 'week' ? 7 : 1));
	return { from, to: to > text.day ? text.day : to };
}
