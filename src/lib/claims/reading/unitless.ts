import type { Predicate } from '../entities/act';
import { groupOf, type Group, type Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import { countedThings, matters } from '../lexicon/other-matters-en';
import { numberClosers } from '../lexicon/joins-en';
import { hundred, smallNumbers, tens } from '../lexicon/quantities-en';
import { readUnitless } from '../quantities/read-unitless';
import { isRow, type ListUnit, unitBehind, unitIn } from './lines';
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
	not: [
		'Russia took 498 sq km of Ukraine and 12 villages.',
		'Russia took 498 sq km of Ukraine, and 430 were taken prisoner.',
		'Russia took 498 sq km of Ukraine. The town of 5,000 was the largest.'
	]
};

/** A year by months and some more. The most that any printed sentence has that we know is six; one with more is a table or noise, and its first ones tell what it is. */
export const mostNumbers = 16;

/** A number cannot be so many times as large or small as the one whose unit it takes. */
const mostTimes = 400;

/** A unit farther behind, in tokens, is not that of a number. */
const mostAhead = 6;

/** Where a unit is told that a number leaves out, and the size of the numbers there, if any. */
interface Told extends ListUnit {
	readonly from: NonNullable<Group['unitless']>;
	readonly like: number | null;
}

/**
 * Numbers whose unit is left out: it is that of a number before or behind them in the sentence, of a
 * claim before, or named by the heading, or behind the rows of a table. Whether they are of ground at
 * all is found out later.
 */
export function unitless(
	sentence: Sentence,
	groups: readonly Group[],
	memory: Memory,
	day: string,
	off: ReadonlySet<string>
): Group[] {
	const row = isRow(sentence);
	const starts = [...sentence.tokens.keys()].filter(
		(at) => mayBegin(sentence, at, row) && !isCounted(sentence, at)
	);
	if (starts.length === 0 || off.has(unitlessRule.name)) return [];
	const named = (from: Told['from'], unit: ListUnit | null): Told[] =>
		// Without another number of its kind, any may be an age.
		unit && (row || unit.unit !== 'percent') ? [{ ...unit, from, like: null }] : [];
	const heads = memory.heads.flatMap(({ claim }) => toldIn(claim, 'before'));
	const own =
		groups.length === 0 ? named('own', unitIn(sentence.textOf(0, sentence.tokens.length))) : [];
	const listed = named('list', memory.listUnit ?? (row ? unitBehind(sentence) : null));
	const told = row ? [...own, ...listed, ...heads] : [...own, ...heads, ...listed];
	const ahead = groups.toSorted((a, b) => a.start - b.start);
	const found: Group[] = [];
	const before: Told[] = [];
	for (const at of starts) {
		if (found.length >= mostNumbers) break;
		while (ahead[0] && ahead[0].end <= at) before.unshift(...toldIn(ahead.shift()!, 'sentence'));
		if (ahead[0] && at >= ahead[0].start) continue;
		// “Thirteen, fourteen square kilometres”; in brackets stands the same in another unit.
		const near = ahead[0] && ahead[0].start - at <= mostAhead ? ahead[0] : null;
		const next = near && sentence.word(near.start - 1) !== '(' ? toldIn(near, 'sentence') : [];
		const group = readAt(sentence, at, [...before, ...next, ...told]);
		if (!group || (ahead[0] && group.end > ahead[0].start)) continue;
		// “March 64 | April 141”: what ends a cell is its value.
		const cell = row && listed.length > 0 && /^[|/]?$/.test(sentence.word(group.end));
		const { start, end } = group;
		if ((!cell && isDay(sentence, at, group, day)) || !isClosed(sentence, end)) continue;
		if (isOther(sentence, start, end) || isPaired(sentence, end, ahead[0])) continue;
		found.push(group);
		ahead.unshift(group);
	}
	return found;
}

/** The units of some expressions; none of a share in words, and of a comparison. */
function toldIn({ expressions }: Pick<Group, 'expressions'>, from: Told['from']): Told[] {
	return expressions
		.filter(
			({ form, quantity, stated }) =>
				stated.high > 0 && quantity !== 'ratio' && (form !== 'words' || quantity !== 'share')
		)
		.map(({ stated: { unit, high }, text }) => ({
			unit,
			scale: /(^|[^o])met(er|re)s?\b/i.test(text) ? 0.001 : 1,
			from,
			like: high
		}));
}

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

