import * as en from '../lexicon/days-en';
import type { Token } from '../text/tokens';
import * as calendar from './calendar';
import type { Days } from './calendar';
import type { DayPhrase } from './core';
import { back } from './counted';

/** Days that a text may mean without naming them. */
export interface Supposed extends Days {
	/** How they are reckoned: `campaign-now` from the start of a campaign until now. */
	readonly how: string;
	/** Where those stand, by how many sentences before (-1: the one behind); null where nothing is said. */
	readonly at: { readonly back: number; readonly start: number; readonly end: number } | null;
}

/** A sentence, with the times that it names. */
export interface Telling {
	readonly back: number;
	readonly tokens: readonly Token[];
	readonly phrases: readonly DayPhrase[];
}

/** Words further along are not searched: such sentences are lists. */
const mostTokens = 150;
/** Stretches of so many days, or longer, are no campaign's. */
const mostCounted = 1500;
/** Sentences that count more stretches are lists. */
const mostStretches = 4;

/**
 * What a number may be told of where no time says it outright: since the start of the campaign that the text is
 * about (“Two weeks on, …”, “Before the operation …”), for as long as it says (“in seven weeks”, “Two months, 15
 * kilometres”), or in the month or year of the article. `around`: the number's own sentence first.
 */
export function supposed(around: readonly Telling[], day: string): Supposed[] {
	const near = around.filter((one) => one.back === 0 || one.back === 1);
	const ends = around.flatMap(({ phrases }) => phrases.map(({ to }) => to));
	const stretches = near.flatMap(stretchesIn).slice(0, mostStretches);
	const found = [
		...around.flatMap((one) => campaignsIn(one, day)),
		{ ...en.war, at: null }
	].flatMap(({ name, start, at }) => [
		{ from: start, to: day, how: `${name}-now`, at },
		{ from: start, to: start, how: `${name}-begun`, at },
		...ends.map((to) => ({ from: start, to, how: `${name}-named`, at })),
		...stretches.map((one) => ({
			from: start,
			to: ahead(start, one),
			how: `${name}-counted`,
			at: one.at
		}))
	]);
	const starts = near.flatMap(({ phrases }) => phrases.flatMap(({ from, to }) => [from, to]));
	const counted = stretches.flatMap(({ count, unit, at }) => [
		...[day, ...ends].map((to, i) => ({
			from: back(to, count, unit)!,
			to,
			how: i === 0 ? 'counted-now' : 'counted-until',
			at
		})),
		...starts.map((from) => ({
			from,
			to: ahead(from, { count, unit }),
			how: 'counted-since',
			at
		}))
	]);
	return [...found, ...counted, ...calendarDays(day, ends)].filter(
		({ from, to }) => from <= to && to <= day
	);
}

/** The campaigns that a sentence may be about, by the names in it. */
function campaignsIn({ back, tokens }: Telling, day: string) {
	return en.campaigns.flatMap(({ start, until, words }) => {
		if (day < start || day > calendar.plusDays(start, until)) return [];
		const found = tokens.slice(0, mostTokens).findIndex(({ lower }) => words.has(lower));
		if (found < 0) return [];
		const at = { back, start: found, end: found + 1 };
		return [{ name: 'campaign', start, at }];
	});
}

interface Stretch {
	readonly count: number;
	readonly unit: string;
}

/** “in seven weeks”, “an eight-day”, “a thousand days”. */
function stretchesIn({
	back,
	tokens
}: Telling): (Stretch & Omit<Supposed, 'from' | 'to' | 'how'>)[] {
	return tokens.slice(0, mostTokens).flatMap(({ lower }, start) => {
		const [first, joined] = lower.split(/[-‐‑]/) as [string, string?];
		const count = countOf(first);
		if (count === null) return [];
		const of = tokens[start + 1]?.lower === 'of' ? 2 : 1;
		const unit = (joined ?? tokens[start + of]?.lower ?? '').replace(/s$/, '');
		const days = count * (en.unitDays.get(unit) ?? 0);
		if (days === 0 || days > mostCounted) return [];
		const end = start + (joined ? 1 : of + 1);
		return [{ count, unit, at: { back, start, end } }];
	});
}

function countOf(word: string): number | null {
	return /^\d{1,4}$/.test(word) ? Number(word) : (en.stretchCounts.get(word) ?? null);
}

/** The day so long behind another. */
function ahead(day: string, { count, unit }: Stretch): string {
	if (unit === 'month' || unit === 'year')
		return calendar.minusMonths(day, -Math.round(count * (unit === 'year' ? 12 : 1)));
	return calendar.plusDays(day, Math.round(count * en.unitDays.get(unit)!));
}

/** The week, the month and the year of a day so far, and those before: a table or a monthly report says no more. */
function calendarDays(day: string, ends: readonly string[]): Supposed[] {
	const [year, month] = calendar.parts(day);
	const { from } = calendar.yearDays(year);
	const yearAgo = calendar.minusMonths(day, 12);
	const all: [string, Days][] = [
		['week', { from: calendar.plusDays(day, -7), to: day }],
		['month', { from: calendar.monthDays(year, month).from, to: day }],
		['last-month', calendar.monthDays(year, month - 1)],
		['year', { from, to: day }],
		...ends.map((to): [string, Days] => ['year-named', { from, to }]),
		['last-year', calendar.yearDays(year - 1)],
		['year-before', calendar.yearDays(year - 2)],
		['year-ago', { from: yearAgo, to: yearAgo }],
		['war-first', en.war.first]
	];
	return all.map(([how, days]) => ({ ...days, how, at: null }));
}
