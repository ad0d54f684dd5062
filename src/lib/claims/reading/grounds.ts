import type { ClaimDoubt } from '../../model/claim';
import { isCountry, type Mention } from '../entities/find-mentions';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { costs } from './costs';
import { isExcluded } from './left-out';
import { isBullet } from './lines';
import { type Head, type Scene, type Where, type Who, endOf } from './scene';
import { homeOf, otherSide, takersOf } from './sides';

export interface Found {
	readonly places: Where;
	readonly cost: number;
	readonly doubts?: readonly ClaimDoubt[];
}

export function one(mention: Mention | null | undefined, cost = 0): Found[] {
	if (!mention?.places) return [];
	const { places, within } = mention;
	return within ? [{ places: within, cost, doubts: ['place-by-part'] }] : [{ places, cost }];
}

/** Whether a mention names ground and no side: always for regions; for countries after “in”, “of”, or as land. */
export function isGround(sentence: Sentence, mention: Mention): boolean {
	if (mention.places === null || isExcluded(sentence, mention.start)) return false;
	if (mention.kind === 'land' || mention.holder === null) return true;
	if (mention.possessive && !lexicon.landNouns.has(sentence.word(mention.end))) return false;
	let before = mention.start - 1;
	while (
		/^(the|all|whole|rest|of)$/.test(sentence.word(before)) &&
		!lexicon.placePrepositions.has(sentence.word(before))
	)
		before--;
	// “The army of Ukraine” is a side, and no ground.
	if (sentence.word(before) === 'of' && lexicon.forceNouns.has(sentence.word(before - 1)))
		return false;
	// “Ground regained from Russia” was not Russia's.
	return sentence.word(before) !== 'from' && lexicon.placePrepositions.has(sentence.word(before));
}

export const isRegion = ({ places }: Mention) =>
	places !== null && places.length > 0 && !isCountry(places);

/** “Counteroffensives in Kharkiv brought the figure down to 18%”: the number that was told before. */
function isFigure({ sentence, group }: Scene): boolean {
	return sentence.hasWord(
		/^(figure|number|share|total|proportion|percentage|tally)$/,
		Math.max(0, group.start - 6),
		group.start
	);
}

/** Whether a number behind its head names ground of its own. */
export function namesGround(scene: Scene, head: Head): boolean {
	if (isFigure(scene))
		return scene.sentence.mentions.some(
			(mention) =>
				isRegion(mention) && mention.end <= scene.group.start && isLeading(scene.sentence, mention)
		);
	const from = head.since === 0 ? head.group.end : 0;
	return scene.sentence.mentions.some(
		(mention) =>
			mention.start >= from && mention.end <= endOf(scene) && isGround(scene.sentence, mention)
	);
}

/** “Kherson, where Russia controlled”, “Luhansk, of which it holds”, “Kursk which Kyiv took”. */
export function antecedents(sentence: Sentence, from: number): Found[] {
	for (let at = from - 1; at >= Math.max(0, from - 9); at--) {
		const word = sentence.word(at);
		// “the part of Donetsk that it still holds”.
		const ofThat =
			/^(that|which)$/.test(word) && at >= from - 5 ? sentence.mentionEndingAt(at) : null;
		if (ofThat?.places?.length && isRegion(ofThat)) return one(ofThat);
		const ofWhich = word === 'which' && /^of$/.test(sentence.word(at - 1));
		if (word !== 'where' && !ofWhich) continue;
		const end = ofWhich ? at - 1 : at;
		const before = sentence.mentions
			.filter((mention) => mention.end <= end && mention.places?.length)
			.at(-1);
		return before
			? one(
					before,
					sentence.word(before.end) === ',' && before.end + 1 === end
						? 0
						: 0.3 * apart(sentence, before.end, end)
				)
			: [];
	}
	return [];
}

export function pronounPlaces(scene: Scene, who: Who): Found[] {
	const { sentence, group, whole, memory } = scene;
	const end = endOf(scene);
	const there = /^(there|here)$/.test(sentence.word(end));
	const inRegion =
		/^(in|inside|across|within)$/.test(sentence.word(end)) &&
		/^(the|that|this)$/.test(sentence.word(end + 1)) &&
		lexicon.regionNouns.has(sentence.word(end + 2));
	const region = whole.kind === 'region' || there || inRegion;
	if (!region && whole.kind !== 'pronoun' && !(whole.kind === 'land' && !whole.taken)) return [];
	// “210 sq km of the former and 190 of the latter”.
	const nth = ['former', 'latter'].indexOf(sentence.word(whole.end - 1));
	if (nth >= 0 && memory.pair)
		return [{ places: [memory.pair[nth]!], cost: -0.3, doubts: ['place-by-sentence-before'] }];
	const named = sentence.mentions.filter(
		(mention) =>
			mention.end <= group.start &&
			mention.places?.length &&
			(isGround(sentence, mention) || (whole.kind === 'pronoun' && mention.holder !== who)) &&
			(!region || isRegion(mention))
	);
	const last = named.at(-1);
	const found = last
		? one(last, 0.15 * apart(sentence, last.end, group.start) - (isRegion(last) ? 0.3 : 0))
		: [];
	if (region && memory.region)
		found.push({
			places: memory.region,
			cost: 0.3 + 0.2 * memory.regionSince,
			doubts: ['place-by-sentence-before']
		});
	else if (!region && memory.places)
		found.push({
			places: memory.places,
			cost: whole.kind === 'land' || (last && isRegion(last)) ? 1.2 : 0.5,
			doubts: ['place-by-sentence-before']
		});
	// “… of the region,” the ministry wrote of Kursk.
	const later =
		region && !last && !memory.region
			? sentence.mentions.find((mention) => mention.start >= group.end && isRegion(mention))
			: undefined;
	if (later) found.push(...one(later, 0.5));
	// “the villages there”, of a region that no text named: somewhere that we do not know.
	if (region && !last && !memory.region && !later) found.push({ places: [], cost: 0.6 });
	return found;
}

