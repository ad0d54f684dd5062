import * as lexicon from '../lexicon/context-en';
import type { Sentence } from './sentence';

/** Longer sentences say more than that something is false. */
const mostWords = 9;

const subjects = /^(that|this|it|which|claim|claims|statement|post|figure|number|verdict|rating)$/;
const true_ = /^(true|accurate|correct|so|right)$/;

/** Whether a short sentence says that what stands before it is not so: “That is false.”, “Verdict: False.”, “This is not true.” */
export function isCalledFalse(sentence: Sentence): boolean {
	const { tokens } = sentence;
	if (tokens.length > mostWords) return false;
	const words = tokens.map(({ lower }) => lower);
	const about = subjects.test(words[0]!) || subjects.test(words[1] ?? '') || tokens.length <= 2;
	if (!about) return false;
	const negated = words.some((word) => lexicon.negations.has(word));
	if (words.some((word) => lexicon.falseWords.has(word))) return !negated;
	return negated && words.some((word) => true_.test(word));
}
