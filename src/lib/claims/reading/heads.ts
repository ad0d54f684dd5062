import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { costs } from './costs';
import { groundLinks } from './links';
import type { Rule } from './rule';
import type { Head, Scene } from './scene';

/** A claim told before that a number may go on with. */
export interface HeadLink {
	readonly head: Head;
	readonly cost: number;
	readonly rule: string;
}

interface HeadRule extends Rule {
	readonly name: 'list-head' | 'head-before';
	readonly find: (scene: Scene) => readonly HeadLink[];
}

const compares = /^(with|against|from|than|to|and|or|,|;|–|—|\(|:|vs|versus|by|for|while|but)$/;

export const headRules: readonly HeadRule[] = [
	{
		name: 'list-head',
		because:
			'Items of a list, and what is compared with, against, up from and down from, take over what their head says.',
		examples: [
			'Russia made net gains of 320 sq km in January, compared with 593 sq km in December.'
		],
		find: (scene) => {
			const heads = scene.memory.heads
				.filter((head) => head.since === 0 && fits(scene, head))
				.filter(
					(head, i, all) =>
						isSetAgainst(scene) || !isSetAgainst(head) || all.slice(i).every(isSetAgainst)
				);
			return heads.slice(0, 2).map((head, i) => link(scene, head, i));
		}
	},
	{
		name: 'head-before',
		because: 'A number without an act goes on with the claim of the sentence before.',
		examples: ['Moscow has 99 per cent of Luhansk. In Donetsk the figure is 69 per cent.'],
		find: (scene) =>
			scene.memory.heads
				.filter(
					(head) => head.since > 0 && head.since <= (head.silent ? 1 : 2) && fits(scene, head)
				)
				.filter((head, i, all) => !isSetAgainst(head) || all.slice(i).every(isSetAgainst))
				.slice(0, 1)
				.map((head) => ofBefore(scene, head))
	}
];

export function headsFor(scene: Scene): HeadLink[] {
	return headRules.flatMap((rule) => (scene.off.has(rule.name) ? [] : rule.find(scene)));
}

/** A size says nothing about who holds what, and a distance goes on with nothing. */
function fits({ group }: Scene, { since, claim: { subject, expressions } }: Head): boolean {
	return (
		subject.what !== 'size' &&
		subject.what !== 'advance' &&
		(expressions[0]!.quantity === group.expressions[0]!.quantity ||
			group.expressions[0]!.quantity !== 'area' ||
			expressions[0]!.quantity !== 'ratio' ||
			since > 0)
	);
}

function link(scene: Scene, head: Head, nth: number): HeadLink {
	const { sentence, group } = scene;
	const rule = 'list-head';
	const at = lastTold(sentence, group.start - 1, /^(the|a|an|of|some|record|another)$/);
	if (isFigure(sentence, at)) return { head, cost: costs[rule] + nth * 0.4, rule };
	const marked =
		compares.test(sentence.word(at)) || isVerbless(sentence, head.group.end, group.start);
	const gap = apart(sentence, head.group.end, group.start);
	const isOther = head.claim.expressions[0]!.quantity !== group.expressions[0]!.quantity;
	const own = groundLinks(scene).some(
		({ rule, cost }) => /^(number-then-relative|having)$/.test(rule) && cost < 1.2
	);
	const against = (own ? 1 : 0) + (isOther ? 0.4 : 0) + nth * 0.4;
	return { head, cost: costs[rule] + against + (marked ? 0.25 * gap : 0.6 * gap + 0.6), rule };
}

/** The last token up to an index that is no adverb, and not like that. */
function lastTold(sentence: Sentence, to: number, like?: RegExp): number {
	let at = to;
	while (lexicon.adverbs.has(sentence.word(at)) || like?.test(sentence.word(at))) at--;
	return at;
}

/** “…; a week ago, he said, it was 88”, “the figure stood at 60%”. */
function isFigure(sentence: Sentence, at: number): boolean {
	let i = lastTold(sentence, at, /^(at|to|been|under|than)$/);
	if (
		!/^(was|were|is|had|has|stood|stands|came|comes|reached|makes|made|dwindled|shrunk|grown|risen|fallen|dropped)$/.test(
			sentence.word(i)
		)
	)
		return false;
	if (/^(had|has)$/.test(sentence.word(i - 1))) i--;
	return /^(it|that|this|share|figure|total|number|tally|which|rest)$/.test(sentence.word(i - 1));
}

/** Whether nothing is said to be done between two numbers. */
function isVerbless(sentence: Sentence, from: number, to: number): boolean {
	return !sentence.acts.some(({ at, shape }) => at >= from && at < to && shape !== 'noun');
}

const anaphors =
	/^(it|that|this|they|these|the|in|for|of|by|on|until|before|a|altogether|counting|to|all|at|then|now|here|there|–|—|-|•|\*)$/;

function ofBefore(scene: Scene, head: Head): HeadLink {
	const { sentence, group } = scene;
	const own = groundLinks(scene)[0];
	const rule = 'head-before';
	const since = 0.7 * (head.since - 1);
	const at = lastTold(sentence, group.start - 1);
	if (isFigure(sentence, at) && own?.rule !== 'verb-then-number')
		return { head, cost: 1.4 + since, rule };
	const acts = own !== undefined && own.cost < (own.act.end <= group.start ? 3 : 1.5);
	const against =
		(anaphors.test(sentence.word(0)) ? 0 : 0.8) + (acts ? 1.2 : 0) + (head.silent ? 0.5 : 0);
	return { head, cost: costs[rule] + against + since, rule };
}

/** “up from 51”, “compared with 545 in July”: what another number is set against. */
function isSetAgainst({ sentence, group }: Pick<Head, 'sentence' | 'group'>): boolean {
	return sentence.hasWord(
		/^(against|compared|from|than|versus|vs|down|up|;)$/,
		Math.max(0, group.start - 3),
		group.start
	);
}
