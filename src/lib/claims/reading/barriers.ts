import { getOrMake } from '../../model/collect';
import { speechVerbs, subordinators, contrasts } from '../lexicon/context-en';
import type { Sentence } from '../entities/sentence';
import { barrierCosts as costs } from './costs';

const known = new WeakMap<Sentence['tokens'], Float64Array>();

/**
 * How far apart two token indices of a sentence are for a reader: words count little, clause
 * boundaries, other verbs and other numbers much. `from` not after `to`; 0 where they touch.
 */
export function apart(sentence: Sentence, from: number, to: number): number {
	const sums = getOrMake(known, sentence.tokens, () => sumsOf(sentence));
	return to <= from ? 0 : sums[to]! - sums[from]!;
}

/** Weights of the tokens before each index, summed up. */
function sumsOf(sentence: Sentence): Float64Array {
	const { tokens } = sentence;
	const weights = tokens.map(({ kind, lower }, at) => {
		if (kind === 'mark') return costs.marks[lower] ?? costs.word;
		if (contrasts.has(lower)) return costs.contrast;
		if (subordinators.has(lower)) return costs.subordinate;
		if (lower === 'and' || lower === 'or') return costs.and;
		// “gains as logged by DeepState: 12 sq km”.
		const tells = speechVerbs.has(lower) && tokens[at + 1]?.lower !== 'by';
		return tells ? costs.speech : kind === 'number' ? costs.number : costs.word;
	});
	for (const { at, shape } of sentence.predicatesFor('areas'))
		if (shape !== 'noun' && shape !== 'adjective') weights[at] = Math.max(weights[at]!, costs.verb);
	// A long name is one thing.
	for (const { start, end } of sentence.mentions)
		for (let at = start + 1; at < end; at++) weights[at] = 0;
	const sums = new Float64Array(tokens.length + 1);
	weights.forEach((weight, at) => (sums[at + 1] = sums[at]! + weight));
	return sums;
}
