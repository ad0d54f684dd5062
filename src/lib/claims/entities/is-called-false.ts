import * as lexicon from '../lexicon/context-en';
import type { Sentence } from './sentence';

/** Beyond these words a sentence says something else as well. */
const mostWords = 9;

const subjects =
	/^(that|this|it|which|claim|claims|statement|post|figure|number|verdict|rating|check|conclusion|ruling)$/;
const trueWords = /^(true|accurate|correct|right)$/;

/** Whether a sentence begins by saying that what stands before it is not so: “That is false.”, “Verdict: false, and …”. */
export function isCalledFalse(sentence: Sentence): boolean {
	const whole = sentence.tokens.map(({ lower }) => lower).filter((word) => !/^["“”]$/.test(word));
	// “The facts: this is false.”
	const colon = whole.indexOf(':');
	const all =
		colon > 0 && colon < 4 && subjects.test(whole[colon + 1] ?? '')
			? whole.slice(colon + 1)
			: whole;
	const stop = all.findIndex((word, at) => /^[,;.!–—:]$/.test(word) && at > (word === ':' ? 2 : 0));
	const words = stop < 0 ? all : all.slice(0, stop);
	if (words.length === 0 || words.length > mostWords) return false;
	const about = subjects.test(words[0]!) || subjects.test(words[1] ?? '') || words.length <= 2;
	if (!about) return false;
	const negated = words.some((word) => lexicon.negations.has(word));
	if (words.some((word) => lexicon.falseWords.has(word))) return !negated;
	// “That is not so.”, and no “It wasn't always so.”
	const notSo = words.some(
		(word, at) => word === 'so' && lexicon.negations.has(words[at - 1] ?? '')
	);
	return notSo || (negated && words.some((word) => trueWords.test(word)));
}

/** “Does Russia hold nine tenths of Ukraine?”, in a quotation too. */
export const isQuestion = ({ tokens }: Sentence) =>
	tokens.slice(-2).some(({ lower }) => lower === '?');

/** “Verdict: False”, “False.”: said of all that stands before it. */
export const isVerdict = (sentence: Sentence) =>
	sentence.tokens.length <= 2 ||
	(/^(verdict|rating|ruling|conclusion|finding)$/.test(sentence.word(0)) &&
		sentence.word(1) === ':');
