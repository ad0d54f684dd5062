import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import type { Rule } from './rule';
import type { Voice } from './voices';

interface DenialRule extends Rule {
	readonly denies: (
		sentence: Sentence,
		group: Group,
		act: Predicate | null,
		voice: Voice | null
	) => boolean;
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
			/^(never|nor)$/.test(sentence.word(0)) ||
			isContradicted(sentence, group) ||
			(sentence.word(0) === 'at' && sentence.word(1) === 'no') ||
			isNone(sentence)
	},
	{
		name: 'speaker-denies',
		because: 'To deny, dismiss and refute a report is to say that it is not so.',
		examples: ['Moscow denied that Ukraine holds 450 sq km in the Kursk region.'],
		denies: (sentence, group, _, voice) => voice !== null && isDenying(sentence, group, voice)
	},
	{
		name: 'called-false',
		because: 'It is not true, false claims, contrary to reports.',
		examples: ['It is not true that Russia controls a third of Ukraine.'],
		not: ['It is not true that Russia won; it holds 18% of Ukraine.'],
		denies: (sentence, group) => isCalledFalse(sentence, group)
	},
	{
		name: 'denied-behind',
		because: 'A claim may be denied behind it.',
		examples: ['Ukraine holds 450 sq km of Kursk, a claim that Moscow denies.'],
		denies: (sentence, group) => isDeniedBehind(sentence, group)
	}
];

/** Whether a sentence says that what a number tells is not so. Denials of something else do not count. `voice`: who tells it in the sentence. */
export function isDenied(
	sentence: Sentence,
	group: Group,
	act: Predicate | null,
	voice: Voice | null,
	off: ReadonlySet<string>
): boolean {
	return denialRules.some(
		(rule) => !off.has(rule.name) && rule.denies(sentence, group, act, voice)
	);
}

