import type { Holder } from '../../model/holder';
import { countryOf, isCountry, type Mention } from './find-mentions';
import type { Predicate } from './find-predicates';
import { otherSide } from './find-subject';
import { isExcluded } from './left-out';
import { fromBefore, isPlace, nowhere, partly, type FoundPlaces } from './named-ground';
import type { ClaimObject } from './read-object';
import * as lexicon from '../lexicon/context-en';
import type { Group, Sentence } from './sentence';

/** Ground that an anaphor or nothing at all names: by the holder, by the sentence's other places, by the one before. */
export function placesByContext(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	predicate: Predicate | null,
	holder: Holder | null
): FoundPlaces {
	const foreign = predicate !== null && (predicate.act === 'hold' || predicate.act === 'take');
	if (isOwned(object)) return owned(sentence, group, object, predicate, holder);
	const fits = (places: readonly string[]) =>
		holder === null || !foreign || places.some((id) => countryOf(id) !== holder);
	const elsewhere = sentence.mentions
		.filter(
			({ places, start, end }) =>
				places?.length &&
				isPlace(sentence, start) &&
				fits(places) &&
				(end <= group.start || (start >= group.end && !isOfPart(sentence, group.end, start))) &&
				!isExcluded(sentence, start)
		)
		.sort((a, b) => distance(a, group) - distance(b, group))[0];
	if (elsewhere) return { places: elsewhere.places, doubts: [], close: false };
	// Where that side held ground by the claim before; else any place named there.
	const { told } = sentence;
	if (told && told.holder === holder && holder !== null && told.places.length && foreign)
		return { places: told.places, doubts: ['place-by-sentence-before'], close: false };
	const before = fromBefore(sentence, fits, false);
	if (before.places) return before;
	if (object.kind === 'region') return { ...nowhere, places: [] };
	if (holder === null) return nowhere;
	return {
		places: [foreign || predicate?.act === 'reach' ? otherSide(holder) : holder],
		doubts: ['place-by-holder'],
		close: false
	};
}

/** Whether only a part of a group's ground is said to lie there. */
function isOfPart(sentence: Sentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (partly.test(sentence.word(i))) return true;
	return false;
}

function distance({ start, end }: Mention, group: Group): number {
	return end <= group.start ? group.start - end : (start - group.end) * 1.5;
}

/** Whether an object is named by whose it is alone; what somebody took is where the sentence says. */
export function isOwned({ kind, owner, taken }: ClaimObject): boolean {
	return kind === 'country' || (owner !== null && !taken);
}

/** “its territory”, “the country”: whose, and which. */
function owned(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	predicate: Predicate | null,
	holder: Holder | null
): FoundPlaces {
	const by: FoundPlaces = { places: null, doubts: ['place-by-holder'], close: true };
	const sides = sentence.mentions.filter(
		({ holder: side, end }) => side !== null && end <= group.start
	);
	// “18.5 percent of its neighbour”.
	const who = holder ?? sides.at(-1)?.holder;
	if (/^neighbou?r$/.test(sentence.word(object.end - 1)) && who)
		return { ...by, places: [otherSide(who)] };
	if (object.owner !== null && predicate && holder !== null && predicate.shape === 'active') {
		// “our land”, said of what somebody else does.
		if (sentence.word(object.owner) === 'our' && !/^we$/.test(sentence.word(predicate.from - 1)))
			return { ...by, places: [otherSide(holder)] };
		if (predicate.act === 'lose' || predicate.act === 'retake')
			return { ...by, places: [holder], doubts: [] };
		const another = sides.some(({ holder: side }) => side !== holder);
		const foreign =
			predicate.act === 'take' ||
			lexicon.foreignActs.has(predicate.word) ||
			another ||
			(object.kind === 'country' && !isMost(group));
		return { ...by, places: [foreign ? otherSide(holder) : holder] };
	}
	const country = sentence.mentions
		.filter(({ places, end }) => places !== null && isCountry(places) && end <= group.start)
		.filter(
			({ places }) => holder === null || predicate?.act === 'lose' || !places!.includes(holder)
		)
		.at(-1);
	if (country) return { places: country.places, doubts: [], close: true };
	if (holder !== null && isMost(group)) return { ...by, places: [holder] };
	if (holder !== null && predicate)
		return {
			...by,
			places: [
				predicate.act === 'hold' || predicate.act === 'take' || predicate.act === 'reach'
					? otherSide(holder)
					: holder
			]
		};
	// “With a fifth of his country occupied, Zelensky …”.
	const named = sentence.mentions.filter(({ holder: side }) => side !== null);
	const later = named.find(({ start }) => start >= group.end);
	const owner = sides.at(-1)?.holder ?? later?.holder;
	if (object.owner !== null && owner) return { ...by, places: [owner] };
	return fromBefore(sentence, isCountry, false);
}

/** “Kyiv controls 80 percent of the country”: whoever holds most of a country is at home in it. */
function isMost({ expressions: [first] }: Group): boolean {
	return first!.quantity === 'share' && first!.interval.low > 50;
}
