import type { Holder } from '../../model/holder';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { headline } from './headlines';
import type { Rule } from './rule';
import { type Saying, framed, isQuoted, leading, trailing } from './sayings';
import type { Memory } from './scene';

interface SpeakerRule extends Rule {
	readonly find: (sentence: Sentence) => readonly Saying[];
}

export const speakerRules: readonly SpeakerRule[] = [
	{
		name: 'according-to',
		because: 'According to, by the count of and judging by name where a number is from.',
		examples: [
			'Russia holds 18% of Ukraine, according to DeepState.',
			"By DeepState's count Russia holds 18% of Ukraine."
		],
		not: ['Russia holds 18% of Ukraine by now.'],
		find: framed
	},
	{
		name: 'speech-verb',
		because: 'Who says, shows or estimates it stands before the verb.',
		examples: ['The institute estimates that Russia holds 18% of Ukraine.'],
		not: ['Russia holds 18% of Ukraine and claims four regions.'],
		find: leading
	},
	{
		name: 'said-behind',
		because: 'What is said may stand first.',
		examples: [
			'Russia holds 18% of Ukraine, said the head of the army.',
			'Russia holds 18% of Ukraine, the institute says.'
		],
		find: trailing
	},
	{
		name: 'name-and-colon',
		because: 'Headlines put a name and a colon.',
		examples: [
			'TASS: Russian army holds 18% of Ukraine',
			'Russia holds 18% of Ukraine: think tank'
		],
		not: ['Occupied: 18.6% of Ukraine.'],
		find: headline
	}
];

const known = new WeakMap<Sentence, Saying[]>();

/** Everybody who says something in a sentence. */
export function sayingsIn(sentence: Sentence, off: ReadonlySet<string>): readonly Saying[] {
	const before = off.size === 0 ? known.get(sentence) : undefined;
	if (before) return before;
	const found = speakerRules.flatMap((rule) => (off.has(rule.name) ? [] : rule.find(sentence)));
	if (off.size === 0) known.set(sentence, found);
	return found;
}

/** Who a number is from; null where the text speaks for itself. */
export function sayingOf(
	sentence: Sentence,
	group: Group,
	off: ReadonlySet<string>
): Saying | null {
	const inScope = sayingsIn(sentence, off).filter(
		({ scope: [from, to] }) => group.start >= from && group.start < to
	);
	const far = ({ at }: Saying) =>
		at < group.start ? apart(sentence, at, group.start) : apart(sentence, group.end, at);
	const framed = inScope.filter(({ rule }) => rule === 'according-to');
	return [...(framed.length > 0 ? framed : inScope)].sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** Its name as worded; a pronoun stands for who spoke last. */
export function speakerText(
	sentence: Sentence,
	{ name: [from, to] }: Saying,
	memory: Memory
): string {
	const text = sentence.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);
	return lexicon.subjectPronouns.has(text.toLowerCase()) ? (memory.speaker ?? text) : text;
}

/** The side that somebody speaks for: that of the name, else the only one named outside of quotations. */
export function sideOf(
	sentence: Sentence,
	{ name: [from, to] }: Saying,
	memory: Memory
): Holder | null {
	const sides = sentence.mentions.filter(({ holder }) => holder !== null);
	const inName =
		sides.find(({ start, end }) => start >= from && end <= to) ??
		sides.find(({ start, end }) => start < to && end > from);
	if (inName) return inName.holder;
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) return memory.speakerSide ?? memory.side;
	const outside = new Set(
		sides.filter(({ start }) => !isQuoted(sentence, start)).map(({ holder }) => holder)
	);
	return outside.size === 1 ? [...outside][0]! : memory.speakerSide;
}
