import type { DayPhrase } from '../days/core';
import type { Group, Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import type { Head } from './scene';

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
