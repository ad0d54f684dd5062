import * as lexicon from '../lexicon/context-en';
import { isCountry, type Mention } from './find-mentions';
import type { Predicate } from './find-predicates';
import { isExcluded } from './left-out';
import { fromBefore, isPlace, nearest, nowhere, partly, type FoundPlaces } from './named-ground';
import { isOwned } from './places-by-context';
import type { ClaimObject } from './read-object';
import type { Group, Sentence } from './sentence';

/** Where a group's ground is, by what stands in its sentence, before the holder is known. */
export function placesInSentence(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	groups: readonly Group[],
	predicate: Predicate | null
): FoundPlaces {
	const found = (mention: Mention, close = true): FoundPlaces => ({
		places: mention.places,
		doubts: [],
		close
	});
	if (object.mention?.places) return found(object.mention);
	if (object.kind === 'settlement') return { places: [], doubts: [], close: true };
	if (object.kind === 'region' || object.kind === 'pronoun') {
		const mention = nearest(
			sentence,
			predicate && predicate.shape === 'active'
				? Math.min(predicate.from - 1, group.start)
				: group.start,
			object.kind === 'region'
		);
		if (mention && !isSubjectOf(sentence, mention, predicate)) return found(mention);
		// “… of our region,” said the head of the Donetsk administration.
		const ours = object.owner !== null && sentence.word(object.owner) === 'our';
		const later =
			ours &&
			sentence.mentions.find(
				({ places, start }) => start >= group.end && places?.length && !isCountry(places)
			);
		if (later) return found(later);
		if (object.kind === 'region') return fromBefore(sentence, () => true, true);
		const { told } = sentence;
		if (told?.places.length)
			return { places: told.places, doubts: ['place-by-sentence-before'], close: true };
	}
	if (isOwned(object)) return nowhere;
	// “7,900 sq km there”: of the last region, whoever's it is.
	if (sentence.word(group.end) === 'there') {
		const mention = nearest(sentence, group.start, true);
		return mention ? found(mention) : fromBefore(sentence, () => true, true);
	}
	if (isTheRegion(sentence, group.end)) {
		const mention = nearest(sentence, group.start, true);
		if (mention) return found(mention);
		const before = fromBefore(sentence, () => true, true);
		return before.places ? before : { ...nowhere, places: [] };
	}
	// “Luhansk is 99% occupied, Donetsk 66%”.
	const leading = sentence.mentionEndingAt(group.start);
	if (object.kind === 'none' && leading?.places?.length && isRegionName(leading))
		return found(leading);
	// “Luhansk (99 percent), Donetsk (70 percent)”.
	const beside = placeBeside(sentence, group);
	if (beside && object.kind === 'none') return found(beside);
	const limit = groups.find(({ start }) => start >= group.end)?.start ?? sentence.tokens.length;
	const within = placeAfter(sentence, group.firstEnd, group.end);
	if (within) return found(within);
	const after = placeAfter(
		sentence,
		Math.max(group.end, object.kind === 'none' ? 0 : object.end),
		limit
	);
	if (after) return found(after);
	// “Donetsk Oblast (26,517 km²) is …”: what a bracket holds sets nothing apart.
	const floor =
		groups.filter((other) => other.end <= group.start && !isInBracket(sentence, other)).at(-1)
			?.end ?? 0;
	const before = placeBefore(sentence, group.start, floor, predicate);
	if (before) return found(before);
	return nowhere;
}

/** A place right before a number, with a bracket, comma or dash between: “most of Luhansk (99%)”, “a part of it – about 20%”. */
export function placeBeside(sentence: Sentence, group: Group): Mention | null {
	const sign = sentence.word(group.start - 1);
	if (!/^[(,–—:]$/.test(sign)) return null;
	const mention = sentence.mentionEndingAt(group.start - 1);
	if (!mention?.places || !isPlace(sentence, mention.start) || isExcluded(sentence, mention.start))
		return null;
	return sign === '(' ||
		/^(of|all|holds?|controls?|occup(y|ies))$/.test(sentence.word(mention.start - 1))
		? mention
		: null;
}

/** “Russia now has a fifth of that”: whoever has it is not what it is of. */
function isSubjectOf(sentence: Sentence, mention: Mention, predicate: Predicate | null): boolean {
	return (
		mention.holder !== null &&
		predicate?.act === 'hold' &&
		predicate.shape === 'active' &&
		!isPlace(sentence, mention.start) &&
		predicate.from - mention.end <= 2
	);
}

function isInBracket(sentence: Sentence, { start, end }: Group): boolean {
	return sentence.word(start - 1) === '(' && sentence.word(end) === ')';
}

/** “… in the region”. */
function isTheRegion(sentence: Sentence, at: number): boolean {
	return (
		/^(in|inside|across|of|within|into)$/.test(sentence.word(at)) &&
		/^(the|that|this)$/.test(sentence.word(at + 1)) &&
		/^(region|oblast|province|peninsula)$/.test(sentence.word(at + 2))
	);
}

function isRegionName({ places, kind, possessive }: Mention): boolean {
	return (
		kind === 'name' && !possessive && places !== null && places.length > 0 && !isCountry(places)
	);
}

function isPrepositional(sentence: Sentence, { start }: Mention): boolean {
	const at = sentence.word(start - 1) === 'the' ? start - 2 : start - 1;
	return lexicon.prepositions.has(sentence.word(at));
}

/** The place right behind a number: “in the Kursk region”, “inside Russia”. */
function placeAfter(sentence: Sentence, from: number, limit: number): Mention | null {
	const named = sentence.mentionEndingAt(limit);
	const ofNext = named && isRegionName(named) && !isPrepositional(sentence, named) ? named : null;
	for (let i = from; i < limit; i++) {
		const lower = sentence.word(i);
		if (lower === ';' || lexicon.contrasts.has(lower) || partly.test(lower)) return null;
		const mention = sentence.mentionStartingAt(i);
		if (!mention) continue;
		// “…, Donetsk 66%”: the place of the next number.
		if (mention === ofNext) return null;
		if (
			mention.places &&
			isPlace(sentence, i) &&
			!isExcluded(sentence, i) &&
			sentence.word(i - 1) !== 'from'
		) {
			const inner =
				mention.kind === 'land' || isCountry(mention.places)
					? sentence.mentions.find(
							({ start, places }) =>
								start > mention.end &&
								start <= mention.end + 2 &&
								places?.length &&
								!isCountry(places)
						)
					: null;
			return inner &&
				inner.start < limit &&
				/^(in|inside|within|across)$/.test(sentence.word(mention.end))
				? inner
				: mention;
		}
		i = mention.end - 1;
	}
	return null;
}

/** The place before a number: “In Kursk, Ukraine holds”, “Donetsk is 70% occupied”. */
function placeBefore(
	sentence: Sentence,
	at: number,
	floor: number,
	predicate: Predicate | null
): Mention | null {
	const regions = sentence.mentions.filter(
		({ places, start, end }) =>
			places !== null &&
			end <= at &&
			end > floor &&
			(isPlace(sentence, start) || isOf(sentence, end, predicate)) &&
			!isExcluded(sentence, start)
	);
	return regions.filter(({ places }) => places!.length > 0 && !isCountry(places!)).at(-1) ?? null;
}

function isOf(sentence: Sentence, end: number, predicate: Predicate | null): boolean {
	return predicate?.shape === 'passive' && /^(is|are|was|were|has)$/.test(sentence.word(end));
}
