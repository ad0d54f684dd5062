import type { ClaimWhat } from '../../model/claim';
import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { actNouns, partNouns } from '../lexicon/context-en';
import { ledBy } from './compared-days';
import { rateOf } from './rates';
import type { Rule } from './rule';
import type { Head, Scene } from './scene';
import { isAllBut } from './subject-rules';
import type { When } from './when';

interface WhatRule extends Rule {
	/** Null where the rule says nothing. */
	readonly what: (scene: Scene, act: Predicate, when: When) => ClaimWhat | null;
}

/** No side took more ground than this in one campaign since April 2022, km². */
const mostInCampaign = 15_000;
/** Nor so much of a country or a region, percent, that it is not told as what is held. */
const leastShare = 3;

/** In order: the first that says something decides. */
export const whatRules: readonly WhatRule[] = [
	{
		name: 'share-of-taken',
		because: 'A share of what somebody took tells what became of it since.',
		examples: ['Half of the land that Ukraine seized in Kursk is under Russian control.'],
		what: ({ group, whole }) =>
			group.expressions[0]!.quantity === 'share' && whole.taken ? 'change' : null
	},
	{
		name: 'all-but',
		because: 'What all but so much was lost or retaken of is still held.',
		examples: [
			'Ukraine held 1,200 sq km of Kursk. By March all but about 100 sq km had been lost.'
		],
		what: ({ sentence, group }, { act }) =>
			(act === 'lose' || act === 'retake') && isAllBut(sentence, group) ? 'held' : null
	},
	{
		name: 'points',
		because: 'Percentage points tell by how much a share has changed.',
		examples: ['Russia holds 0.3 percentage points more of Ukraine.'],
		what: ({ group }) => (/\bpoints?$/i.test(group.expressions[0]!.text) ? 'change' : null)
	},
	{
		name: 'so-far-done',
		because: 'A place that is so many percent liberated, or by so much, is held by so much.',
		examples: [
			'The Luhansk region is 99 percent liberated, the minister claimed.',
			'The Lugansk People’s Republic has been liberated by 99 percent, the minister claimed.'
		],
		what: ({ sentence, group, whole }, { act, shape, from }, { period }) =>
			group.expressions[0]!.quantity === 'share' &&
			shape === 'passive' &&
			(act === 'take' || act === 'retake') &&
			(sentence.word(group.start - 1) === 'by' ||
				(!period &&
					(from === group.end ||
						(whole.mention !== null && /^(is|are)$/.test(sentence.word(from))))))
				? 'held'
				: null
	},
	{
		name: 'not-lost',
		because: 'Ground that a side has not lost, or that has yet to be taken from it, it holds.',
		examples: [
			'Russia is grinding into the 3,000 square miles of Donetsk that Kyiv has not lost yet.'
		],
		what: ({ group }, { act, negated, from, ahead }) =>
			ahead || (act === 'lose' && negated && from >= group.end) ? 'held' : null
	},
	{
		name: 'more-than-before',
		because: 'So much more than before is what came to it.',
		examples: ['Russia rules 200 sq miles more of Ukraine than it did at New Year.'],
		not: ['Russia rules 200 sq miles more than Ukraine.'],
		what: ({ sentence, group }) => (isMore(sentence, group) ? 'change' : null)
	},
	{
		name: 'rate',
		because: 'So much a day is a pace.',
		examples: ['Russian troops occupy 14 sq km a day.'],
		what: ({ sentence, group }) => (rateOf(sentence, group) ? 'change' : null)
	},
	{
		name: 'growth',
		because: 'Grown by so much is a change of what is held.',
		examples: ["Russia's area of control grew by 3,600 sq km in 2024."],
		what: ({ sentence, group }) => (isGrowth(sentence, group) ? 'change' : null)
	},
	{
		name: 'grown-to',
		because: 'What an area shrinks or grows to, or from, is what is held.',
		examples: ['In January, the land that Ukraine took in Kursk shrank to 450 sq km.'],
		what: (scene) => (isGrown(scene) ? 'held' : null)
	},
	{
		name: 'comes-under-control',
		because: 'What comes under control was not before.',
		examples: ['Since New Year 1,090 sq km of Ukraine came under Russian control.'],
		what: ({ sentence }, act) =>
			act.act === 'hold' && act.shape === 'state' && act.word !== 'held' && isComing(sentence, act)
				? 'change'
				: null
	},
	{
		name: 'further',
		because: 'Another so much, that came to be held, was taken.',
		examples: ['By late March 2022 Russia had occupied a further 118,000 sq km of Ukraine.'],
		what: ({ sentence, group }, { act, perfect, past }) =>
			/^(hold|take)$/.test(act) &&
			(perfect || past) &&
			/^(further|additional|another)$/.test(sentence.word(group.start - 1))
				? 'change'
				: null
	},
	{
		name: 'occupied-in-a-period',
		because: 'Occupied in a time that is told is taken in it.',
		examples: ['In 2024, Russia occupied 3,600 sq km of Ukraine.'],
		what: ({ group }, { act, word, shape, perfect }, { period, since }) =>
			act === 'hold' &&
			period &&
			!isMuch(group) &&
			group.start < group.end &&
			/^occup(ied|y)$/.test(word) &&
			!/^(state|adjective)$/.test(shape) &&
			(!since || perfect)
				? 'change'
				: null
	},
	{
		name: 'holding',
		because: 'Holding, controlling and occupying tell how it is.',
		examples: ['Russia controls 18 percent of Ukraine.'],
		what: (_, { act }) => (act === 'hold' ? 'held' : act === 'size' ? 'size' : null)
	},
	{
		name: 'lost-to',
		because: 'What is lost to somebody, without a time, is what he holds.',
		examples: ['A fifth of Ukraine is lost to Russia.'],
		what: ({ sentence }, { act, shape, end, perfect }, { period }) =>
			act === 'lose' && shape === 'passive' && !period && !perfect && sentence.word(end) === 'to'
				? 'held'
				: null
	},
	{
		name: 'taken-so-far',
		because:
			'What has been taken in all, without a time, is what is held by now: a share, or more than a campaign takes.',
		examples: ['Russia has seized about 20% of Ukraine.'],
		what: ({ sentence, group }, { act, shape, perfect, word, at, end }, { period }) => {
			const defines = shape === 'passive' && end <= group.start;
			if (
				!defines &&
				group.expressions[0]!.quantity === 'area' &&
				group.expressions[0]!.value < mostInCampaign
			)
				return null;
			if (
				act !== 'take' ||
				period ||
				shape === 'noun' ||
				/^(gain|win|won|acquir|advanc|secur|add|net)/.test(word)
			)
				return null;
			if (shape === 'active') return perfect ? 'held' : null;
			return /^(once|previously|earlier|originally)$/.test(sentence.word(at - 1)) ? null : 'held';
		}
	},
	{
		name: 'annexation',
		because: 'Annexing is taking once for all.',
		examples: ['The annexation of 15 percent of Ukraine is void.'],
		what: (_, { word, shape }, { period }) =>
			shape === 'noun' && /^annex/.test(word) && !period ? 'held' : null
	}
];

