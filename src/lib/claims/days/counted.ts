import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import { statedAt } from './stated';
import { numberAt, wordAt, yearAt, type Core, type DayText } from './core';

/** The day so many units before another; null where the unit is none. */
export function back(day: string, count: number, unit: string): string | null {
	const one = unit.replace(/s$/, '');
	if (one === 'hour') return calendar.plusDays(day, -Math.ceil(count / 24));
	if (one === 'month' && Number.isInteger(count)) return calendar.minusMonths(day, count);
	if (one === 'year')
		return calendar.minusMonths(day, 12 * (count < 1 ? count : Math.round(count)));
	const days = en.unitDays.get(one);
	return days === undefined ? null : calendar.plusDays(day, -Math.ceil(days * count));
}

/** Nothing is told of longer ago than the Soviet Union. */
const mostYears = 40;

/** “three months ago”, “a year earlier”, “the past six months”, “in eleven months”, “five weeks into the war”. */
export function counted(text: DayText, at: number): Core | null {
	const halfA = wordAt(text, at) === 'half' && wordAt(text, at + 1) === 'a';
	// “Over the past 1,000 days”.
	const isDays = wordAt(text, at + 1) === 'days';
	const thousands = isDays && /^[12],\d{3}$/.test(wordAt(text, at));
	const told = thousands
		? Number(wordAt(text, at).replace(',', ''))
		: (numberAt(text, at) ?? en.smallNumbers.get(wordAt(text, at)) ?? null);
	if (told !== null && told > 400 && !isDays) return null;
	const both = yearsAndMonths(text, at, told);
	const count = halfA ? 0.5 : (both ?? told);
	if (count === null) return null;
	// “It would take over 200 years.”
	if (/^years?$/.test(wordAt(text, at + 1)) && count > mostYears && both === null) return null;
	const half = [1, 2, 3].map((i) => wordAt(text, at + i)).join(' ') === 'and a half';
	const of = wordAt(text, at + 1) === 'of' ? 1 : 0;
	const unitAt = half || both !== null ? at + 4 : at + 1 + of + Number(halfA);
	const isAbout = wordAt(text, unitAt + 1) === 'or' && wordAt(text, unitAt + 2) === 'so';
	const after = wordAt(text, unitAt + (isAbout ? 3 : 1));
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
	// “the two weeks before May 20”.
	if (after === 'before' && text.tokens[unitAt + 2] && statedAt(text, unitAt + 2)) return null;
	// “a year earlier”: than the day that was told.
	const base = text.told && /^(earlier|before)$/.test(after) ? text.told.to : text.day;
	const from = back(base, half ? count + 0.5 : count, wordAt(text, unitAt));
	if (from === null) return null;
	if (after === 'later' && text.told) return later(text, count, unitAt);
	if (/^(ago|earlier|before)$/.test(after)) {
		const told = text.within ?? text.told;
		// “In January 320, a year earlier 210”: in the same month.
		const first =
			/^years?$/.test(wordAt(text, unitAt)) &&
			after !== 'ago' &&
			told &&
			told.from > back(told.to, 1, 'year')!
				? back(told.from, count, 'year')!
				: from;
		return {
			from: first,
			to: from,
			end: unitAt + 2,
			source: 'relative',
			unit: first < from ? 'stretch' : 'point'
		};
	}
	// “one month into Russia's invasion”.
	const ofWarAt = [3, 4, 5].find((i) => en.invasionNouns.has(wordAt(text, unitAt + i)));
	const war =
		after === 'into' && ofWarAt
			? unitAt + ofWarAt + 1
			: after === 'after'
				? invasionAhead(text, unitAt + (isAbout ? 4 : 2))
				: null;
	if (war !== null) {
		const then = back(en.invasionDay, -count, wordAt(text, unitAt))!;
		return then > text.day
			? null
			: { from: then, to: then, end: war, source: 'relative', unit: 'point' };
	}
	// “Two years of grinding have given …”.
	const ofIt =
		at === 0 && after === 'of' && [3, 4].some((i) => /^(has|have)$/.test(wordAt(text, unitAt + i)));
	if (ofIt) return { from, to: text.day, end: unitAt + 1, source: 'relative', unit: 'stretch' };
	// “Eight weeks in, …”, “three weeks into the operation”: since it began.
	if (at === 0 && (after === 'into' || (after === 'in' && wordAt(text, unitAt + 2) === ',')))
		return { from, to: text.day, end: unitAt + 2, source: 'relative', unit: 'stretch' };
	// “in the opening five weeks of the invasion”.
	const ofWar =
		after === 'of' && [2, 3, 4].some((i) => en.invasionNouns.has(wordAt(text, unitAt + i)));
	const warsOwn = isWars(text, at - 1);
	if ((ofWar || warsOwn) && /^(first|opening)$/.test(wordAt(text, at - 1))) {
		const days = en.unitDays.get(wordAt(text, unitAt).replace(/s$/, '')) ?? 1;
		const to = calendar.plusDays(en.invasionDay, days * count);
		let end = warsOwn ? unitAt : unitAt + 2;
		while (!warsOwn && !en.invasionNouns.has(wordAt(text, end))) end++;
		return { from: en.invasionDay, to, end: end + 1, source: 'relative', unit: 'stretch' };
	}
	// “in the first five months”: of the year.
	const isFirst = `${wordAt(text, at - 2)} ${wordAt(text, at - 1)}` === 'the first';
	if (isFirst && wordAt(text, unitAt) === 'months' && after !== 'of' && count <= 11) {
		const year = calendar.parts(back(text.day, count - 1, 'month')!)[0];
		const { to } = calendar.monthDays(year, count);
		return { from: `${year}-01-01`, to, end: unitAt + 1, source: 'relative', unit: 'stretch' };
	}
	// “20 per cent in almost three years of war” is all that is held.
	const first = after === 'of' ? at : behindHedge(text, at);
	const before = wordAt(text, first - 1);
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
		/^(space|matter) of$/.test(`${wordAt(text, at - 2)} ${before}`) ||
		(/^(past|last|previous|in|within|over|for)$/.test(before) &&
			!(at === 1 && before === 'within'));
	if (!led || (/^(a|an)$/.test(wordAt(text, at)) && before === 'for')) return null;
	return { from, to: text.day, end: unitAt + 1, source: 'relative', unit: 'stretch' };
}

