import { countryOf, isCountry, type Mention } from '../entities/find-mentions';
import { isExcluded } from './left-out';
import type { Rule } from './rule';
import type { Scene } from './scene';

/** Places that a number may be the size of, and how they stand to it. */
interface Sized {
	readonly places: readonly string[];
	readonly rule: string;
}

const sizeRule: Rule = {
	name: 'size-of-place',
	because: 'A number right by a place may be its size: the words around decide.',
	examples: [
		'Kursk Oblast, which spans nearly 30,000 sq km, borders Ukraine.',
		'Donetsk Oblast has an area of 26,517 km².',
		"Of Ukraine's 603,500 sq km, a fifth is occupied."
	],
	not: ['Russia holds 26,517 km² of Ukraine.']
};

export const sizeRules: readonly Rule[] = [sizeRule];

const tells =
	/^(cover|span|measur|encompass|compris|stretch|extends|siz|total|amounts$|makes?$|represent|account|constitut|area$|landmass$|territory$)/;
const small =
	/^(an?|the|about|roughly|some|around|just|only|almost|nearly|approximately|its|of|is|was|are|were|,|:|\||-|–|—|\(|which|that|with|has|have|having|and|or|over|vast|large|whole|up|for|combined|estimated|in|all|'s|at|slightly|little|bit|than|more|as|well|under|oblast|region|province|republic|peninsula)$/;
/** A region that is not named again. */
const regions = /^(oblast|region|province|republic|peninsula|it)$/;

/** The places that a number may be the whole size of, whoever holds them; null where there are none. */
export function sizedPlaces(scene: Scene): Sized | null {
	const { sentence, group, memory } = scene;
	if (scene.off.has(sizeRule.name)) return null;
	const { quantity, interval } = group.expressions[0]!;
	const named = sentence.mentions.filter(
		({ start, kind, places }) =>
			kind !== 'adjective' && kind !== 'force' && places?.length && !isExcluded(sentence, start)
	);
	const before = named.filter(({ end }) => end <= group.start).slice(-2);
	const region = before.findLast(({ places }) => !isCountry(places!))?.places ?? memory.region;
	const next = named.find(({ start }) => start > group.end && start <= group.end + 2);
	const head = memory.heads[0];
	const again = head?.since === 0 && head.claim.subject.what === 'size' && quantity === 'ratio';
	const ways: Sized[] = [
		...(again ? [{ places: head.claim.subject.places, rule: 'again' }] : []),
		...before.reverse().flatMap((mention) => standing(scene, mention)),
		...(next && /^(with|at|covering|spanning|measuring)$/.test(sentence.word(0))
			? [{ places: next.places!, rule: 'ahead' }]
			: []),
		...(/^its?$/.test(sentence.word(0)) && memory.topic
			? [{ places: memory.topic, rule: 'topic' }]
			: []),
		...(region && isOfRegion(scene) ? [{ places: region, rule: 'region' }] : []),
		// “108,000 of 603,600 square kilometres”: nobody holds so much.
		...countries.flatMap(({ id, low, high }) =>
			interval.low > low && interval.high < high ? [{ places: [id], rule: 'all' }] : []
		)
	];
	return ways.find(({ places }) => fits(scene, places)) ?? null;
}

/** Between these, km², a number may be a whole country. */
const countries = [
	{ id: 'UA', low: 550_000, high: 650_000 },
	{ id: 'RU', low: 16_000_000, high: 18_000_000 }
];

/** “…, and the region covers some 30,000”, “of the region, which measures 24,000”. */
function isOfRegion({ sentence, group }: Scene): boolean {
	const words = sentence.words(0, group.start);
	const from = words.findLastIndex((word) => regions.test(word));
	const between = words.slice(from + 1);
	return (
		from >= 0 &&
		between.length <= mostBetween &&
		between.every((word) => small.test(word) || tells.test(word))
	);
}

/** A size stands no farther behind its region. */
const mostBetween = 8;

/** What a place before a number may be to it, by the words between them. */
function standing({ sentence, group, groups }: Scene, mention: Mention): Sized[] {
	const words = sentence.words(mention.end, group.start);
	const isParted = groups.some(
		({ start, end, expressions }) =>
			start >= mention.end && end <= group.start && expressions[0]!.quantity !== 'area'
	);
	// “Together with Crimea they cover …”: others as well.
	if (isParted || words.includes('they')) return [];
	const places = mention.within ?? mention.places!;
	if (words.some((word) => tells.test(word))) return [{ places, rule: 'told' }];
	if (!words.every((word) => small.test(word))) return [];
	const own = mention.possessive ? 'owned' : 'flat';
	return [{ places, rule: words.length > 1 ? own : `${own}${words.join('')}` }];
}

/** No place is as small as this, km²: a country, an oblast of Ukraine, the cities and what else has an id. */
function leastSize(id: string): number {
	if (isCountry([id])) return 300_000;
	return countryOf(id) === 'UA' && !/^UA-(30|40)$/.test(id) ? 7_000 : 500;
}

/** Whether places can be so large: a region of 29 km² is a town, and shares are of a country. */
function fits({ group, whole }: Scene, places: readonly string[]): boolean {
	const { quantity, interval } = group.expressions[0]!;
	const isOfCountry = whole.kind === 'country' || isCountry(whole.mention?.places ?? []);
	if (quantity === 'share') return isOfCountry && !isCountry(places);
	const least = places.reduce((sum, id) => sum + leastSize(id), 0);
	return quantity === 'ratio' || (quantity === 'area' && interval.high >= least);
}