/** Held, changed over time, or a size; what no rule says is a change. */
export function whatOf(
	scene: Scene,
	act: Predicate | null,
	head: Head | null,
	when: When
): ClaimWhat {
	const { sentence, group } = scene;
	const lead = sentence.word(group.start - 1);
	const isOneMore = /^(additional|another|further)$/.test(lead) && !act;
	if ((/^(\+|plus|minus)$/.test(lead) && !isMuch(group)) || isOneMore) return 'change';
	if (isStanding(sentence, group)) return 'held';
	if (isGain(sentence, group) || (!act && (isMore(sentence, group) || isGiven(sentence, group))))
		return 'change';
	if (!act && head) return whatOfHead(scene, head);
	// “The spring brought it 210 square miles”: whatever it was, it happened in a time.
	if (!act)
		return when.period && !isMuch(group) && !isMeasured(sentence, group) ? 'change' : 'held';
	for (const rule of whatRules) {
		const found = scene.off.has(rule.name) ? null : rule.what(scene, act, when);
		if (found) return found;
	}
	return 'change';
}

function whatOfHead(scene: Scene, { claim }: Head): ClaimWhat {
	const { sentence, group, whole } = scene;
	return rateOf(sentence, group) || whole.taken || /\bpoints?$/i.test(group.expressions[0]!.text)
		? 'change'
		: /\bpoints?$/i.test(claim.expressions[0]!.text) ||
			  (isTotal(claim, scene) && whole.kind !== 'pronoun') ||
			  isGrown(scene)
			? 'held'
			: claim.subject.what;
}

/** “The incursion covered 1,150 km²”: so much was there. */
function isMeasured(sentence: Sentence, { start }: Group): boolean {
	return sentence.predicatesFor('areas').some(({ act, end }) => act === 'size' && end <= start);
}

/** “Lyman sector: 12 km² to Russia”. */
function isGiven(sentence: Sentence, { end }: Group): boolean {
	const to = sentence.word(end) === 'to' ? sentence.mentionStartingAt(end + 1) : null;
	return to?.holder != null && sentence.tokens[to.end]?.kind !== 'word';
}

