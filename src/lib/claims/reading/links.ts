import type { Predicate } from '../entities/act';
import { readWhole } from '../entities/read-whole';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart, countedInFrom } from './barriers';
import { costs, farthest } from './costs';
import type { Rule } from './rule';
import { type Scene, endOf } from './scene';

/** An act that a number may be told of, and how likely that is. */
export interface Link {
	readonly act: Predicate;
	readonly cost: number;
	readonly rule: string;
}

interface LinkRule extends Rule {
	readonly name: keyof typeof costs;
	/** The distance by which it holds; null where it does not. */
	readonly distance: (scene: Scene, act: Predicate) => number | null;
}

const isLeft = ({ group }: Scene, { end }: Predicate) => end <= group.start;
/** Also between the first of its numbers and the next: “5,000 sq km still in Ukrainian hands, a fifth of the region”. */
const isRight = ({ group }: Scene, { from, end }: Predicate) =>
	from >= group.end || (from >= group.firstEnd && end < group.end);

/** Between an act and the number behind it: what stands in brackets there does not count. */
function before(scene: Scene, act: Predicate): number {
	// “53% of the ground that Russia occupied, up from close to half”: of the number before.
	const { tokens } = scene.sentence;
	const compared = tokens
		.slice(Math.max(act.end, scene.group.start - 12), scene.group.start)
		.some(({ lower }, i, near) => lower === 'from' && /^(up|down)$/.test(near[i - 1]?.lower ?? ''));
	const aside = countedInFrom(scene.sentence, scene.group.start) ?? scene.group.start;
	return (
		(act.from > aside ? 2.5 : 0) +
		(compared ? 2 : 0) +
		apart(scene.sentence, act.end, act.from > aside ? scene.group.start : aside)
	);
}

function behind(scene: Scene, act: Predicate): number {
	const isInside = act.from < scene.group.end;
	const end = isInside ? scene.group.firstEnd : Math.min(endOf(scene), act.from);
	if (isList(scene.sentence, end, act.from)) return 0.4;
	const close = asideEnd(scene.sentence, end, act.from);
	if (close !== null) return 0.5 + apart(scene.sentence, close, act.from);
	// “72% of the latter, and of Luhansk two pockets remain Ukrainian”: another clause.
	const { tokens } = scene.sentence;
	const anew = tokens
		.slice(end, act.from)
		.some(({ lower }, i) => lower === ',' && /^(and|but)$/.test(tokens[end + i + 1]?.lower ?? ''));
	return apart(scene.sentence, end, act.from) + (anew ? 1.5 : 0);
}

/** “1,150 square km, that is 91% of the area seized, have been retaken”: behind an aside between two commas. */
function asideEnd({ tokens }: Sentence, from: number, to: number): number | null {
	const close = tokens.findIndex(({ lower }, at) => at > from && lower === ',');
	return close > from && close < to && close - from <= 14 && to - close <= 3 ? close + 1 : null;
}

/** “98 percent of Luhansk, 74 percent of Donetsk and 72 percent of Kherson are …”: nothing but items between. */
function isList(sentence: Sentence, from: number, to: number): boolean {
	let numbers = 0;
	for (let at = from; at < to; at++) {
		const { kind, lower } = sentence.tokens[at]!;
		if (kind === 'number') numbers++;
		else if (
			!sentence.mentionAt(at) &&
			!/^([,%()]|and|of|percent|per|cent|the|about|around|some|nearly|almost|both|all|were|shown|as|two-thirds|three-quarters|two|three|-|quarters|thirds|a|half|region|regions)$/.test(
				lower
			)
		)
			return false;
	}
	return numbers > 0 || to - from < 1;
}

/** Whether a verb stands in a relative clause: “that Russia holds”, “Russia holds”, “which it has taken”. */
function isRelative({ sentence }: Scene, { from, word: verb }: Predicate): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
		const word = sentence.word(at);
		if (lexicon.relatives.has(word))
			return word !== 'where' && !(verb.startsWith('annex') && isCrimea(sentence, at));
		if (sentence.tokens[at]!.kind === 'mark' && !/^('s|-)$/.test(word)) return false;
	}
	return false;
}

/** “…, along with Crimea, which Russia annexed in 2014”: said of Crimea alone, whatever stands before it. */
function isCrimea(sentence: Sentence, relative: number): boolean {
	const end = sentence.word(relative - 1) === ',' ? relative - 1 : relative;
	const mention = sentence.mentionEndingAt(end);
	return mention?.places?.includes('UA-43') === true && mention.places.length > 2;
}

/** “the land Russia seized”, “the 450 sq km his army holds”: a subject right behind what it is said of. */
function isContact(scene: Scene, { from }: Predicate): boolean {
	const { sentence, group } = scene;
	const end = endOf(scene);
	for (const at of [group.end, end]) {
		const subject =
			sentence.mentionStartingAt(at) ??
			(lexicon.determiners.has(sentence.word(at)) ? sentence.mentionStartingAt(at + 1) : null);
		if (
			subject &&
			subject.holder &&
			subject.kind !== 'land' &&
			from >= subject.end &&
			from - subject.end <= 3
		)
			return true;
		if (
			/^(it|they|we|he|she|its|his|our|their)$/.test(sentence.word(at)) &&
			from > at &&
			from - at <= 4
		)
			return true;
	}
	return false;
}

