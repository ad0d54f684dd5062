import * as lexicon from '../lexicon/context-en';
import * as calendar from './calendar';
import { number, type Core } from './date-core';
import { counted, relative } from './read-relative-date';
import type { TokenRun } from './token-run';

export function coreAt(sentence: TokenRun, at: number, day: string): Core | null {
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

function isYear(value: number | null): value is number {
	return value !== null && value >= 1990 && value <= 2100;
}

function monthOf(sentence: TokenRun, at: number): number | null {
	const token = sentence.tokens[at];
	if (!token) return null;
	const word = token.lower.replace(/^mid-/, '');
	// “may” and “march” are months with a capital only.
	if (!/^\p{Lu}/u.test(token.text) && !token.lower.startsWith('mid-')) return null;
	return lexicon.months[word] ?? null;
}

/** “12 February (2025)”, “2025-02-12”, “2024”. */
function numberDate(sentence: TokenRun, at: number, day: string): Core | null {
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
function monthDate(sentence: TokenRun, at: number, day: string): Core | null {
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
	sentence: TokenRun,
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