/** Months of “three years and eight months”; null where none are told. */
function yearsAndMonths(text: DayText, at: number, years: number | null): number | null {
	const isBoth =
		/^years?$/.test(wordAt(text, at + 1)) &&
		wordAt(text, at + 2) === 'and' &&
		/^months?$/.test(wordAt(text, at + 4));
	const months = numberAt(text, at + 3) ?? en.smallNumbers.get(wordAt(text, at + 3));
	return isBoth && years !== null && years <= mostYears && months !== undefined
		? 12 * years + months
		: null;
}

/** Where “barely a month”, “under a week”, “little more than five weeks” begins. */
function behindHedge(text: DayText, at: number): number {
	let first = at;
	while (
		/^(barely|under|just|only|little|less|more|than|about|around|roughly|some|nearly|almost|hardly)$/.test(
			wordAt(text, first - 1)
		)
	)
		first--;
	return first;
}

/** “(four weeks after) the first tanks had crossed the border,”: where a clause about the invasion ends; null where it is about anything else. */
function invasionAhead(text: DayText, from: number): number | null {
	let noun = from;
	while (en.invasionModifiers.has(wordAt(text, noun)) && noun - from < 4) noun++;
	if (en.invasionNouns.has(wordAt(text, noun))) return noun + 1;
	let end = from;
	while (end < from + 10 && text.tokens[end]?.kind === 'word') end++;
	const words = text.tokens.slice(from, end).map(({ lower }) => lower);
	const isIt =
		words.some((word) => /^(invaded|invasion)$/.test(word)) ||
		(words.includes('crossed') && words.includes('border'));
	// “Three weeks after Ukrainian forces crossed the border”: another one's.
	const isOther =
		words.some((word) => /^(kursk|belgorod)$/.test(word)) ||
		/^(ukrain|kyiv|kiev)/.test(
			words.find((word) => /^(ukrain|kyiv|kiev|russia|moscow)/.test(word)) ?? ''
		);
	return isIt && !isOther && wordAt(text, end) === ',' ? end : null;
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

/** “the war's (first year)”. */
export function isWars(text: DayText, at: number): boolean {
	return wordAt(text, at - 1) === "'s" && en.invasionNouns.has(wordAt(text, at - 2));
}