const linkRules: readonly LinkRule[] = [
	{
		name: 'verb-then-number',
		because: 'What is held or taken stands behind its verb.',
		examples: ['Russia took 430 sq km in January.'],
		distance: (scene, act) =>
			act.shape === 'active' && isLeft(scene, act) && !isRelative(scene, act)
				? before(scene, act)
				: null
	},
	{
		name: 'relative-then-number',
		because: 'A clause about ground names it before the number that measures it.',
		examples: ['The land that Russia holds in Ukraine comes to 112,000 sq km.'],
		distance: (scene, act) =>
			act.shape === 'active' && isLeft(scene, act) && isRelative(scene, act)
				? before(scene, act)
				: null
	},
	{
		name: 'number-then-passive',
		because: 'A passive verb stands behind what it is said of.',
		examples: ['About 300 sq km of Ukraine were lost to Russia in January.'],
		distance: (scene, act) =>
			(act.shape === 'passive' || act.shape === 'state') && isRight(scene, act)
				? behind(scene, act)
				: null
	},
	{
		name: 'number-then-relative',
		because: 'A number may be told by a clause behind it.',
		examples: ['Kyiv would trade the 450 sq km of Kursk that Ukraine holds.'],
		distance: (scene, act) =>
			act.shape === 'active' &&
			isRight(scene, act) &&
			(isRelative(scene, act) || isContact(scene, act))
				? behind(scene, act) / 2
				: null
	},
	{
		name: 'number-then-verb',
		because: 'Ground may be the subject of a verb that is no passive, seldom.',
		examples: ['How much is it? 18 percent of Ukraine, Russia occupying the rest of the Donbas.'],
		distance: (scene, act) =>
			act.shape === 'active' &&
			isRight(scene, act) &&
			!isRelative(scene, act) &&
			!isContact(scene, act)
				? behind(scene, act)
				: null
	},
	{
		name: 'passive-then-number',
		because: 'Ground that is held or taken is named first and measured then.',
		examples: ['The territory seized by Russia last year comes to 4,168 sq km.'],
		distance: (scene, act) =>
			(act.shape === 'passive' || act.shape === 'state') && isLeft(scene, act)
				? before(scene, act)
				: null
	},
	{
		name: 'noun-then-number',
		because: 'Gains, losses and control are measured behind the noun.',
		examples: ['Russian gains came to 236 sq km last month.'],
		distance: (scene, act) =>
			act.shape === 'noun' && isLeft(scene, act) ? before(scene, act) : null
	},
	{
		name: 'number-then-noun',
		because: 'The noun may stand behind its measure.',
		examples: ['There were 236 sq km of Russian gains last month.'],
		distance: (scene, act) =>
			act.shape === 'noun' && isRight(scene, act) ? behind(scene, act) : null
	},
	{
		name: 'adjective-then-number',
		because: 'Occupied ground is measured behind its name.',
		examples: ['Russian-occupied territory amounts to 112,000 sq km.'],
		distance: (scene, act) =>
			act.shape === 'adjective' && isLeft(scene, act) ? before(scene, act) : null
	},
	{
		name: 'number-then-adjective',
		because: 'A measure may stand before what it is of.',
		examples: ['He spoke of 112,000 sq km of Russian-held land.'],
		distance: (scene, act) =>
			act.shape === 'adjective' && act.at >= scene.group.end && isOnlyOf(scene, act.at)
				? apart(scene.sentence, scene.group.end, act.at)
				: null
	}
];

/** “112,000 sq km of (the) Russian-held land”. */
function isOnlyOf({ sentence, group }: Scene, to: number): boolean {
	return sentence.tokens
		.slice(group.end, to)
		.every(({ lower }) =>
			/^(of|the|its|their|now|currently|temporarily|illegally|all|russian|ukrainian)$/.test(lower)
		);
}

const havingRule: Rule = {
	name: 'having',
	because: 'To have so much of a place is to hold it.',
	examples: ['Moscow has 99% of Luhansk.', 'Kyiv would leave the quarter of Donetsk that it has.'],
	not: ['Ukraine has 40% of the votes.']
};

/** Every rule about acts, for tests. */
export const allLinkRules: readonly Rule[] = [...linkRules, havingRule];

