import type { Expression, StatedUnit } from '../../model/claim';
import { groupOf, type Group, type Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { readUnitless } from '../quantities/read-unitless';
import { isLine } from './lines';
import type { Rule } from './rule';
import type { Memory } from './scene';

export const unitlessRule: Rule = {
	name: 'unit-of-before',
	because:
		'A number without a unit has that of the number that it goes on with or is compared with.',
	examples: ['Russia took 498 sq km of Ukraine in July, 431 in June.'],
	not: ['Russia took 498 sq km of Ukraine and 12 villages.']
};

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
	const listed = memory.listUnit !== null && isLine(sentence) ? memory.listUnit : null;
	if (groups.length === 0 && memory.heads[0]?.since !== 1 && !listed) return found;
	const ahead = groups.toSorted((a, b) => a.start - b.start);
	let before: Group | undefined;
	const keep = (expression: Expression) => {
		const group: Group = { ...groupOf(tokens, [expression]), unitless: true };
		found.push(group);
		ahead.unshift(group);
	};
	for (let at = 0; at < tokens.length; at++) {
		const { kind, lower, start } = tokens[at]!;
		while (ahead.length > 0 && ahead[0]!.end <= at) before = ahead.shift();
		if (kind !== 'number' && !(days.smallNumbers.has(lower) && lower.length > 2)) continue;
		if ((ahead[0] && at >= ahead[0].start) || isDated(sentence, at, day)) continue;
		const first =
			before?.expressions[0] ??
			(groups.length === 0 || memory.heads[0]?.since === 1
				? memory.heads[0]?.claim.expressions[0]
				: undefined);
		if (
			listed &&
			(at + 1 >= tokens.length || /^[.;|]$/.test(sentence.word(at + 1))) &&
			/^(–|—|-|:|\|)$/.test(sentence.word(at - 1))
		) {
			const expression = readUnitless(sentence.text, tokens, start, listed);
			if (expression && isLike(expression.stated.high, expression.stated.high, listed))
				keep(expression);
			continue;
		}
		if (!first || first.form === 'words' || first.stated.unit === 'times') continue;
		if (!isLed(sentence, at, before) || !isClosed(sentence, at + 1)) continue;
		const expression = readUnitless(sentence.text, tokens, start, first.stated.unit);
		if (expression && isLike(expression.stated.high, first.stated.high, first.stated.unit))
			keep(expression);
	}
	return found;
}

function isLike(value: number, other: number, unit: StatedUnit): boolean {
	if (value <= 0 || (unit === 'percent' && value > 100)) return false;
	return value / other < mostTimes && other / value < mostTimes;
}

function isDated(sentence: Sentence, at: number, day: string): boolean {
	if (sentence.daysFor(day).some(({ start, end }) => at >= start && at < end)) return true;
	const { text, lower } = sentence.tokens[at]!;
	const near = [at - 1, at + 1, at + 2].map((i) => sentence.word(i));
	if (/^[–-]$/.test(sentence.word(at - 1)) && /^(19|20)\d\d$/.test(sentence.word(at - 2)))
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

/** What may stand before a number without a unit. */
const leads =
	/^(with|against|from|to|,|;|:|and|or|by|at|after|been|was|were|is|of|makes|made|–|—|\(|than|another|further|only|just|about|around|some|nearly|almost|over|up)$/;

function isLed(sentence: Sentence, at: number, before: Group | undefined): boolean {
	let i = at - 1;
	while (
		lexicon.adverbs.has(sentence.word(i)) ||
		/^(another|a|the|some|about|around|nearly|over|more|than)$/.test(sentence.word(i))
	)
		i--;
	const word = sentence.word(i);
	if (days.months.has(sentence.word(at - 1)) || days.weekdays.has(sentence.word(at - 1)))
		return true;
	// “in 2023 only 420”.
	if (/^(19|20)\d\d$/.test(word) && days.dayPrepositions.has(sentence.word(i - 1))) return true;
	if (/^(has|have|had)$/.test(word)) return true;
	if (
		!before &&
		word === 'of' &&
		/^(speaks?|spoke|talks?|total|sum|tally|gain|gains|loss|losses)$/.test(sentence.word(i - 1))
	)
		return true;
	if (
		!before &&
		sentence.predicatesFor('areas').some(({ end, unreal }) => end > i && end <= at && !unreal)
	)
		return true;
	if (!before)
		return (
			/^(been|was|were|is|makes|made|:)$/.test(word) ||
			/^(been|was|were|is|makes|made|:)$/.test(sentence.word(at - 1))
		);
	const side = sentence.mentionEndingAt(i + 1);
	const act = sentence.predicatesFor('areas').some(({ end }) => end === i + 1);
	return leads.test(word) || side?.holder != null || act;
}

/** What may stand behind it: a time, a place, who took it, or the end of its phrase. */
function isClosed(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	if (/^(that|which)$/.test(word)) return true;
	if (days.smallNumbers.has(word) && days.unitDays.has(sentence.word(at + 1).replace(/s$/, '')))
		return true;
	if (word === '' || /^[.,;:)–—"”]$/.test(word)) return true;
	if (
		/^(in|on|around|near|last|this|to|since|by|and|at|compares|compared|from|earlier|before|during|a)$/.test(
			word
		)
	)
		return !/^(a)$/.test(word) || days.unitDays.has(sentence.word(at + 1));
	if (word === 'of') return /^(them|these|those|it)$/.test(sentence.word(at + 1));
	return word === 'more'
		? !/^(settlements|villages|towns|people|soldiers|troops|men)$/.test(sentence.word(at + 1))
		: /^(went|more|yesterday|today|now)$/.test(word);
}
