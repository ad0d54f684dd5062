import type { Expression } from '../../model/claim';
import { groupOf, type Group, type Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import { numberClosers } from '../lexicon/joins-en';
import { readUnitless } from '../quantities/read-unitless';
import { isBullet, isLine, type ListUnit, unitIn } from './lines';
import type { Rule } from './rule';
import type { Memory } from './scene';

export const unitlessRule: Rule = {
	name: 'unit-of-before',
	because:
		'A number without a unit has that of the number that it goes on with or is compared with, or of the heading.',
	examples: [
		'Russia took 498 sq km of Ukraine in July, 431 in June.',
		'Russian gains in May 2025, square kilometres:\nDonetsk 318\nSumy 97'
	],
	not: ['Russia took 498 sq km of Ukraine and 12 villages.']
};

/** A year by months and some more. The most that any printed sentence has that we know is six; one with more is a table or noise, and its first ones tell what it is. */
export const mostNumbers = 16;

/** A number cannot be so many times as large or small as the one whose unit it takes. */
const mostTimes = 400;

/** Where a unit is told that a number leaves out, and the size of the numbers there, if any. */
interface Told extends ListUnit {
	readonly from: NonNullable<Group['unitless']>;
	readonly like: number | null;
}

/**
 * Numbers whose unit is left out, as the one before them has it: “compared with 498 square kilometres in
 * July, 431 in June”, “Russia gained 290 of them and Ukraine 131”, “In April it had been 580 to 680”. Whether
 * they are of ground at all is found out later.
 */
export function unitless(
	sentence: Sentence,
	groups: readonly Group[],
	memory: Memory,
	day: string,
	off: ReadonlySet<string>
): Group[] {
	const found: Group[] = [];
	const starts = [...sentence.tokens.keys()].filter((at) => mayBegin(sentence, at));
	if (starts.length === 0 || off.has(unitlessRule.name)) return found;
	const isRow = isLine(sentence) || isBullet(sentence);
	const named = (from: Told['from'], unit: ListUnit | null): Told[] =>
		// Without another number of its kind, any may be an age.
		unit && (isRow || unit.unit !== 'percent') ? [{ ...unit, from, like: null }] : [];
	const listed = named('list', memory.listUnit);
	const heads = memory.heads.flatMap(({ claim }) => claim.expressions).flatMap(toldBy('before'));
	const own = groups.length === 0 ? named('own', unitIn(sentence)) : [];
	const told = isRow ? [...own, ...listed, ...heads] : [...own, ...heads, ...listed];
	if (groups.length === 0 && told.length === 0) return found;
	const ahead = groups.toSorted((a, b) => a.start - b.start);
	const before: Told[] = [];
	for (const at of starts) {
		if (found.length >= mostNumbers) break;
		while (ahead[0] && ahead[0].end <= at)
			before.unshift(...ahead.shift()!.expressions.flatMap(toldBy('sentence')));
		if (ahead[0] && at >= ahead[0].start) continue;
		if (isDated(sentence, at, day)) continue;
		const group = readAt(sentence, at, [...before, ...told]);
		if (!group || (ahead[0] && group.end > ahead[0].start)) continue;
		if (group.end > at + 1 && isDated(sentence, group.end - 1, day)) continue;
		if (!isClosed(sentence, group.end)) continue;
		found.push(group);
		ahead.unshift(group);
	}
	return found;
}

/** The unit of an expression; none of a share in words, and of a comparison. */
const toldBy =
	(from: Told['from']) =>
	({ form, quantity, stated, text }: Expression): Told[] =>
		(form === 'words' && quantity === 'share') || quantity === 'ratio' || stated.high <= 0
			? []
			: [
					{
						unit: stated.unit,
						scale: /(^|[^o])met(er|re)s?\b/i.test(text) ? 0.001 : 1,
						from,
						like: stated.high
					}
				];

/** The number in the first unit that it is of the size of. */
function readAt({ text, tokens }: Sentence, at: number, told: readonly Told[]): Group | null {
	for (const { unit, scale, from, like } of told) {
		const expression = readUnitless(text, tokens, tokens[at]!.start, unit, scale);
		const high = expression?.stated.high ?? 0;
		if (!expression || high <= 0 || (unit === 'percent' && high > 100)) continue;
		if (like !== null && (high / like >= mostTimes || like / high >= mostTimes)) continue;
		return { ...groupOf(tokens, [expression]), unitless: from };
	}
	return null;
}

/** Digits, or a word for a small number; no line's number (“2. Kyiv's president …”), and no part of a name (“Rossiya-24”). */
function mayBegin(sentence: Sentence, at: number): boolean {
	const { tokens } = sentence;
	const { kind, lower, start } = tokens[at]!;
	if (/^[$€£]$/.test(tokens[at - 1]?.lower ?? '')) return false;
	if (kind !== 'number')
		// “Every one of them”, “a last one”.
		return (
			days.smallNumbers.has(lower) &&
			lower.length > 2 &&
			!/^(the|this|that|last|no|any|each|every|which)$/.test(
				lower === 'one' ? sentence.word(at - 1) : ''
			)
		);
	const [before, dash, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
	if (at === 0 && /^[.)]$/.test(next?.lower ?? '')) return false;
	const glued = before?.kind === 'word' && before.end === dash!.start && dash!.end === start;
	return !(glued && /^[-–]$/.test(dash!.lower));
}

function isDated(sentence: Sentence, at: number, day: string): boolean {
	if (sentence.daysFor(day).some(({ start, end }) => at >= start && at < end)) return true;
	const { text, lower } = sentence.tokens[at]!;
	const [before, next] = [sentence.word(at - 1), sentence.word(at + 1)];
	const isMonth = (word: string) => days.months.has(word);
	const isPeriod = (word: string) => days.unitDays.has(word.replace(/s$/, ''));
	// “2022–23”, and not “Sep 2024 – 461”.
	const [year, dash] = [sentence.tokens[at - 2], sentence.tokens[at - 1]];
	const isYears = /^(19|20)\d\d$/.test(year?.lower ?? '') && year!.end === dash!.start;
	return (
		(isYears && /^[–-]$/.test(before)) ||
		/^(19|20)\d\d$/.test(text) ||
		isCut(sentence, at - 1) ||
		isCut(sentence, at + 1) ||
		isMonth(next) ||
		(isMonth(before) && /^\d{1,2}$/.test(text)) ||
		(before === '.' && isMonth(sentence.word(at - 2))) ||
		isPeriod(before) ||
		isPeriod(next) ||
		/^(hours?|st|nd|rd|th|o'clock)$/.test(next) ||
		(/^(one|two)$/.test(lower) && next === 'of')
	);
}

/** “9/11”, “12:40”. */
function isCut({ tokens }: Sentence, at: number): boolean {
	const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return (
		sign?.lower === '/' ||
		(sign?.lower === ':' && before?.end === sign.start && next?.start === sign.end)
	);
}

/** Whether something is said to be done with ground right here: “fewer than 210 were left to the enemy”. */
function isTold(sentence: Sentence, at: number): boolean {
	return sentence
		.predicatesFor('areas')
		.some(({ from, shape }) => from === at && /^(passive|state)$/.test(shape));
}

/** What may stand behind it: a time, a place, who took it, what happened to it, or the end of its phrase. */
function isClosed(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	if (word === '' || /^[.,;:()|–—"”?!]$/.test(word) || isTold(sentence, at)) return true;
	if (word === 'more' || word === 'thousand') return isClosed(sentence, at + 1);
	return (
		numberClosers.has(word) ||
		(days.smallNumbers.has(word) && days.unitDays.has(sentence.word(at + 1).replace(/s$/, '')))
	);
}