/** “200 square miles more of Ukraine than it did”, “an increase of 955 sq km”. */
function isMore(sentence: Sentence, { start, end }: Group): boolean {
	if (
		sentence.word(start - 1) === 'of' &&
		/^(increase|decrease|rise|growth|drop|reduction|expansion)$/.test(sentence.word(start - 2))
	)
		return true;
	if (!/^(more|less|fewer)$/.test(sentence.word(end))) return false;
	for (let at = end + 1; at < end + 9; at++)
		if (sentence.word(at) === 'than')
			return (
				/^(it|they|at|in|on|a|last|before|when|the)$/.test(sentence.word(at + 1)) ||
				/^(days|weeks|months|years)$/.test(sentence.word(at + 2))
			);
	return false;
}

/** “came back under Ukrainian control”, “fell into Russian hands”. */
function isComing(sentence: Sentence, { from }: Predicate): boolean {
	for (let i = from - 1; i >= Math.max(0, from - 20); i--) {
		if (sentence.word(i) === ';' || (sentence.word(i) === ',' && i < from - 4)) return false;
		if (
			/^(came|come|comes|brought|bring|returned|passed|fell|fallen|slipped|slipping)$/.test(
				sentence.word(i)
			)
		)
			return true;
	}
	return false;
}

/** More than a campaign takes. */
function isMuch({ expressions: [first] }: Group): boolean {
	return first!.quantity === 'share' ? first!.value >= leastShare : first!.value >= mostInCampaign;
}

/** “… Russia had taken 70,300 km². That makes 19.4% of Ukraine”: all that it has. */
function isTotal(
	{ expressions: [first], subject }: Head['claim'],
	{ sentence, group, whole }: Scene
): boolean {
	return (
		subject.what === 'change' &&
		first!.quantity === 'area' &&
		isMuch(group) &&
		(group.expressions[0]!.quantity === 'share'
			? first!.value >= mostInCampaign || whole.kind !== 'none'
			: sentence.word(group.start - 2) === 'total')
	);
}

function isGrowth(sentence: Sentence, group: Group): boolean {
	let at = group.start - 1;
	while (/^(another|a|further|only|just|almost|around|about|some)$/.test(sentence.word(at))) at--;
	if (sentence.word(at) !== 'by') return false;
	return grows(sentence, at, 3, /^(cut|dropped|up|crept)$/) || grows(sentence, at, 10, growth);
}

const growth =
	/^(gr[eo]wn?|increased?|expanded|swollen|swelled|shr[au]nk|fell|fallen|reduced|extended|enlarged|risen|rose|widened|swelling|growing)$/;

/** Whether a word that says so stands before a token, with no other number or stop between. */
function grows(sentence: Sentence, at: number, most: number, word: RegExp): boolean {
	for (let i = at - 1; i >= Math.max(0, at - most); i--) {
		if (word.test(sentence.word(i))) return true;
		if (/^[,;:]$/.test(sentence.word(i)) || sentence.tokens[i]!.kind === 'number') return false;
	}
	return false;
}

/** “shrunk by a third, to some 112,000 sq km”: what is there now, not what came or went. */
function isGrown({ sentence, group, groups }: Scene): boolean {
	const lead = ledBy(sentence, group.start);
	if (lead !== 'to' && lead !== 'from') return false;
	const before = groups[groups.indexOf(group) - 1];
	const at = before && group.start - before.end <= 3 ? before.start : group.start;
	const verb = [...sentence.tokens.slice(0, at)].findLastIndex(({ lower }) => growth.test(lower));
	if (verb < 0 || at - verb > 12) return false;
	// “the liberated area has grown to 180 sq km”: what was taken back.
	const isTaken = sentence
		.predicatesFor('areas')
		.some(
			({ act, shape, at: i }) =>
				act === 'retake' && shape === 'adjective' && verb - i < 6 && i < verb
		);
	if (isTaken) return false;
	const subject = sentence.words(Math.max(0, verb - 10), verb);
	const last = subject.findLast(
		(word) => grownNouns.has(word) || /-(held|occupied|controlled)$/.test(word)
	);
	return last !== undefined && !actNouns.take.split(' ').includes(last) && last !== 'advance';
}

const grownNouns: ReadonlySet<string> = new Set([
	...actNouns.take.split(' '),
	...actNouns.hold.split(' '),
	...partNouns,
	'advance',
	'share',
	'proportion'
]);

/** “bringing the total figure to 19%”, “the total now stands at 19%”: all that there is. */
function isStanding(sentence: Sentence, group: Group): boolean {
	if (!isMuch(group)) return false;
	const words = sentence.words(Math.max(0, group.start - 6), group.start).join(' ');
	return /\btotal (figure |number |share |area )?((now )?(stands|stood) at|to)( about| around| some| nearly| almost)?$/.test(
		words
	);
}

/** “net gains of about 1,935 km²”. */
function isGain(sentence: Sentence, { start }: Group): boolean {
	let at = start - 1;
	while (sentence.word(at) !== 'of' && lexicon.adverbs.has(sentence.word(at))) at--;
	return sentence.word(at) === 'of' && /^(gains?|losses|loss)$/.test(sentence.word(at - 1));
}
