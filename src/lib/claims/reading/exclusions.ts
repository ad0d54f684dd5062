import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { months } from '../lexicon/days-en';
import * as topics from '../lexicon/other-matters-en';
import { isCapital } from '../entities/gazetteer-index';
import type { Link } from './links';
import { isBullet } from './lines';
import type { Rule } from './rule';
import type { Scene } from './scene';
import { strangerBefore } from './strangers';
import { isArea, isTold, tells } from './topics-told';

interface Exclusion extends Rule {
	/** `link`: the act that the number would be told of, null where none is near. */
	readonly excludes: (scene: Scene, link: Link | null) => boolean;
}

const topicRules: readonly Exclusion[] = topics.topics.map(({ words, ...rule }) => ({
	...rule,
	excludes: (scene, link) => isTold(scene, link, words)
}));

/** “as much as Russia had conquered”. */
const auxiliaries = /^(had|has|have|did|does|took|takes)$/;

export const exclusions: readonly Exclusion[] = [
	{
		name: 'against-other-ground',
		because: 'One ground against another is no number that we could hold against anything.',
		examples: [
			'The territory Russia occupies in Ukraine is 249 times larger than the area Ukraine holds in Kursk.',
			'Ukraine retook 196 sq km of its land, nearly as much as Russia had conquered in December.'
		],
		excludes: ({ sentence, group: { expressions, end } }) =>
			(expressions[0]!.quantity === 'ratio' && auxiliaries.test(sentence.word(end))) ||
			/^(the|an) (area|territory|land|ground)\b/.test(expressions[0]!.ofText ?? '') ||
			/\b(occupied|territories|held)\b/.test(expressions[0]!.ofText ?? '')
	},
	{
		name: 'of-every',
		because: 'A number of which so many others are something is a measure, and no claim.',
		examples: ['Of every 100 hectares of Ukraine, 18 are in Russian hands.'],
		excludes: ({ sentence, group, groups }) =>
			(group.unitless ? groups : [group]).some(({ start }) => sentence.word(start - 1) === 'every')
	},
	{
		name: 'size-of-compared-thing',
		because: 'The size of what ground is compared with is no claim about that ground.',
		examples: [
			'The occupied part of Ukraine is smaller than England, which measures 130,300 sq km.'
		],
		excludes: ({ sentence, group, groups }) => {
			const before = groups.filter(({ end }) => end <= group.start).at(-1);
			if (before?.expressions[0]!.quantity !== 'ratio' || group.expressions[0]!.quantity !== 'area')
				return false;
			const words = sentence.words(before.end, group.start).join(' ');
			if (words === '') return true;
			return /^(,? ?(which|that)? ?(measures?|measuring|covers?|covering|spans?|spanning|is|has|at)|\() ?(about|some|an area of)?$/.test(
				words
			);
		}
	},
	{
		name: 'place-as-share',
		because: 'What part of a larger place another one makes up is held by nobody.',
		examples: ['Moscow holds nine-tenths of the Luhansk region, which is half of the Donbas.'],
		not: ['Moscow holds 112,000 sq km, which is 18% of Ukraine.'],
		excludes: ({ sentence, group: { expressions, start } }) => {
			const end = sentence.word(start - 2) === 'makes' ? start - 3 : start - 2;
			return (
				expressions[0]!.quantity === 'share' &&
				/^, which (is|forms|makes up)$/.test(sentence.words(end - 1, start).join(' ')) &&
				(sentence.mentionEndingAt(end - 1)?.places?.length ?? 0) > 0
			);
		}
	},
	{
		name: 'area-of-town',
		because: 'The area of a town is no ground that anybody is said to hold.',
		examples: ['Battle of Avdiivka, Ukraine; town area 29 km2.'],
		excludes: ({ sentence, group }) =>
			/^(area|size)$/.test(sentence.word(group.start - 1)) &&
			lexicon.settlementNouns.has(sentence.word(group.start - 2))
	},
	{
		name: 'share-of-other-thing',
		because: 'A share is of ground only where ground, a place or what stands for one is its whole.',
		examples: ['Russia took half of the banks in the Kherson region.'],
		not: ['Russia captured half of the land in Kursk.'],
		excludes: ({ sentence, group, whole }, link) => {
			const [first] = group.expressions;
			if (first!.quantity !== 'share') return false;
			const more =
				/^(more|fewer|less)$/.test(sentence.word(group.end)) &&
				sentence.tokens[group.end + 1]?.kind === 'word' &&
				!/^(of|in|land|territory|ground)$/.test(sentence.word(group.end + 1));
			const alone =
				first!.form === 'words' &&
				whole.kind === 'none' &&
				/\b(whole|all|most|entire)$/i.test(first!.text);
			const them =
				whole.kind === 'pronoun' && /^(them|these|those)$/.test(sentence.word(whole.end - 1));
			const ofOthers =
				them &&
				/^(women|men|children|civilians|soldiers|dead|killed|wounded)$/.test(
					sentence.word(whole.end)
				);
			const asked =
				/^(would|say|says|said|believe|think|want|back|support|oppose|favou?r|trust|fear|expect|agree|agreed)$/.test(
					sentence.word(group.end)
				) && whole.kind === 'none';
			const allOf =
				first!.form === 'words' &&
				/\ball$/i.test(first!.text) &&
				(whole.taken || /^(under|held|occupied|controlled)$/.test(sentence.word(whole.end)));
			const halfOf =
				/^(smaller|larger|bigger|other|eastern|western|northern|southern|first|second|second|upper|lower|better)$/.test(
					sentence.word(group.start - 1)
				) && /half$/i.test(first!.text);
			// “in about half of that area measures have been completed”.
			const ofThat =
				whole.kind === 'land' &&
				link === null &&
				/^(that|this|these|those)$/.test(sentence.word(whole.end - 2));
			const asMuch =
				sentence.word(group.end) === 'as' &&
				/^(much|many|little|big|large)$/.test(sentence.word(group.end + 1));
			return (
				asMuch ||
				isSetBeside(sentence, group) ||
				whole.kind === 'other' ||
				ofThat ||
				halfOf ||
				allOf ||
				asked ||
				more ||
				alone ||
				ofOthers
			);
		}
	},
	...topicRules.map((rule) =>
		rule.name === 'contested'
			? {
					...rule,
					excludes: (scene: Scene, link: Link | null) =>
						rule.excludes(scene, link) &&
						!/occupied (and|or) contested|contested (and|or) occupied/i.test(
							scene.sentence.text.slice(scene.sentence.span.start, scene.sentence.span.end)
						)
				}
			: rule
	),
	{
		name: 'share-without-ground',
		because: 'A bare share needs an act beside it, or a claim before that it goes on with.',
		examples: [
			'The ground that Russia occupies in Ukraine is vast. It would make up a third (34 per cent) of Germany.'
		],
		not: ['Russia holds most of Luhansk. In Donetsk it has 70 percent.'],
		excludes: (scene, link) => isBareShare(scene, link)
	},
	{
		name: 'carried-over',
		because:
			'Behind a number about another matter, one without a side or an act of its own is about the same.',
		examples: [
			"Ukraine's farmers have 2.4 million hectares under grain; Poltava region leads with 281 thousand hectares."
		],
		excludes: ({ memory, sentence, group }, link) =>
			memory.other &&
			!(group.unitless && memory.heads.length > 0) &&
			memory.heads[0]?.since !== 0 &&
			(link === null ||
				group.unitless === true ||
				(isBullet(sentence) && link.act.shape === 'adjective') ||
				(link.act.shape === 'state' &&
					!sentence.mentions.some(
						({ holder, start }) =>
							holder !== null && start >= link.act.from && start <= link.act.end + 2
					)))
	},
	{
		name: 'other-times',
		because: 'What was held before 2014 is none of this war.',
		examples: ['By the treaty of March 1940 Moscow got 35,000 sq km.'],
		not: ['Russia holds a fifth of Ukraine in its borders of 1991.'],
		excludes: ({ sentence, group }) =>
			sentence.tokens.some(
				({ lower }, at) =>
					!isSetApart(sentence, at, group.start) &&
					/^(1[89]\d\d|200\d|201[0-3])$/.test(lower) &&
					lower !== '1991' &&
					(/^(in|of|since|until|by|from)$/.test(sentence.word(at - 1)) ||
						months.has(sentence.word(at - 1)))
			)
	},
	{
		name: 'other-lands',
		because: 'Ground of other wars is none of this one, whoever holds it.',
		examples: ['The islands off Hokkaido, some 5,000 sq km that Russia has occupied, are Japan’s.'],
		excludes: (scene) => isOfOtherLand(scene)
	},
	{
		name: 'neither-side',
		because: 'What others hold in other countries is no claim about this war.',
		examples: ["Ethiopia's army has taken 400 square kilometres of Tigray since December."],
		not: ['Russia controls 60% of Toretsk.'],
		excludes: (scene, link) => isElsewhere(scene, link)
	}
];

function isBareShare({ sentence, group, whole, memory }: Scene, link: Link | null): boolean {
	if (group.expressions.some(({ quantity }) => quantity !== 'share')) return false;
	if (whole.kind === 'settlement') return link === null;
	if (whole.kind !== 'none' && whole.kind !== 'pronoun') return false;
	const goesOn = memory.heads.some(
		({ claim, since }) =>
			since <= 1 &&
			claim.subject.what !== 'size' &&
			claim.expressions.some(({ quantity }) => quantity !== 'distance')
	);
	const next = sentence.word(group.end);
	const loose =
		lexicon.prepositions.has(next) &&
		!/^(of|in|inside|by|at|on|as|against|from|to|across|within|over|now|under)$/.test(next);
	if (
		link?.act.shape === 'active' &&
		link.rule.endsWith('-then-number') &&
		strangerBefore(sentence, link.act.from) !== null
	)
		return true;
	const other = memory.other && memory.heads[0]?.since !== 0;
	if (
		link &&
		link.cost < (other ? 0.51 : goesOn || sentence.word(group.start - 1) === ':' ? 3.5 : 2.2) &&
		!loose &&
		(link.act.shape !== 'adjective' ||
			lexicon.landNouns.has(sentence.word(link.act.end)) ||
			lexicon.partNouns.has(sentence.word(link.act.end)))
	)
		return false;
	const named = sentence.mentionEndingAt(group.start);
	if ((link || goesOn) && named?.places?.length && !named.possessive) return false;
	const beside = sentence.mentionEndingAt(group.start - 1);
	if (link && !other && beside?.places && /^[(,–—:]$/.test(sentence.word(group.start - 1)))
		return false;
	return !goesOn || memory.other;
}

/** Whether the last land that is named before a number, or else the first behind it, is another one. */
function isOfOtherLand({ sentence, group }: Scene): boolean {
	if (!tells(sentence, topics.otherLands)) return false;
	const landAt = (at: number) => {
		const mention = sentence.mentionAt(at);
		const isLand = mention?.kind !== 'adjective' && !!mention?.places?.length;
		return topics.otherLands.has(sentence.word(at)) || isLand;
	};
	let at = group.start - 1;
	while (at >= 0 && !landAt(at)) at--;
	if (at < 0) at = group.end;
	while (at < sentence.tokens.length && !landAt(at)) at++;
	return topics.otherLands.has(sentence.word(at));
}

/** A number that no side and no place of ours stands by, or that somebody else's name stands by. */
function isElsewhere({ sentence, group, whole, memory }: Scene, link: Link | null): boolean {
	if (sentence.mentions.some(({ holder, places }) => holder !== null || (places?.length ?? 0) > 0))
		return false;
	const goesOn = memory.heads.length > 0 && !memory.other;
	const known = memory.side !== null || memory.speakerSide !== null || memory.places !== null;
	const pronoun = sentence.tokens.some(({ lower }) =>
		/^(it|its|they|their|he|his|we|us|our|there|them|enemy|occupiers|invaders)$/.test(lower)
	);
	if (
		link &&
		(/[-‐‑]/.test(sentence.word(link.act.at)) ||
			(link.act.act === 'hold' && link.act.shape === 'adjective'))
	)
		return false;
	if (known && (pronoun || goesOn || link?.act.shape === 'noun'))
		return memory.other && link === null && !group.unitless;
	if (goesOn && link === null) return false;
	const ours = sentence.tokens.some(({ lower }) => /^(we|ours?|enemy|occupiers)$/.test(lower));
	if (
		ours &&
		link !== null &&
		link.cost < 3 &&
		(isArea({ group } as Scene) || whole.kind === 'country' || link.act.word === 'ours')
	)
		return false;
	if (
		link &&
		isArea({ group } as Scene) &&
		link.cost < 3 &&
		(/^(take|retake|lose)$/.test(link.act.act) || link.act.word === 'occupied') &&
		!namesStranger(sentence, group.start, group.end)
	)
		return false;
	return link === null || !known || namesStranger(sentence, group.start, group.end);
}

/** A capitalised word that is no beginning, month or name that we know. */
function namesStranger(sentence: Sentence, from: number, to: number): boolean {
	return sentence.tokens.some(
		({ kind, text, lower }, at) =>
			kind === 'word' &&
			at > 0 &&
			!/^["“.:•*-]$/.test(sentence.word(at - 1)) &&
			isCapital(text) &&
			text.length > 3 &&
			text !== text.toUpperCase() &&
			!sentence.mentionAt(at) &&
			!(at >= from && at < to) &&
			!/^(direction|sector|axis)$/.test(sentence.word(at + 1)) &&
			!topics.notNames.has(lower)
	);
}

/** “44% less land than in August”: one change against another. */
function isSetBeside(sentence: Sentence, { end, expressions: [first] }: Scene['group']): boolean {
	return (
		/^(more|less)$/.test(sentence.word(end)) &&
		!/points?$/.test(first!.text) &&
		lexicon.landNouns.has(sentence.word(end + 1)) &&
		sentence.hasWord(/^(than|compared)$/, end, end + 6)
	);
}

/** “Today, at a pace slower than in 1916, it holds 19%”: a comparison between commas. */
function isSetApart(sentence: Sentence, year: number, number: number): boolean {
	const comma = sentence.tokens.findIndex(({ lower }, at) => at > year && lower === ',');
	return comma > year && comma < number && sentence.hasWord(/^(than|like)$/, 0, year);
}
