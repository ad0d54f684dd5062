import type { Holder } from '../../model/holder';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { cities, outlets, works } from '../lexicon/speakers-en';
import { apart } from './barriers';
import { headline } from './headlines';
import { personBefore } from './persons';
import type { Rule } from './rule';
import { type Saying, framed, isQuoted } from './sayings';
import type { Memory } from './scene';
import { homeOf } from './sides';
import { claimed, inBrackets } from './sources';
import { trailing } from './said-behind';
import { leading } from './speech';

interface SpeakerRule extends Rule {
	readonly find: (sentence: Sentence) => readonly Saying[];
}

export const speakerRules: readonly SpeakerRule[] = [
	{
		name: 'according-to',
		because: 'According to, by the count of and judging by name where a number is from.',
		examples: [
			'Russia holds 18% of Ukraine, according to DeepState.',
			"By DeepState's count Russia holds 18% of Ukraine.",
			'Measured by our tracker, Russia holds 18% of Ukraine.',
			'That Russia holds 18% of Ukraine was confirmed by the institute.'
		],
		not: [
			'That Russia holds 18% of Ukraine could not be confirmed by the institute.',
			'Russia holds 18% of Ukraine by now.'
		],
		find: framed
	},
	{
		name: 'speech-verb',
		because: 'Who says, shows or estimates it stands before the verb.',
		examples: [
			'The institute estimates that Russia holds 18% of Ukraine.',
			'The 320 square kilometres of the Sumy region that Moscow says it holds cannot be found on any map.',
			'Kyiv puts ground won back in the Kursk region at 320 square kilometres.'
		],
		not: [
			'Moscow insists on the 5,000 square kilometres of Donetsk that Ukraine still holds.',
			'Russia posted a net gain of 11 square miles in Ukraine in May.',
			'Russia holds 18% of Ukraine and claims four regions.'
		],
		find: leading
	},
	{
		name: 'said-behind',
		because: 'What is said may stand first.',
		examples: [
			'Russia holds 18% of Ukraine, said the head of the army.',
			'Russia holds 18% of Ukraine, the institute says.',
			'Russia holds 18% of Ukraine, say analysts in Kyiv.'
		],
		find: trailing
	},
	{
		name: 'name-and-colon',
		because: 'Headlines put a name and a colon.',
		examples: [
			'TASS: Russian army holds 18% of Ukraine',
			'Russia holds 18% of Ukraine: think tank',
			'Kyiv: 41 sq km of Sumy region retaken in week'
		],
		not: [
			'Another 460 Square Kilometers of Ukraine Lost: Russia Enjoys a Good Month',
			'Occupied: 18.6% of Ukraine.'
		],
		find: headline
	},
	{
		name: 'source-in-brackets',
		because: 'Brackets behind a number may name its source.',
		examples: [
			'Estimates differ: Russia holds 17% (Harvard University) or 18% of Ukraine (ISW).',
			'Russia took 90 sq km of Ukraine in January (ISW).'
		],
		not: [
			'Russia took 90 sq km in the Donetsk region (around Pokrovsk).',
			'The Main Directorate (GUR) said Russia holds 18% of Ukraine.'
		],
		find: inBrackets
	},
	{
		name: 'claim-of',
		because: 'A claim, report or statement has an owner.',
		examples: [
			"Kyiv's claim that it holds 500 sq km of the Kursk region could not be checked.",
			'Claims by the ministry of 448 sq km taken in Ukraine in May could not be checked.'
		],
		not: ["Kyiv denied Moscow's claim that it holds 20% of Ukraine."],
		find: claimed
	}
];

export const turnRule: Rule = {
	name: 'turn-goes-on',
	because: 'Whoever a name and a colon give the word has it to the end of the paragraph.',
	examples: ['Army chief: It went well. Russian forces took 320 sq km of Ukraine in January.'],
	not: ['Army chief: It went well.\nRussian forces took 320 sq km of Ukraine in January.']
};

/** Whose turn a sentence opens or goes on with. */
export function turnIn(
	sentence: Sentence,
	memory: Memory,
	off: ReadonlySet<string>
): string | null {
	if (off.has(turnRule.name)) return null;
	const opens = sayingsIn(sentence, off).find(
		({ rule, name, at }) => rule === 'name-and-colon' && name[0] < at
	);
	if (opens) return speakerText(sentence, opens, memory);
	const { text, span } = sentence;
	const from = text.slice(0, span.start).trimEnd().length;
	return text.slice(from, span.start).includes('\n') ? null : memory.turn;
}

const known = new WeakMap<Sentence, Saying[]>();

/** Everybody who says something in a sentence. */
export function sayingsIn(sentence: Sentence, off: ReadonlySet<string>): readonly Saying[] {
	const before = off.size === 0 ? known.get(sentence) : undefined;
	if (before) return before;
	const found = speakerRules
		.flatMap((rule) => (off.has(rule.name) ? [] : rule.find(sentence)))
		.filter(({ name }) => isSomebody(sentence, name));
	if (off.size === 0) known.set(sentence, found);
	return found;
}

