import type { Expression, StatedUnit } from '../../model/claim';
import { groupOf, type Group, type Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import { readUnitless } from '../quantities/read-unitless';
import { isLine, isPair, type ListUnit } from './lines';
import type { Rule } from './rule';
import type { Memory } from './scene';

export const unitlessRule: Rule = {
	name: 'unit-of-before',
	because:
		'A number without a unit has that of the number that it goes on with or is compared with.',
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

/**
 * Numbers whose unit is left out, as the one before them has it: “compared with 498 square kilometres in
 * July, 431 in June”, “Russia gained 290 of them and Ukraine 131”, “In April it had been 372”.
 */
export function unitless(
	sentence: Sentence,
	groups: readonly Group[],
	memory: Memory,
	day: string,
	off: ReadonlySet<string>
): Group[] {
	const found: Group[] = [];
	if (off.has(unitlessRule.name)) return found;
	const { tokens } = sentence;
	const listed = isLine(sentence) ? (memory.listUnit ?? unitOfLine(memory)) : null;
	const told = goesOn(memory) ? memory.heads.flatMap(({ claim }) => claim.expressions) : [];
	if (groups.length === 0 && told.length === 0 && !listed) return found;
	const ahead = groups.toSorted((a, b) => a.start - b.start);
	const before: Group[] = [];
	for (let at = 0; at < tokens.length && before.length < mostNumbers; at++) {
		const { kind, lower, start } = tokens[at]!;
		while (ahead.length > 0 && ahead[0]!.end <= at) before.unshift(ahead.shift()!);
		if (kind !== 'number' && !(days.smallNumbers.has(lower) && lower.length > 2)) continue;
		if (ahead[0] && at >= ahead[0].start) continue;
		if (!listed && !isClosed(sentence, hedgeEnd(sentence, at + 1))) continue;
		if (isDated(sentence, at, day) || isName(sentence, at)) continue;
		// “In June it was 4 to 9”.
		const isRange = (i: number) =>
			sentence.word(i) === 'to' &&
			tokens[i - 1]?.kind === 'number' &&
			!isDated(sentence, i - 1, day);
		if (isRange(at - 1) || (isRange(at + 1) && tokens[at + 2]?.kind === 'number')) continue;
		const read = (unit: StatedUnit, scale: number) =>
			readUnitless(sentence.text, tokens, start, unit, scale);
		const expression =
			(listed && isOfLine(sentence, at) && read(listed.unit, listed.scale)) ||
			unitFrom([...before.flatMap(({ expressions }) => expressions), ...told], read);
		if (!expression || expression.stated.high <= 0) continue;
		if (expression.stated.unit === 'percent' && expression.stated.high > 100) continue;
		const group: Group = { ...groupOf(tokens, [expression]), unitless: true };
		found.push(group);
		ahead.unshift(group);
	}
	return found;
}

/** The number in the unit of the first of some expressions that it is of the size of. */
function unitFrom(
	told: readonly Expression[],
	read: (unit: StatedUnit, scale: number) => Expression | null
): Expression | null {
	for (const { form, quantity, stated, text } of told) {
		if ((form === 'words' && quantity === 'share') || quantity === 'ratio') continue;
		const expression = read(stated.unit, /(^|[^o])met(er|re)s?\b/i.test(text) ? 0.001 : 1);
		if (expression && isLike(expression.stated.high, stated.high, stated.unit)) return expression;
	}
	return null;
}

/** A number that ends a line: “Sep 2024 – 461”, “Donetsk 318”. */
function isOfLine(sentence: Sentence, at: number): boolean {
	return (
		(at + 1 >= sentence.tokens.length || /^[.;|]$/.test(sentence.word(at + 1))) &&
		(isPair(sentence) || /^(–|—|-|:|\|)$/.test(sentence.word(at - 1)))
	);
}

/** A number without a unit goes on with a claim of the sentences before. */
function goesOn({ heads: [head] }: Memory): boolean {
	return head !== undefined && head.since <= 2;
}

/** The unit of the line above, where that is a line of the list too. */
function unitOfLine({ heads: [head] }: Memory): ListUnit | null {
	return head?.since === 1 && isLine(head.sentence)
		? { unit: head.claim.expressions[0]!.stated.unit, scale: 1 }
		: null;
}

function isLike(value: number, other: number, unit: StatedUnit): boolean {
	if (value <= 0 || (unit === 'percent' && value > 100)) return false;
	return value / other < mostTimes && other / value < mostTimes;
}

function isDated(sentence: Sentence, at: number, day: string): boolean {
	if (sentence.daysFor(day).some(({ start, end }) => at >= start && at < end)) return true;
	const { text, lower } = sentence.tokens[at]!;
	const near = [at - 1, at + 1, at + 2].map((i) => sentence.word(i));
	// “2022–23”, and not “Sep 2024 – 461”.
	const [year, dash] = [sentence.tokens[at - 2], sentence.tokens[at - 1]];
	if (
		/^[–-]$/.test(dash?.lower ?? '') &&
		/^(19|20)\d\d$/.test(year?.lower ?? '') &&
		year!.end === dash!.start
	)
		return true;
	if (/^(19|20)\d\d$/.test(text) || sentence.word(at - 1) === '/' || sentence.word(at + 1) === '/')
		return true;
	const maybeDay = /^\d{1,2}$/.test(text);
	if (
		(maybeDay && days.months.has(near[0]!)) ||
		days.months.has(near[1]!) ||
		(near[0] === '.' && days.months.has(sentence.word(at - 2)))
	)
		return true;
	return (
		days.unitDays.has(near[1]!.replace(/s$/, '')) ||
		/^(hours?|st|nd|rd|th|o'clock)$/.test(near[1]!) ||
		(/^(one|two|a)$/.test(lower) && near[1] === 'of')
	);
}

/** “2. Kyiv's president …”, “on Rossiya-24”: a line's number, and part of a name. */
function isName({ tokens }: Sentence, at: number): boolean {
	const [before, dash, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
	const glued = before && dash && before.kind === 'word' && before.end === dash.start;
	return (
		(at === 0 && /^[.)]$/.test(next?.lower ?? '')) ||
		(!!glued && /^[-–]$/.test(dash.lower) && dash.end === tokens[at]!.start)
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
	if (word === '' || /^[.,;:)–—"”]$/.test(word) || isTold(sentence, at)) return true;
	if (days.smallNumbers.has(word) && days.unitDays.has(sentence.word(at + 1).replace(/s$/, '')))
		return true;
	if (word === 'the')
		return /^(year|month|week|quarter|day|previous|preceding|half-year)$/.test(
			sentence.word(at + 1)
		);
	if (word === 'more')
		return !/^(settlements|villages|towns|people|soldiers|troops|men)$/.test(sentence.word(at + 1));
	return closers.test(word);
}

/** “the 38,000 or so that”, “the 100,000 and more still in Russian hands”. */
function hedgeEnd(sentence: Sentence, at: number): number {
	const isHedge =
		/^(or|and)$/.test(sentence.word(at)) &&
		/^(so|more|less|fewer|thereabouts)$/.test(sentence.word(at + 1));
	return isHedge ? at + 2 : sentence.word(at) === 'thousand' ? at + 1 : at;
}

const closers =
	/^(of|that|which|in|per|within|round|beyond|north|south|east|west|on|around|near|last|this|to|since|over|by|and|at|compares|compared|from|earlier|before|during|if|when|while|but|or|he|she|they|it|went|remain|remains|captured|taken|seized|yesterday|today|now|is|are|was|were|has|have|had|there|here|altogether|together|for|as|after|between|until|again|still|up)$/;