/** “Moscow denied that …”, “contrary to what Kyiv said”; but “denied the report, saying …”, “rejected the offer”. */
function isDenying(sentence: Sentence, { start }: Group, { kind, at }: Voice): boolean {
	const word = sentence.word(at);
	if (word === 'contrary') return true;
	if (kind !== 'sayer' || !lexicon.denialVerbs.has(word)) return false;
	if (/^(nor|neither|not|n't)$/.test(sentence.word(at - 1))) return false;
	const isSaying = (i: number) =>
		sentence.word(i - 1) === ',' && /ing$/.test(sentence.word(i)) && i < start;
	const comma = sentence.tokens.findIndex(({ lower }, i) => i > at && lower === ',');
	if (comma > at && isSaying(comma + 1)) return false;
	const told = sentence.words(at + 1, Math.min(at + 9, comma > at ? comma : Infinity));
	return (
		told.some((one) => one === 'that' || lexicon.reportNouns.has(one)) ||
		(/^den(y|ied|ies|ying)$/.test(word) &&
			(sentence.mentionStartingAt(at + 1) !== null || /ing$/.test(told[0] ?? '')))
	);
}

/** “No, … is not in Russian hands”: an answer to somebody who said that it is. */
function isContradicted(sentence: Sentence, group: Group): boolean {
	return (
		sentence.word(0) === 'no' &&
		sentence.word(1) === ',' &&
		!isSetApart(sentence, 0, group) &&
		sentence.tokens.some(({ lower }, at) => at > 1 && lexicon.negations.has(lower))
	);
}

/** “There is not one square kilometre that …”. */
function isNone(sentence: Sentence): boolean {
	return (
		/^there (is|are) (not|no)$/.test(
			[0, 1, 2].map((at) => sentence.word(at).replace(/["“]/, '')).join(' ')
		) || /^(["“]) there is not/.test([0, 1, 2, 3].map((at) => sentence.word(at)).join(' '))
	);
}

const denials = new WeakMap<Sentence, readonly number[]>();

/** The tokens of a sentence that are verbs of denying. */
function denialsIn(sentence: Sentence): readonly number[] {
	const found =
		denials.get(sentence) ??
		sentence.tokens.flatMap(({ lower }, at) => (lexicon.denialVerbs.has(lower) ? [at] : []));
	denials.set(sentence, found);
	return found;
}

function isDeniedBehind(sentence: Sentence, group: Group): boolean {
	// “The figure that he gave – 3,500 square kilometers taken since March – is false”.
	const subject = sentence.hasWord(
		/^(figure|number|claim|statement|assertion|total)$/,
		0,
		group.start
	);
	for (let at = group.end; subject && at < group.end + 9; at++)
		if (
			/^(is|was|are)$/.test(sentence.word(at)) &&
			lexicon.falseWords.has(sentence.word(sentence.word(at + 1) === 'a' ? at + 2 : at + 1))
		)
			return true;
	for (const i of denialsIn(sentence)) {
		if (i < group.end) continue;
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

/** “it is not true that …”, “the claim that … is false”, “no evidence that …”, “X's claim … is a fairy tale”. */
function isCalledFalse(sentence: Sentence, group: Group): boolean {
	if (isFools(sentence, group)) return true;
	for (let i = 0; i < group.start; i++) {
		const lower = sentence.word(i);
		if (isMisled(sentence, i, group) || isEarlierVersion(sentence, i, group)) return true;
		const opens =
			sentence.word(i + 1) === 'that' ||
			(sentence.word(i + 1) === 'of' && lexicon.reportNouns.has(lower)) ||
			(sentence.word(i + 1) === 'to' && lexicon.reportNouns.has(lower));
		if (!opens || isSetApart(sentence, i + 1, group)) continue;
		if (lexicon.falseWords.has(lower)) return true;
		if (lower === 'true' && lexicon.negations.has(sentence.word(i - 1))) return true;
		if (lower === 'evidence' && sentence.word(i - 1) === 'no') return true;
		if (lexicon.reportNouns.has(lower) && isDismissed(sentence, i, group)) return true;
	}
	return false;
}

/** “Anyone who tells you that … is lying”. */
function isFools(sentence: Sentence, { end }: Group): boolean {
	if (!/^(anyone|anybody|whoever|those)$/.test(sentence.word(0))) return false;
	return sentence.tokens
		.slice(end)
		.some(
			({ lower }) =>
				/^(lying|mistaken|kidding|selling|dreaming)$/.test(lower) || lexicon.falseWords.has(lower)
		);
}

/** “misleads his partners when he says that …”, “it is wrong to say that …”. */
function isMisled(sentence: Sentence, at: number, group: Group): boolean {
	const word = sentence.word(at);
	const misleads = lexicon.misleading.has(word);
	if (!misleads && !lexicon.falseWords.has(word)) return false;
	for (let i = at + 1; i < Math.min(group.start, at + 7); i++)
		if (
			/^(when|by|to|in)$/.test(sentence.word(i)) &&
			(misleads || i === at + 1) &&
			[i + 1, i + 2].some((one) =>
				/^(say(s|ing)?|claim(s|ing)?|assert(s|ing)?|suggest(s|ing)?|state|stating)$/.test(
					sentence.word(one)
				)
			)
		)
			return !isSetApart(sentence, at, group);
	return false;
}

/** “An earlier version of this article said …”. */
function isEarlierVersion(sentence: Sentence, at: number, group: Group): boolean {
	return (
		/^(earlier|previous|original)$/.test(sentence.word(at)) &&
		sentence.word(at + 1) === 'version' &&
		!isSetApart(sentence, at, group)
	);
}

/** Whether a semicolon ends what is called false before the number. */
function isSetApart(sentence: Sentence, from: number, group: Group): boolean {
	for (let i = from; i < group.start; i++) if (sentence.word(i) === ';') return true;
	return false;
}

/** “the claim that … is false”, “false claims that …”, “contrary to reports that …”, “called … made up”. */
function isDismissed(sentence: Sentence, at: number, group: Group): boolean {
	if (lexicon.falseWords.has(sentence.word(at - 1))) return true;
	for (let i = at - 1; i >= Math.max(0, at - 6); i--)
		if (
			sentence.word(i) === 'contrary' ||
			(lexicon.denialVerbs.has(sentence.word(i)) && !lexicon.negations.has(sentence.word(i - 1)))
		)
			return true;
	const behind = sentence.words(group.end);
	return behind.some(
		(word, i) =>
			((lexicon.falseWords.has(word) || (word === 'true' && behind[i - 1] === 'not')) &&
				/^(is|are|was|were|as|be|been|not|completely|simply|entirely|patently|a|"|“)$/.test(
					behind[i - 1] ?? ''
				)) ||
			(word === 'made' && behind[i + 1] === 'up') ||
			(word === 'fairy' && behind[i + 1] === 'tale')
	);
}