/** What digits are part of: money, a name, a day or a time (“Rossiya-24”, “Q2”, “'22”, “2022–23”). */
const partLeft = /[$€£#]\s?$|[\p{L}'’]$|\p{L}[-–]$|\d[/:]$|\b(19|20)\d\d[-–]$/u;
const partRight = /^[/:]\d/;

/** Digits, or a number word; no line's number (“2. Kyiv's president …”). */
function mayBegin({ text, tokens }: Sentence, at: number, row: boolean): boolean {
	const { kind, lower, start, end } = tokens[at]!;
	const [before, next] = [tokens[at - 1]?.lower, tokens[at + 1]];
	if (kind !== 'number')
		return (
			(smallNumbers.has(lower) || tens.has(lower) || next?.lower === hundred) &&
			// “Every one of them”, “a last one”, “five of the latter”.
			!/^(the|this|that|last|no|any|each|every|which) one | of$/.test(
				`${before} ${lower} ${next?.lower}`
			) &&
			// “In a week or two”.
			!(before === 'or' && days.lengths.has(tokens[at - 2]?.lower ?? ''))
		);
	return !(
		partLeft.test(text.slice(Math.max(0, start - 5), start)) ||
		partRight.test(text.slice(end, end + 2)) ||
		// “told Russia 24”: a channel.
		(lower === '24' && /^(told|on|with|tv|channel|by)$/.test(tokens[at - 2]?.lower ?? '')) ||
		(at === 0 && (row ? /^([.)]|\p{Lu}.*)$/u : /^[.)]$/).test(next?.text ?? ''))
	);
}

/** A year, or what counts days (“week 3”). */
function isCounted(sentence: Sentence, at: number): boolean {
	const counts = days.unitDays.has(sentence.word(at - 1).replace(/s$/, ''));
	return (
		/^(19|20)\d\d$/.test(sentence.word(at)) || (counts && !/^(a|per)$/.test(sentence.word(at - 2)))
	);
}

/** No farther off stands what a number counts. */
const mostBefore = 8;
const mostBehind = 3;

const cuts = /^[,.;–—|]$/;
const otherMatters = /^(people|arms|settlements|money)$/;

/** People, arms, villages or money: “and 430 were taken prisoner”, “the town of 5,000”, “Cities: 52”. */
function isOther(sentence: Sentence, start: number, end: number): boolean {
	const before = sentence.words(Math.max(0, start - mostBefore), start);
	const behind = sentence.words(end, end + mostBehind);
	const own = before.slice(before.findLastIndex((word) => cuts.test(word)) + 1);
	const cut = behind.findIndex((word) => cuts.test(word));
	const next = cut < 0 ? behind : behind.slice(0, cut);
	return (
		own.some((word) => countedThings.has(word)) ||
		population.test(` ${own.join(' ')}`) ||
		next.some((word) => otherMatters.test(matters.get(word) ?? ''))
	);
}

/** “A city of over 40,000”. */
const population =
	/ (city|town|village) of( (over|about|some|around|more|than|roughly|nearly|almost))*$/;

/** “34 settlements and more than 540 sq km in December, 24 and around 470 sq km in January”. */
function isPaired(sentence: Sentence, end: number, next: Group | undefined): boolean {
	const isNext = sentence.word(end) === 'and' && next?.start === end + 1;
	return (
		isNext &&
		next.expressions[0]!.hedge !== 'exactly' &&
		sentence.words(0, end).some((word) => countedThings.has(word))
	);
}

/** A day, or a part of one. */
function isDay(sentence: Sentence, at: number, { start, end }: Group, day: string): boolean {
	const month = sentence.word(sentence.word(at - 1) === '.' ? at - 2 : at - 1);
	return (
		(Number(sentence.word(at)) <= 31 && days.months.has(month)) ||
		sentence.daysFor(day).some((one) => start < one.end && end > one.start)
	);
}

/** What may stand behind it: a time, a place, who took it, what happened to it, or the end of its phrase. */
function isClosed(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	if (word === '' || /^[.,;:()|/→–—"”?!+]$/.test(word) || numberClosers.has(word)) return true;
	if (word === 'more' || word === 'thousand') return isClosed(sentence, at + 1);
	const mention = sentence.mentionStartingAt(at);
	// “22 Russian, 7 Ukrainian”, but not “60,000 Russians”.
	if (mention && mention.kind !== 'force' && !/ns$/.test(sentence.word(mention.end - 1)))
		return isClosed(sentence, mention.end);
	// “Fewer than 210 were left to the enemy”, but “594 captured servicemen”.
	const isTold = ({ from, end, shape }: Predicate) =>
		from === at && (shape === 'state' || (shape === 'passive' && isEnd(sentence, end)));
	return (
		sentence.tokens[at]!.kind === 'number' ||
		(days.smallNumbers.has(word) && days.unitDays.has(sentence.word(at + 1).replace(/s$/, ''))) ||
		sentence.predicatesFor('areas').some(isTold)
	);
}

function isEnd(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	return !/^\p{L}/u.test(word) || numberClosers.has(word);
}
