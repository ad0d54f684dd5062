import type { Predicate } from '../entities/act';
import * as lexicon from '../lexicon/context-en';
import { beside, isRightBehind, regionIn } from './beside';
import { bySide } from './by-side';
import { costs } from './costs';
import type { Candidate, Rule } from './rule';
import {
	type Found,
	antecedents,
	clausePlaces,
	countries,
	namesGround,
	ofTaker,
	one,
	placesBefore,
	pronounPlaces
} from './grounds';
import { inDirection } from './directions';
import type { Head, Scene, Where, Who } from './scene';
import { sharedOut, sharedOutRule } from './shared-out';
import { homeOf } from './sides';

interface WhereRule extends Rule {
	readonly name: keyof typeof costs;
	readonly find: (scene: Scene, act: Predicate | null, who: Who) => readonly Found[];
}

export const whereRules: readonly WhereRule[] = [
	{
		name: 'whole',
		because: 'A number may say itself of what it is.',
		examples: ['Russian troops took 40% of Hryhorivka in the Donetsk region.'],
		find: (scene) =>
			scene.whole.kind === 'settlement'
				? ofTown(scene)
				: scene.whole.kind === 'place'
					? ofPlace(scene)
					: []
	},
	{
		name: 'beside',
		because: 'In lists a place stands right before its number, or behind it with “in”.',
		examples: ['Russia has most of Luhansk (99 percent) and Donetsk (70 percent).'],
		find: (scene) => beside(scene)
	},
	{
		name: 'where',
		because: 'A relative clause is about the place before it.',
		examples: ['Ukraine went into Kursk, where it now holds 450 sq km, from Sumy.'],
		find: ({ sentence, group }, act) => antecedents(sentence, act?.from ?? group.start)
	},
	{
		name: 'pronoun-of-ground',
		because: 'Of it, of the region and there stand for the region that was told last.',
		examples: [
			'The Sumy region lies on the border. In Ukraine, Russia holds 200 sq km of the region.'
		],
		find: (scene, _, who) => pronounPlaces(scene, who)
	},
	{
		name: 'own-country',
		because: 'Its territory and the country are told by whose they are.',
		examples: ['Ukraine has lost 10 percent of its territory to Russia since 2022.'],
		find: (scene, act, who) => countries(scene, act, who)
	},
	{
		name: 'in-the-south',
		because: 'The south, the east and the southern front, of no region, lie somewhere in Ukraine.',
		examples: [
			'Near Bakhmut 3 sq km were liberated over the week, and 13 sq km in the south, the ministry said.'
		],
		find: (scene) => inDirection(scene)
	},
	{
		name: 'ground-of-taker',
		because: 'Ground that a side took was the other one’s.',
		examples: ['More than half of the land that Russia seized in 2022 has been liberated.'],
		find: (scene) => ofTaker(scene)
	},
	{
		name: 'clause-place',
		because: 'Else the place that stands nearest to the number is meant.',
		examples: ['In the Kharkiv region Russian troops took about 60 sq km.'],
		find: (scene, act) => clausePlaces(scene, act)
	},
	{
		name: 'place-before',
		because: 'A text goes on with the ground that it told of.',
		examples: ['Ukraine went into the Kursk region in August. Its troops took 1,000 sq km.'],
		find: (scene) => placesBefore(scene)
	},
	{
		name: 'side-country',
		because:
			'Where no ground is named, a side takes and holds the other one’s, and takes back its own.',
		examples: ['Russia took 430 sq km in January.'],
		find: (scene, act, who) => bySide(scene, act, who)
	}
];

/** “1,263 sq km of Russian territory in the Kursk region”: a share would be of the country. */
function ofPlace({ sentence, whole: { mention }, group }: Scene): Found[] {
	const inner =
		mention && group.expressions[0]!.quantity === 'area' ? regionIn(sentence, mention) : undefined;
	return one(inner ?? mention);
}

/** “60% of Toretsk” and “12 sq km of Toretsk” lie in its region. */
function ofTown({ whole: { mention } }: Scene): Found[] {
	return mention?.within ? one(mention) : [{ places: [], cost: 0 }];
}

/** Where a number's ground may be; always somewhere, at the worst nowhere. */
export function whereFor(
	scene: Scene,
	act: Predicate | null,
	head: Head | null,
	who: Who
): Candidate<Where>[] {
	const own = sharedOut(scene);
	if (own) return [{ value: own, cost: costs.beside, rule: sharedOutRule.name, doubts: [] }];
	const found: Candidate<Where>[] = [];
	const isNamed = scene.whole.kind === 'place' && !scene.off.has('whole');
	const right =
		scene.off.has('beside') || isNamed
			? []
			: beside(scene).filter(
					({ cost, places }) => cost <= 0 && places?.length && isRightBehind(scene, places)
				);
	if (right.length > 0)
		return right.map(({ places, cost }) => ({
			value: places,
			cost: costs.beside + cost,
			rule: 'beside',
			doubts: []
		}));
	for (const { name, find } of whereRules) {
		if (scene.off.has(name) || (isNamed && name !== 'whole')) continue;
		for (const { places, cost, doubts = [] } of find(scene, act, who))
			found.push({ value: places, cost: costs[name] + cost, rule: name, doubts });
	}
	const told = scene.memory.heads[0];
	if (
		!head &&
		!isNamed &&
		told?.since === 0 &&
		!told.silent &&
		told.claim.subject.places.length > 0 &&
		told.claim.subject.what !== 'size'
	)
		found.push({
			value: told.claim.subject.places,
			cost: costs['head-place'] + 0.6,
			rule: 'head-place',
			doubts: []
		});
	if (isNamed) return found;
	if (head && head.claim.subject.places.length > 0)
		found.push({
			value: head.claim.subject.places,
			cost: costs['head-place'] + (namesGround(scene, head) ? 0.8 : 0),
			rule: 'head-place',
			doubts:
				head.since > 0
					? ['place-by-sentence-before']
					: head.claim.doubts.filter((doubt) => doubt.startsWith('place-'))
		});
	found.push({ value: null, cost: costs.nowhere, rule: 'nowhere', doubts: [] });
	return found;
}

/** What it costs that a side does this there: nobody takes home ground but by taking it back. */
export function misfit(act: Predicate | null, who: Who, places: Where): number {
	if (!who || who === 'other' || !places || places.length === 0 || !act) return 0;
	const home = homeOf(places);
	if (home === who) {
		if (act.act === 'lose' && act.shape === 'passive') return 2;
		if (act.act === 'take' && !/^(win|won|gain|secur|clear)/.test(act.word))
			return costs['takes-home-ground'];
		if (act.act === 'take') return 1.2;
		return lexicon.foreignActs.has(act.word) ? costs['occupies-home-ground'] : 0;
	}
	if (act.act !== 'retake') return 0;
	// Moscow liberates what it calls its own; Kyiv takes nothing back in Russia.
	return who === 'UA' ? costs['occupies-home-ground'] : costs['comes-home'];
}
