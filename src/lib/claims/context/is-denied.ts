import * as lexicon from '../lexicon/context-en';
import type { Predicate } from './find-predicates';
import type { Speaker } from './find-speaker';
import type { Group, Sentence } from './sentence';

/** Whether a sentence says that what a group tells is not so. Denials of something else do not count. */
export function isDenied(
	sentence: Sentence,
	group: Group,
	predicate: Predicate | null,
	speaker: Speaker | null
): boolean {
	if (predicate?.negated || isNever(sentence)) return true;
	if (speaker?.denies) return true;
	return isCalledFalse(sentence, group) || isDeniedAfter(sentence, group);
}

/** “At no point since 2014 has Moscow controlled …”. */
function isNever(sentence: Sentence): boolean {
	return sentence.word(0) === 'never' || (sentence.word(0) === 'at' && sentence.word(1) === 'no');
}

/** “…, a claim that Kyiv denies”, “…, which Moscow denied”. */
function isDeniedAfter(sentence: Sentence, group: Group): boolean {
	for (let i = group.end; i < sentence.tokens.length; i++) {
		if (!lexicon.denialVerbs.has(sentence.word(i))) continue;
		for (let at = i - 1; at > group.end && i - at < 8; at--)
			if (
				(lexicon.reportNouns.has(sentence.word(at)) ||
					/^(which|something|figure|number)$/.test(sentence.word(at))) &&
				/^[,–—-]$/.test(sentence.word(at - 1).replace(/^(a|an|the)$/, ','))
			)
				return true;
	}
	return false;
}

/** “it is not true that …”, “the claim that … is false”, “no evidence that …”. */
function isCalledFalse(sentence: Sentence, group: Group): boolean {
	for (let i = 0; i < group.start; i++) {
		const lower = sentence.word(i);
		if (sentence.word(i + 1) === 'that') {
			if (isSetApart(sentence, i + 1, group)) continue;
			if (lexicon.falseWords.has(lower)) return true;
			if (lower === 'true' && lexicon.negations.has(sentence.word(i - 1))) return true;
			if (lower === 'evidence' && sentence.word(i - 1) === 'no') return true;
			if (lower === 'case' && sentence.word(i - 2) === 'not') return true;
			if (lexicon.reportNouns.has(lower) && isDismissed(sentence, i, group)) return true;
		}
	}
	return false;
}

/** Whether a semicolon ends what is called false before the group: “it is not true that …; the figure is …”. */
function isSetApart(sentence: Sentence, from: number, group: Group): boolean {
	for (let i = from; i < group.start; i++) if (sentence.word(i) === ';') return true;
	return false;
}

/** “the claim that … is false”, “false claims that …”, “contrary to reports that …”. */
function isDismissed(sentence: Sentence, at: number, group: Group): boolean {
	if (lexicon.falseWords.has(sentence.word(at - 1))) return true;
	for (let i = at - 1; i >= Math.max(0, at - 6); i--)
		if (sentence.word(i) === 'contrary' || lexicon.denialVerbs.has(sentence.word(i))) return true;
	for (let i = group.end; i < sentence.tokens.length; i++)
		if (
			(lexicon.falseWords.has(sentence.word(i)) ||
				(sentence.word(i) === 'true' && sentence.word(i - 1) === 'not')) &&
			/^(is|are|was|were|as|be|been|not|completely|simply|entirely|patently|were)$/.test(
				sentence.word(i - 1)
			)
		)
			return true;
	return false;
}