/** “its territory”, “the country”, “his country's land”, “its neighbour”. */
export function countries(
	{ sentence, group, whole, memory }: Scene,
	act: Predicate | null,
	who: Who
): Found[] {
	if (whole.kind !== 'country' && (whole.owner === null || whole.kind === 'region')) return [];
	const doubts: ClaimDoubt[] = ['place-by-holder'];
	if (
		/^neighbou?r('s)?$/.test(sentence.word(whole.end - 1)) ||
		sentence.word(whole.end - 2) === 'neighbour'
	)
		return who && who !== 'other' ? [{ places: [otherSide(who)], cost: 0 }] : [];
	const owner = whole.owner === null ? null : sentence.word(whole.owner);
	if (owner === 'our')
		return [
			memory.speakerSide
				? { places: [memory.speakerSide], cost: 0 }
				: { places: [memory.style ?? 'UA'], cost: 0, doubts }
		];
	const sides = sentence.mentions.filter(
		({ holder, end }) => holder !== null && end <= group.start
	);
	const named = sides.at(-1)?.holder ?? memory.side;
	const losing = act?.act === 'lose' || act?.act === 'retake';
	if (who && who !== 'other') {
		// “retook 195 sq km of its own country”.
		const own = whole.owner !== null && sentence.word(whole.owner + 1) === 'own';
		if (losing || own) return [{ places: [who], cost: 0 }];
		const most =
			group.expressions[0]!.quantity === 'share' && group.expressions[0]!.interval.low > 50;
		// “Russia does not hold 85% of Ukraine. … its army controls 85 percent of the country”.
		const told = owner === null && memory.places && isCountry(memory.places) ? memory.places : null;
		return [
			...(told ? [{ places: told, cost: 0, doubts }] : []),
			{ places: [otherSide(who)], cost: most || told ? 1 : 0, doubts },
			{ places: [who], cost: most && !told ? 0 : 1, doubts }
		];
	}
	const later = sentence.mentions.find(({ holder }) => holder !== null)?.holder;
	const side = named ?? later;
	return side ? [{ places: [side], cost: 0.2, doubts }] : [];
}

/** “the land Russia seized”: the other side's. */
export function ofTaker(scene: Scene): Found[] {
	const { sentence, whole } = scene;
	if (!whole.taken || whole.kind !== 'land') return [];
	const taking = sentence
		.predicatesFor('areas')
		.find(
			({ from, shape }) =>
				from >= whole.end && from <= whole.end + 12 && (shape === 'active' || shape === 'passive')
		);
	// “the territory that Ukraine seized in Kursk”.
	const inside =
		taking &&
		sentence.mentions.find(
			(one) =>
				one.start >= taking.end &&
				one.start <= taking.end + 6 &&
				isRegion(one) &&
				/^(in|inside|within|across|of|'s|western)$/.test(sentence.wordBefore(one.start))
		);
	if (inside) return one(inside);
	const takers = taking ? takersOf(scene, taking) : [];
	const side = takers.sort((a, b) => a.cost - b.cost)[0]?.who;
	if (!side || side === 'other') return [];
	// “… in the Kursk region. … 85 percent of the territory that Ukraine had seized.”
	const { region, regionSince } = scene.memory;
	const told = region && regionSince <= 1 && homeOf(region) === otherSide(side) ? region : null;
	return [{ places: told ?? [otherSide(side)], cost: 0 }];
}

/** The end of “…, Crimea and parts of the Donbas, …” right behind a number: what is counted in it; null where none stands there. */
function listedParts(sentence: Sentence, end: number): number | null {
	if (!/^([,(–—:]|--|-)$/.test(sentence.word(end))) return null;
	const first = sentence.mentions.find(({ start }) => start > end);
	if (!first?.places?.includes('UA-43') || first.start > end + 5) return null;
	let at = first.end;
	while (
		at < first.end + 8 &&
		(sentence.mentionAt(at) ||
			/^(and|peninsula|parts?|pieces|areas|swathes|portions|of|the|some)$/.test(sentence.word(at)))
	)
		at++;
	return at > first.end + 2 ? at : null;
}

/** Places of the sentence by how near they stand; those before a verb of their own are further. */
export function clausePlaces(scene: Scene, act: Predicate | null): Found[] {
	const { sentence, group, groups } = scene;
	const end = endOf(scene);
	const isTold = act === null && isFigure(scene);
	const parts = listedParts(sentence, end);
	return sentence.mentions.flatMap((mention) => {
		if (parts && mention.start > end && mention.end <= parts) return [];
		if (isTold && mention.end <= group.start && !isLeading(sentence, mention)) return [];
		if (!isGround(sentence, mention) && !isSubjectPlace(sentence, mention, act)) return [];
		const left = mention.end <= group.start;
		if (!left && mention.start < end) return mention.start >= group.start ? one(mention) : [];
		const [from, to] = left ? [mention.end, group.start] : [end, mention.start];
		const others = groups.filter(
			(other) => other !== group && other.start >= from && other.end <= to
		).length;
		if (left && isRegion(mention) && group.expressions[0]!.quantity === 'distance')
			return one(mention, Math.min(1.1, 0.35 * apart(sentence, from, to)));
		const aside =
			!left && sentence.tokens.slice(from, to).some(({ lower }) => lower === ',') ? 0.8 : 0;
		const partly = !left && isOfPart(sentence, end, mention.start) ? 3 : 0;
		const country = isRegion(mention) ? 0 : 0.6;
		// “In the Sumy region, …”, “Of the Kherson region …”.
		if (left && others === 0 && isLeading(sentence, mention))
			return one(mention, costs['leading-place'] - costs['clause-place'] + country / 2);
		// What a sentence begins with it is about.
		if (left && mention.start <= 2 && isRegion(mention) && !mention.possessive)
			return one(mention, Math.min(0.8, 0.35 * apart(sentence, from, to)) + country);
		// “…,” the deputy head of the staff said of Kursk.
		if (
			sentence.word(mention.start - 1) === 'of' &&
			lexicon.speechVerbs.has(sentence.word(mention.start - 2))
		)
			return one(mention, 0.2);
		return one(
			mention,
			0.35 * apart(sentence, from, to) +
				(group.expressions[0]!.quantity === 'distance' ? 0.2 : left ? 0.5 : 1.6) * others +
				partly +
				aside +
				country
		);
	});
}

/** A place at the beginning of a clause: “in Luhansk and Kherson its troops hold …”. */
function isLeading(sentence: Sentence, { start }: Mention): boolean {
	let at = start - 1;
	while (
		at > 0 &&
		!/^(in|of|across|for|along|inside|around|towards?)$/.test(sentence.word(at)) &&
		start - at < 5 &&
		!/^[,;:]$/.test(sentence.word(at))
	)
		at--;
	return (
		/^(in|of|across|for|along|inside|around|towards?)$/.test(sentence.word(at)) &&
		(at === 0 ||
			/^([,;:"“–—]|while|whereas|whilst)$/.test(sentence.word(at - 1)) ||
			(sentence.word(at - 1) === 'and' && sentence.word(at - 2) === ','))
	);
}

/** “Luhansk is 99 percent occupied”. */
function isSubjectPlace(sentence: Sentence, mention: Mention, act: Predicate | null): boolean {
	return (
		mention.places !== null &&
		act?.shape === 'passive' &&
		mention.end <= act.from &&
		sentence.word(mention.start - 1) !== 'by' &&
		/^(is|are|was|were|has)$/.test(sentence.word(mention.end))
	);
}

/** “…, most of it in the Donetsk region”: only a part of the ground lies there. */
export function isOfPart(sentence: Sentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (
			/^(mostly|mainly|namely|most|largely|half|including|especially|chiefly|primarily|much)$/.test(
				sentence.word(i)
			)
		)
			return true;
	return false;
}

const referring = new WeakMap<Sentence, boolean>();

function refersBack(sentence: Sentence): boolean {
	const before = referring.get(sentence);
	if (before !== undefined) return before;
	const found = sentence.tokens.some(({ lower }) =>
		/^(it|its|they|their|there|this|that|latter|former)$/.test(lower)
	);
	referring.set(sentence, found);
	return found;
}

export function placesBefore({
	sentence,
	group,
	memory: { heads, region, regionSince, places }
}: Scene): Found[] {
	const doubts: ClaimDoubt[] = ['place-by-sentence-before'];
	const found: Found[] = [];
	// A sentence that does not refer back begins anew, but for a share, which is of something.
	const anew = refersBack(sentence) || group.expressions[0]!.quantity === 'share' ? 0 : 0.8;
	const partOnly = regionSince === 0 && places !== null && places !== region ? 0.5 : 0;
	// What the last claim was about is not far, however long ago it was named.
	const isTold = !isBullet(sentence) && heads[0]?.claim.subject.places.join() === region?.join();
	const far = Math.min(isTold ? 0.2 : Infinity, 0.4 * regionSince);
	if (region) found.push({ places: region, cost: far + partOnly + anew, doubts });
	if (places && places !== region) found.push({ places, cost: 0.1 + anew, doubts });
	return found;
}