/** “the quarter of Donetsk that it still has”, “the 7 it had before”: where the verb stands. */
function havingBehind(scene: Scene): number | null {
	const { sentence } = scene;
	let at = endOf(scene);
	if (/^(that|which)$/.test(sentence.word(at))) at++;
	const subject = sentence.mentionStartingAt(at);
	if (!/^(it|they|he|we)$/.test(sentence.word(at)) && (!subject?.holder || subject.possessive))
		return null;
	at = subject?.end ?? at + 1;
	while (lexicon.adverbs.has(sentence.word(at))) at++;
	return /^(has|have|had)$/.test(sentence.word(at)) &&
		/^([.,;:)”"]?|before|now|today|then|left)$/.test(sentence.word(at + 1))
		? at
		: null;
}

/** “Ukraine still has 30 % of Donetsk”: an act without a verb of its own. */
function having(scene: Scene): Link[] {
	const { sentence, group, whole, off } = scene;
	let at = havingBehind(scene) ?? group.start - 1;
	while (
		lexicon.adverbs.has(sentence.word(at)) ||
		/^(the|a|some|got|only|mere|["“])$/.test(sentence.word(at))
	)
		at--;
	const negated = sentence
		.words(Math.max(0, at - 1), group.start)
		.some((word) => lexicon.negations.has(word));
	const { quantity } = group.expressions[0]!;
	const ground =
		/^(place|pronoun|country|region|land|settlement)$/.test(whole.kind) || quantity === 'area';
	// “The mercenaries claimed 72 percent of the town”.
	const claims = /^claim(s|ed|ing)?$/.test(sentence.word(at)) && ground && quantity === 'share';
	if (off.has('having') || !(claims || /^(has|have|had|having)$/.test(sentence.word(at))))
		return [];
	const closes = /^([.,;"”]?|altogether|now|today)$|^in (all|total)$/.test(
		sentence.word(group.end) === 'in'
			? `in ${sentence.word(group.end + 1)}`
			: sentence.word(group.end)
	);
	if (!ground && !(quantity === 'share' && closes)) return [];
	const flags = {
		perfect: false,
		past: sentence.word(at) === 'had',
		unreal: lexicon.modals.has(sentence.word(at - 1)),
		negated
	};
	const act: Predicate = {
		act: 'hold',
		shape: 'active',
		at,
		end: at + 1,
		from: at,
		word: 'has',
		...flags
	};
	const cost = costs.having + (ground ? 0 : 0.6);
	return [{ act, cost, rule: 'having' }];
}

/** The acts that a number may be told of, the likeliest first; none where nothing is near. */
export function linksOf(scene: Scene, acts: readonly Predicate[]): Link[] {
	const near = acts.filter(
		(act) => !isLeft(scene, act) || apart(scene.sentence, act.end, scene.group.start) <= farthest
	);
	const found = near.flatMap((act) =>
		linkRules.flatMap((rule) => {
			const distance = scene.off.has(rule.name) ? null : rule.distance(scene, act);
			const cost =
				distance === null || distance > farthest
					? Infinity
					: costs[rule.name] +
						distance +
						othersBetween(scene, act) +
						(isOfWhole(scene, act, acts) || isOfOther(scene, act) ? 4 : 0);
			return cost <= farthest ? [{ act, cost, rule: rule.name }] : [];
		})
	);
	return [...found, ...having(scene)].sort((a, b) => a.cost - b.cost);
}

const known = new WeakMap<Scene, readonly Link[]>();

/** The acts on ground that a number may be told of, the likeliest first. */
export function groundLinks(scene: Scene): readonly Link[] {
	const before = known.get(scene);
	if (before) return before;
	const found = linksOf(scene, scene.sentence.acts);
	known.set(scene, found);
	return found;
}

/** “1,100 square km, or 86% of what Ukraine had seized, had been retaken”: what is said of another number's whole. */
function isOfOther({ sentence, group, groups }: Scene, act: Predicate): boolean {
	return groups.some(
		(other) =>
			other.start >= group.end &&
			act.from >= other.end &&
			act.from - other.end <= 7 &&
			sentence.word(other.end) === 'of' &&
			/^(what|the|all)$/.test(sentence.word(other.end + 1)) &&
			!sentence.tokens.slice(other.end, act.from).some(({ lower }) => lower === ',') &&
			readWhole(sentence, other.end, true).taken &&
			act.from - other.end <= 7
	);
}

/** “64 % of the area that Ukraine held has been retaken”: what is said of the whole is not said of the share. */
function isOfWhole(
	{ sentence, group, whole }: Scene,
	act: Predicate,
	acts: readonly Predicate[]
): boolean {
	if (
		group.expressions.every(({ quantity }) => quantity !== 'share') ||
		!/^(land|place)$/.test(whole.kind)
	)
		return false;
	if (
		act.from < group.end ||
		act.from - whole.end > (whole.taken ? 12 : 5) ||
		!/^(active|passive)$/.test(act.shape)
	)
		return false;
	return acts.some(
		(one) =>
			!one.unreal &&
			((one.from >= act.end && (one.shape === 'passive' || one.shape === 'state')) ||
				(one.end <= group.start &&
					one.shape === 'active' &&
					/^(take|retake|lose)$/.test(one.act) &&
					apart(sentence, one.end, group.start) < 2))
	);
}

/** Other numbers between an act and its number: most acts have one of their own. */
function othersBetween({ group, groups }: Scene, { from, end }: Predicate): number {
	const [low, high] = end <= group.start ? [end, group.start] : [group.end, from];
	return (
		0.5 *
		groups.filter((other) => other !== group && other.start >= low && other.end <= high).length
	);
}
