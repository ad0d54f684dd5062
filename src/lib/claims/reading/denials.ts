import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import type { Rule } from './rule';

interface DenialRule extends Rule {
	readonly denies: (sentence: Sentence, group: Group, act: Predicate | null) => boolean;
}

export const denialRules: readonly DenialRule[] = [
	{
		name: 'negated-verb',
		because: 'Not, never and no longer deny what the verb says.',
		examples: ['Russia does not control 20% of Ukraine.'],
		not: ['Kyiv would give up the 6,600 sq km that Russia does not control.'],
		denies: (_, group, act) =>
			act !== null && act.negated && !(/^(active|state)$/.test(act.shape) && act.from >= group.end)
	},
	{
		name: 'not-the-number',
		because: 'Not before a number denies it.',
		examples: ['Kellogg said Russia holds 20 percent of Ukraine, not 30 percent.'],
		denies: (sentence, group) =>
			/^(not|no)$/.test(sentence.word(group.start - 1)) &&
			!/^(one|a)$/.test(sentence.word(group.start))
	},
	{
		name: 'never-first',
		because: 'A sentence may begin with the denial.',
		examples: [
			'At no point since 2014 has Moscow controlled 30 percent of Ukraine.',
			'No, 99.9% of the Donbas is not in Russian hands.',
			'Nor has Russia taken 310 sq km of Ukraine this year.'
		],
		denies: (sentence, group) =>
			/^(never|nor|at no|there (is|are) (not|no)|no , [^;]* (not|\w*n't)\b[^;]*$)(\b|$)/.test(
				sentence.words(/^["“]/.test(sentence.word(0)) ? 1 : 0, Math.max(group.start, 12)).join(' ')
			)
	},
	{
		name: 'called-false',
		because: 'What is denied, dismissed or called false is said not to be so.',
		examples: [
			'It is not true that Russia controls a third of Ukraine.',
			'Moscow denied that Ukraine holds 450 sq km in the Kursk region.',
			'Ukraine holds 450 sq km of Kursk, a claim that Moscow denies.'
		],
		not: ['It is not true that Russia won; it holds 18% of Ukraine.'],
		denies: isCalledFalse
	}
];

/** Whether a sentence says that what a number tells is not so. Denials of something else do not count. */
export function isDenied(
	sentence: Sentence,
	group: Group,
	act: Predicate | null,
	off: ReadonlySet<string>
): boolean {
	return denialRules.some((rule) => !off.has(rule.name) && rule.denies(sentence, group, act));
}

function isCalledFalse(sentence: Sentence, group: Group): boolean {
	return sentence.tokens.some(
		(_, at) =>
			isFalseWord(sentence, at) &&
			(at < group.start ? isSaidOf(sentence, at, group.start) : isSaidBehind(sentence, at, group))
	);
}

function isFalseWord(sentence: Sentence, at: number): boolean {
	const [before, word, next] = [sentence.word(at - 1), sentence.word(at), sentence.word(at + 1)];
	if (lexicon.negations.has(before))
		return word === 'true' || /^no evidence$/.test(`${before} ${word}`);
	return (
		[lexicon.falseWords, lexicon.denialVerbs, lexicon.misleading].some((set) => set.has(word)) ||
		word === 'contrary' ||
		(word === 'made' && next === 'up') ||
		(word === 'version' && /^(earlier|previous|original)$/.test(before))
	);
}

/** “denied that …”, “it is wrong to say that …”; but “denied the report, saying …”. */
function isSaidOf(sentence: Sentence, at: number, number: number): boolean {
	const words = sentence.words(at + 1, number);
	const opens = words.findIndex(
		(word) => /^(that|said|say(s|ing)?)$/.test(word) || lexicon.reportNouns.has(word)
	);
	const turns = words.some(
		(word, i) => word === ';' || (word === ',' && /ing$/.test(words[i + 1] ?? ''))
	);
	return ((opens >= 0 && opens < 8) || /ing$/.test(words[0] ?? '')) && !turns;
}

/** “the claim that … is false”, “…, which Kyiv denies”. */
function isSaidBehind(sentence: Sentence, at: number, { start, end }: Group): boolean {
	const between = sentence.words(end, at);
	const names = (word: string) =>
		/^(which|something|figure|number|anyone|those)$/.test(word) || lexicon.reportNouns.has(word);
	if (between.includes(';')) return false;
	if (between.slice(-4).some(names)) return true;
	const isCalled = /^(is|are|was|were|as|be|been|not|completely|simply|entirely|a|["“])$/.test(
		sentence.word(at - 1)
	);
	return isCalled && sentence.words(0, start).some(names);
}
