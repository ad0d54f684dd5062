import * as lexicon from '../lexicon/context-en';
import type { Sentence } from '../entities/sentence';
import type { Rule } from './rule';

export const falseBeforeRule: Rule = {
	name: 'false-before',
	because: 'A short sentence may call the one before it false.',
	examples: ['Russia holds a third of Ukraine. That is false.'],
	not: ['Russia holds a third of Ukraine. That is true.']
};

/** Beyond these words a sentence says something else as well. */
const mostWords = 9;

const subjects =
	/^(that|this|it|which|claim|claims|statement|post|figure|number|verdict|rating|check|conclusion|ruling)$/;
const trueWords = /^(true|accurate|correct|right)$/;

/** Whether a sentence begins by saying that what stands before it is not so: “That is false.”, “Verdict: false, and …”. */
export function isCalledFalse({ tokens }: Sentence): boolean {
	const all = tokens.map(({ lower }) => lower).filter((word) => !/^["“”]$/.test(word));
	const stop = all.findIndex((word, at) => at > 2 && /^[,;.!–—:]$/.test(word));
	const words = stop < 0 ? all : all.slice(0, stop);
	const isAbout = words.length <= 2 || words.slice(0, 4).some((word) => subjects.test(word));
	if (words.length > mostWords || !isAbout) return false;
	const negated = words.some((word) => lexicon.negations.has(word));
	return negated
		? words.some((word) => trueWords.test(word)) || /\bnot so\b/.test(words.join(' '))
		: words.some((word) => lexicon.falseWords.has(word));
}
