import { getOrMake } from '../../model/collect';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { costs, farthest } from './costs';
import type { Rule } from './rule';
import { type Scene, endOf } from './scene';

/** An act that a number may be told of, and how likely that is. */
export interface Link {
	readonly act: Predicate;
	readonly cost: number;
	readonly rule: string;
}

const isLeft = ({ group }: Scene, { end }: Predicate) => end <= group.start;
/** Also between the first of its numbers and the next: “5,000 sq km still in Ukrainian hands, a fifth of the region”. */
const isRight = ({ group }: Scene, { from, end }: Predicate) =>
	from >= group.end || (from >= group.firstEnd && end < group.end);

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
function isRelative({ sentence }: Scene, { from }: Predicate): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
		const word = sentence.word(at);
		if (lexicon.relatives.has(word)) return word !== 'where';
		if (sentence.tokens[at]!.kind === 'mark' && !/^('s|-)$/.test(word)) return false;
	}
	return false;
}

/** “the land Russia seized”, “the 450 sq km his army holds”: a subject right behind what it is said of. */
function isContact(scene: Scene, { from }: Predicate): boolean {
	const { sentence, group } = scene;
	return [group.end, endOf(scene)].some((at) => {
		const start = lexicon.determiners.has(sentence.word(at)) ? at + 1 : at;
		const subject = sentence.mentionStartingAt(at) ?? sentence.mentionStartingAt(start);
		const isPronoun = /^(it|they|we|he|she|its|his|our|their)$/.test(sentence.word(at));
		const isSide = subject?.holder && subject.kind !== 'land';
		const end = isSide ? subject.end : isPronoun ? at + 1 : Infinity;
		return from >= end && from - end <= 3;
	});
}

const linkRule: Rule = {
	name: 'act-near',
	because:
		'A number tells of the act that stands nearest to it, by the ways in which they are told.',
	examples: ['Russia took 430 sq km in January.', 'He spoke of 112,000 sq km of Russian-held land.']
};

/** How an act stands to a number, and how far; null where it cannot be told of it. */
function wayOf(
	scene: Scene,
	act: Predicate
): { rule: keyof typeof costs; distance: number } | null {
	const left = isLeft(scene, act);
	if (!left && !isRight(scene, act)) return null;
	const distance = left ? apart(scene.sentence, act.end, scene.group.start) : behind(scene, act);
	switch (act.shape) {
		case 'active': {
			const relative = isRelative(scene, act);
			if (left) return { rule: relative ? 'relative-then-number' : 'verb-then-number', distance };
			return relative || isContact(scene, act)
				? { rule: 'number-then-relative', distance: distance / 2 }
				: { rule: 'number-then-verb', distance };
		}
		case 'passive':
		case 'state':
			return { rule: left ? 'passive-then-number' : 'number-then-passive', distance };
		case 'noun':
			return { rule: left ? 'noun-then-number' : 'number-then-noun', distance };
		case 'adjective':
			if (left) return { rule: 'adjective-then-number', distance };
			return { rule: 'number-then-adjective', distance };
	}
}

const havingRule: Rule = {
	name: 'having',
	because: 'To have so much of a place is to hold it.',
	examples: ['Moscow has 99% of Luhansk.', 'Kyiv would leave the quarter of Donetsk that it has.'],
	not: ['Ukraine has 40% of the votes.']
};

/** Every rule about acts, for tests. */
export const allLinkRules: readonly Rule[] = [linkRule, havingRule];

/** “Ukraine still has 30 % of Donetsk”, “the quarter of Donetsk that it has”: an act without a verb of its own. */
function having(scene: Scene): Link[] {
	const { sentence, group, off } = scene;
	if (off.has(havingRule.name)) return [];
	const verb = /^(has|have|had|having)$/;
	const behind = [1, 2, 3]
		.map((by) => endOf(scene) + by)
		.find((at) => verb.test(sentence.word(at)));
	let at = group.start - 1;
	while (
		lexicon.adverbs.has(sentence.word(at)) ||
		/^(the|a|some|got|only|mere|["“])$/.test(sentence.word(at))
	)
		at--;
	if (!verb.test(sentence.word(at))) {
		// “The 7 it had before”, and not “… that it has taken”.
		if (behind === undefined || sentence.tokens[behind + 1]?.kind === 'word') return [];
		at = behind;
	}
	const act: Predicate = {
		act: 'hold',
		shape: 'active',
		at,
		end: at + 1,
		from: at,
		word: 'has',
		perfect: false,
		past: sentence.word(at) === 'had',
		unreal: lexicon.modals.has(sentence.word(at - 1)),
		negated: sentence.words(at + 1, group.start).some((word) => lexicon.negations.has(word))
	};
	return [{ act, cost: costs.having, rule: 'having' }];
}

/** The acts that a number may be told of, the likeliest first; none where nothing is near. */
export function linksOf(scene: Scene, acts: readonly Predicate[]): Link[] {
	const found = acts.flatMap((act) => {
		if (isLeft(scene, act) && apart(scene.sentence, act.end, scene.group.start) > farthest)
			return [];
		const way = scene.off.has(linkRule.name) ? null : wayOf(scene, act);
		if (!way) return [];
		const cost = costs[way.rule] + way.distance + othersBetween(scene, act);
		return cost <= farthest ? [{ act, cost, rule: way.rule }] : [];
	});
	return [...found, ...having(scene)].sort((a, b) => a.cost - b.cost);
}

const known = new WeakMap<Scene, readonly Link[]>();

/** The acts on ground that a number may be told of, the likeliest first. */
export function groundLinks(scene: Scene): readonly Link[] {
	return getOrMake(known, scene, () => linksOf(scene, scene.sentence.acts));
}

/** Other numbers between an act and its number: most acts have one of their own. */
function othersBetween({ group, groups }: Scene, { from, end }: Predicate): number {
	const [low, high] = end <= group.start ? [end, group.start] : [group.end, from];
	return (
		0.5 *
		groups.filter((other) => other !== group && other.start >= low && other.end <= high).length
	);
}
