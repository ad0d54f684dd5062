import type { Days } from '../days/calendar';
import type { DayPhrase } from '../days/core';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import * as days from '../lexicon/days-en';
import type { Head, Scene } from './scene';

/** “572 sq km, against 545 in July”: the time of what it is compared with. */
export function isCompared(sentence: Sentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (/^(against|compared|from|than|versus|vs|down|up|;)$/.test(sentence.word(at))) return true;
	return false;
}

/** “44% less land compared to August”: the time of what is not told by a number. */
export function isSetBeside(sentence: Sentence, from: number, to: number): boolean {
	return sentence.tokens.slice(from, to).some(({ lower }, i) => {
		// “little more than a week earlier”.
		const counts = sentence.tokens[from + i + 1];
		return (
			lower === 'compared' ||
			(lower === 'than' && counts?.kind !== 'number' && !days.smallNumbers.has(counts?.lower ?? ''))
		);
	});
}

/** “more ground in 2025 than in the two years before: 5,480 square kilometres”. */
export function isOfThan(sentence: Sentence, { start, end }: DayPhrase, group: Group): boolean {
	if (end > group.start) return false;
	const from = sentence.tokens.slice(0, start).findLastIndex(({ lower }) => /^[,;:]$/.test(lower));
	const words = sentence.words(from + 1, start);
	const compares = words.includes('than') || words.lastIndexOf('as') > words.indexOf('as');
	return compares && sentence.hasWord(/^(:|–|—)$/, end, group.start);
}

/** “up from 51”, “compared with 545 in July”: what another number is set against. */
export function isSetAgainst({ sentence, group }: Pick<Head, 'sentence' | 'group'>): boolean {
	return isCompared(sentence, Math.max(0, group.start - 3), group.start);
}

/** “from December 2023 to December 2025 … rose from 17.9% to 19.2%”: the one at the beginning, the other at the end. */
export function atEnd({ sentence, group, groups, today }: Scene, phrase: DayPhrase): Days | null {
	const isTo = (one: Group, word: string) => ledBy(sentence, one.start) === word;
	const at = groups.indexOf(group);
	const [before, next] = [groups[at - 1], groups[at + 1]];
	// “in October and November 0.4% and 0.6% respectively”.
	const pairs = [next && [group, next], before && [before, group]];
	const nth = pairs.findIndex((pair) => pair && isPaired(sentence, pair[0]!, pair[1]!));
	if (nth >= 0 && phrase.ends) return phrase.ends[nth]!;
	const first = isTo(group, 'from') && next !== undefined && isTo(next, 'to');
	const last = isTo(group, 'to') && before !== undefined && isTo(before, 'from');
	if ((!first && !last) || phrase.from === phrase.to) return null;
	const [one, other] = first ? [group, next!] : [before!, group];
	if (phrase.start >= one.start && phrase.start < other.end) return null;
	if (other.start - one.end > 3) return null;
	// “from 690 in November to 410 in December”: each has its own.
	const isBetween = (time: DayPhrase) => time.start >= one.end && time.end <= other.start;
	if (sentence.daysFor(today.day).some(isBetween)) return null;
	const { from, to } = phrase;
	const [start, end] = phrase.ends ?? [
		{ from, to: from },
		{ from: to, to }
	];
	return first ? start : { ...end, to: end.to > today.day ? today.day : end.to };
}

function isPaired(sentence: Sentence, { end }: Group, other: Group): boolean {
	const behind = sentence.tokens.slice(other.end);
	return (
		sentence.word(end) === 'and' &&
		other.start - end < 3 &&
		behind.some(({ lower }) => lower === 'respectively')
	);
}

/** The word before a number, but for “about” and its like. */
export function ledBy(sentence: Sentence, start: number): string {
	let at = start - 1;
	while (sentence.word(at) !== 'to' && lexicon.adverbs.has(sentence.word(at))) at--;
	return sentence.word(at);
}
