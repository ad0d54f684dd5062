import type { ClaimDoubt } from '../../model/claim';
import * as lexicon from '../lexicon/context-en';
import { isCountry, type Mention } from './find-mentions';
import { isExcluded } from './left-out';
import type { Sentence } from './sentence';

export interface FoundPlaces {
	/** Null: the text names none. */
	readonly places: readonly string[] | null;
	readonly doubts: readonly ClaimDoubt[];
	/** Named with the number itself, or beside it in its clause. */
	readonly close: boolean;
}

export const nowhere: FoundPlaces = { places: null, doubts: [], close: false };

/** Whether a mention names ground and no side: always for regions; for countries after “in”, “of”, or as land. */
export function isPlace(sentence: Sentence, start: number): boolean {
	const mention = sentence.mentionStartingAt(start);
	if (!mention || mention.places === null) return false;
	if (mention.kind === 'land' || mention.holder === null) return true;
	if (mention.possessive && !lexicon.landNouns.has(sentence.word(mention.end))) return false;
	let before = start - 1;
	if (/^(the|all|whole)$/.test(sentence.word(before))) before--;
	return lexicon.placePrepositions.has(sentence.word(before));
}

/** The last place named before a token; with `region`, the last region. */
export function nearest(sentence: Sentence, at: number, region: boolean): Mention | null {
	const named = sentence.mentions.filter(({ places, end }) => places?.length && end <= at);
	const ground = named.filter(({ start }) => isPlace(sentence, start));
	if (region) return ground.filter(({ places }) => !isCountry(places!)).at(-1) ?? null;
	// “As for Kherson, Russia has 75% of it”: a side is meant only where no place is.
	return ground.at(-1) ?? named.at(-1) ?? null;
}

/** The last place of the sentence before that fits: a region, else, unless `region`, a country. */
export function fromBefore(
	sentence: Sentence,
	fits: (places: readonly string[]) => boolean,
	region: boolean
): FoundPlaces {
	const before = sentence.before;
	if (!before) return nowhere;
	const mentions = before.mentions.filter(
		({ places, start }) =>
			places !== null &&
			places.length > 0 &&
			isPlace(before, start) &&
			!isExcluded(before, start) &&
			fits(places)
	);
	const regions = mentions.filter(({ places }) => !isCountry(places!));
	const found = regions.at(-1) ?? (region ? undefined : mentions.at(-1));
	return found
		? { places: found.places, doubts: ['place-by-sentence-before'], close: false }
		: nowhere;
}

/** Words behind which stands where a part of some ground is: “…, mostly villages in Donetsk region”. */
export const partly = /^(mostly|mainly|largely|primarily|chiefly|especially|particularly|notably)$/;