const nobody =
	/^(or|and|but|not|to|neither|nor|whose|whatever|whoever|anyone|anybody|everyone|everybody|someone|somebody|how|what|evidence|hardly|perhaps|maybe|yes|prior|previous|this|that|these|those|there|all)$/;

/** A number, an adverb or a clause says nothing. */
function isSomebody(sentence: Sentence, [from, to]: Saying['name']): boolean {
	const words = sentence.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last || first.kind === 'number') return false;
	// “Territorial control (figures as of Nov. 4):”, “War in maps: how Russia gained …”.
	if (sentence.tokens.slice(from, to).some(({ lower }) => lower === '(')) return false;
	// A dateline: “KYIV: Ukrainian forces …”, “PARIS: …”.
	const line = sentence.tokens[from]!.text;
	const isCity = sentence.mentionAt(0) !== null || cities.has(line.toLowerCase());
	if (from === 0 && to === 1 && line.length > 3 && line === line.toUpperCase() && isCity)
		return false;
	if (sentence.word(to) === ':' && /^(how|why|what|where|when|who)$/.test(sentence.word(to + 1)))
		return false;
	if (lexicon.prepositions.has(last.lower)) return false;
	// “…, the first time an official has commented”.
	if (/^(first|last|only)$/.test(words[1]?.lower ?? '') && words[2]?.lower === 'time') return false;
	// “Word has it that …”.
	if (words.length === 1 && first.lower === 'word') return false;
	if (words.length > 1 && /^(it|they|we|you|he|she|in|at|on|about|around|some)$/.test(first.lower))
		return false;
	return (
		!nobody.test(last.lower) &&
		!/^(whose|whatever|neither|nor|hardly|nobody|none|no)$/.test(first.lower)
	);
}

/** Who a number is from; null where the text speaks for itself. */
export function sayingOf(
	sentence: Sentence,
	group: Group,
	off: ReadonlySet<string>
): Saying | null {
	const all = sayingsIn(sentence, off).filter(
		({ scope: [from, to] }) => group.start >= from && group.start < to
	);
	const inScope = all.filter((saying) => !isPassedOn(sentence, saying, all, group.start));
	const far = ({ at }: Saying) =>
		at < group.start ? apart(sentence, at, group.start) : apart(sentence, group.end, at);
	const framed = inScope.filter(({ rule, denies }) => rule === 'according-to' && !denies);
	const said = inScope.filter(({ rule }) => rule !== 'claim-of');
	const best = [framed, said, inScope].find((some) => some.length > 0) ?? [];
	return [...best].sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** “an official said, quoting open data”, “he said on Friday, according to an agency”: he is the source, where an agency only passes on what it quotes. */
function isPassedOn(
	sentence: Sentence,
	{ at, name, rule }: Saying,
	sayings: readonly Saying[],
	number: number
): boolean {
	const has = ([from, to]: Saying['name'], nouns: ReadonlySet<string>) =>
		sentence.tokens.slice(from, to).some(({ lower }) => nouns.has(lower));
	const sayer = sayings.find((one) => !/^(according-to|claim-of)/.test(one.rule));
	if (rule !== 'according-to' || !sayer || has(sayer.name, outlets)) return false;
	if (sentence.word(at) !== 'according') return /^(quoting|citing)$/.test(sentence.word(at));
	const isBehind = number < sayer.at && sayer.at < at;
	return !has(name, works) && (isBehind || has(name, outlets));
}

/** “in his words”, “according to them”, “by its count”. */
const pronouns =
	/^(him|her|them|(his|her|their|its) (words?|own words|estimates?|count|data|figures|calculations?|assessments?|reckoning|account))$/i;

/** Its name as worded; a pronoun stands for who spoke last. */
export function speakerText(
	sentence: Sentence,
	{ name: [from, to] }: Saying,
	memory: Memory
): string {
	const text = sentence.textOf(from, to);
	if (!pronouns.test(text) && !lexicon.subjectPronouns.has(text.toLowerCase())) return text;
	const isPerson = /^(he|she)$/i.test(text);
	const own = isPerson ? personBefore(sentence, from) : null;
	if (own) return sentence.textOf(own[0], own[1]);
	return (isPerson ? (memory.person ?? memory.speaker) : memory.speaker) ?? text;
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
	const office = sentence.mentions.find(
		({ start, end, places }) => places?.length && start >= from && end <= to
	);
	if (office)
		return /^(republic|dpr|lpr|dnr|lnr)$/.test(sentence.word(office.end - 1)) ||
			sentence.hasWord(/installed|occupation/, from, to)
			? 'RU'
			: homeOf(office.places!);
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) return memory.speakerSide ?? memory.side;
	const outside = new Set(
		sides.filter(({ start }) => !isQuoted(sentence, start)).map(({ holder }) => holder)
	);
	return outside.size === 1 ? [...outside][0]! : memory.speakerSide;
}
