import type { ClaimSubject, Expression } from '../model/claim';
import type { Holder } from '../model/holder';
import * as lexicon from './lexicon/context-en';
import { otherMatters } from './lexicon/loosely-en';
import { isCountry, type Mention } from './context/find-mentions';
import type { Predicate } from './context/find-predicates';
import { fitsPlaces, otherSide } from './context/find-subject';
import { finish, toldOf } from './context/finish-claim';
import { withoutPlaces } from './context/left-out';
import { linkPredicate, type Link } from './context/link-predicate';
import { baseOf } from './context/read-base';
import { readLength } from './context/read-length';
import { readObject, type ClaimObject } from './context/read-object';
import { isBracketed, isOwnSize, sizeSubject } from './context/read-size';
import {
	isConditional,
	quantityOf,
	type Frame,
	type ReadClaim,
	type ReadingContext
} from './context/reading-context';
import { resolveHolder } from './context/resolve-holder';
import type { FoundPlaces } from './context/named-ground';
import { placesByContext } from './context/places-by-context';
import { placesInSentence } from './context/resolve-places';
import type { Group, Sentence } from './context/sentence';
import { elliptic, isShareOfGround } from './context/share-of-ground';
import { whatOf } from './context/what-happened';
import { withPrevious } from './context/with-previous';
import { sizeOfPlace } from './context/size-of-place';
import { clauseOf, says } from './context/clause';
import { isOtherMatter } from './context/is-other-matter';
import { readLoosely } from './loosely/read-loosely';

/** Read one group of expressions as a claim about territory; null where it is about anything else. */
export function readClaim(context: ReadingContext, group: Group): ReadClaim | null {
	const quantity = quantityOf(group);
	if (quantity === 'distance') return readLength(context, group);
	if (isOfGround(group)) return null;
	const frame = frameOf(context, group);
	const { object, link } = frame;
	if (quantity === 'share' && isOfHeld(context.sentence, object)) return null;
	if (object.kind === 'other' || isOtherLand(context, group, frame)) return null;
	// “roubles for the annexed regions, a quarter of it for roads”.
	const far = object.kind === 'pronoun' && link !== null && link.cost > 3;
	if (far && isOtherMatter(context.sentence, group, clauseOf(context, group))) return null;
	const size = sizeSubject(context.sentence, group, object, context.groups);
	if (
		size &&
		(isBracketed(context.sentence, group) ||
			isOwnSize(size, group) ||
			!link ||
			(link.side === 'right' ? link.cost >= 1 : link.cost > 2 || isPartOf(size, object)))
	)
		return ofSize(context, group, frame, size);
	const measured = hasSizeVerb(context, group) && sizeOfPlace(context, group, object);
	if (measured) return ofSize(context, group, frame, measured);
	const strict = link
		? withPredicate(context, group, positive(frame), link)
		: (withPrevious(context, group, frame) ?? 'unsaid');
	return strict === 'unsaid' ? readLoosely(context, group, frame) : strict;
}

/** “… measure about 108,000 square kilometres”. */
function hasSizeVerb({ sentence }: ReadingContext, group: Group): boolean {
	return sentence
		.predicatesFor('areas')
		.some(({ act, end, shape }) => act === 'size' && shape === 'active' && end === group.start);
}

function ofSize(
	context: ReadingContext,
	group: Group,
	frame: Frame,
	{ places }: Mention
): ReadClaim {
	return finish(
		context,
		group,
		frame,
		{
			what: 'size',
			holder: null,
			places: places!,
			without: [],
			base: baseOf(context.sentence, group, frame.object)
		},
		[]
	);
}

/** Without the “not” of “that it does not control”, which says whose the ground is. */
function positive({ link, object }: Frame): Frame {
	const isOthers =
		link?.side === 'right' && link.predicate.negated && link.predicate.shape === 'active';
	return isOthers
		? { object, link: { ...link, predicate: { ...link.predicate, negated: false } } }
		: { object, link };
}

/** Whether a share of a country is told beside a region: “took Crimea, 4.5 % of the country”. */
function isPartOf(size: Mention, { mention }: ClaimObject): boolean {
	return mention?.places != null && isCountry(mention.places) && !isCountry(size.places!);
}

/** “half a per cent of what Moscow holds”: of other ground than any that we know the size of. */
function isOfHeld(sentence: Sentence, { kind, start, end }: ClaimObject): boolean {
	if (kind !== 'land' || sentence.word(start + 1) !== 'what') return false;
	return sentence
		.predicatesFor('areas')
		.some(({ act, from }) => act === 'hold' && from >= end && from <= end + 2);
}

/** “249 times larger than the area that …”: two grounds against each other, and no thing whose size is known. */
function isOfGround({ expressions: [first] }: Group): boolean {
	return (
		/^(the|an) (area|territory|land|ground)\b/.test(first!.ofText ?? '') ||
		/\b(than|as) the (area|territory|land|ground)\b/.test(first!.text)
	);
}

/** The predicate of a group, and what its numbers are of: the first that says so speaks for all. */
function frameOf({ sentence, groups }: ReadingContext, group: Group): Frame {
	const objects = group.expressions.map((expression) => {
		const end = tokenAfter(sentence, expression);
		// “800 square km, or 64 percent, of the Kursk territory”.
		const apart =
			group.expressions.length > 1 && sentence.word(end) === ',' && sentence.word(end + 1) === 'of';
		const after = apart ? end + 1 : end;
		return readObject(
			sentence,
			after,
			expression.form === 'words' && expression.quantity === 'share'
		);
	});
	const object = objects.find(({ kind }) => kind !== 'none') ?? objects[0]!;
	const predicates = sentence.predicatesFor('areas').filter(({ act }) => act !== 'size');
	return {
		object,
		link:
			linkPredicate(sentence, group, object, groups, predicates) ?? having(sentence, group, object)
	};
}

/** “Ukraine still has 30 % of Donetsk”. */
function having(sentence: Sentence, group: Group, object: ClaimObject): Link | null {
	let at = group.start - 1;
	while (lexicon.adverbs.has(sentence.word(at))) at--;
	if (!/^(has|have|had)$/.test(sentence.word(at))) return null;
	if (!/^(place|pronoun|country)$/.test(object.kind) && !isOfWhich(sentence, at)) return null;
	const flags = {
		perfect: false,
		past: sentence.word(at) === 'had',
		unreal: false,
		negated: false
	};
	return {
		predicate: { act: 'hold', shape: 'active', at, end: at + 1, from: at, word: 'has', ...flags },
		cost: 0,
		side: 'left'
	};
}

/** “Donetsk, of which it now has 70 percent”. */
function isOfWhich(sentence: Sentence, at: number): boolean {
	for (let i = at - 1; i > Math.max(0, at - 6); i--)
		if (sentence.word(i) === 'which' && sentence.word(i - 1) === 'of') return true;
	return false;
}

function tokenAfter(sentence: Sentence, { span }: Expression): number {
	const at = sentence.tokens.findIndex(({ start }) => start >= span.end);
	return at < 0 ? sentence.tokens.length : at;
}

/** Kinds of land and causes that no layer of control knows, beside the number. */
function isOtherLand({ sentence }: ReadingContext, group: Group, { link, object }: Frame): boolean {
	const to = Math.min(
		sentence.tokens.length,
		Math.max(group.end, object.kind === 'none' ? 0 : object.end) + 2
	);
	// “gained 5 percent in the polls”.
	const bare = quantityOf(group) === 'share' && object.kind === 'none';
	if (bare && lexicon.prepositions.has(sentence.word(group.end)))
		if (says(sentence, group.end, group.end + 4, otherMatters)) return true;
	let from = Math.max(0, group.start - 3);
	if (link && link.side === 'left' && link.cost < 6) from = Math.max(from, link.predicate.end);
	for (let i = from; i < to; i++) {
		if (sentence.mentionAt(i)) continue;
		if (lexicon.otherLand.has(sentence.word(i)) && !(i >= group.start && i < group.end))
			return true;
	}
	return false;
}

function withPredicate(
	context: ReadingContext,
	group: Group,
	frame: Frame,
	{ predicate, side }: Link
): ReadClaim | 'unsaid' | null {
	const { sentence, groups } = context;
	const { object } = frame;
	const quantity = quantityOf(group);
	// What somebody may give up is held now.
	const mayGive = predicate.act === 'lose' && predicate.shape === 'active' && predicate.unreal;
	if ((predicate.unreal && !mayGive) || isConditional(sentence, predicate)) return null;
	const again = elliptic(context, group, frame);
	if (
		quantity === 'share' &&
		!again &&
		!isShareOfGround(sentence, group, object, predicate, frame.link!)
	)
		return 'unsaid';
	const found = placesInSentence(sentence, group, object, groups, predicate);
	const place = found.places === null && object.taken ? takenFrom(sentence, object) : found;
	const gap = gapped(sentence, group);
	const who = gap ?? resolveHolder(sentence, predicate, place.places ?? []);
	const where =
		place.places !== null ? place : placesByContext(sentence, group, object, predicate, who.holder);
	// Who is not known holds or takes what is not named: some other war, fire or market.
	// “Our defenders have liberated 148 square kilometres”: whose they are, only the reader knows.
	const ours = quantity === 'area' && predicate.shape === 'active' && isOurs(sentence, predicate);
	if (who.holder === null && !ours && !(where.places?.length && where.close))
		return who.unknown ? null : 'unsaid';
	if (who.unknown && object.kind !== 'place') return null;
	// “the 6,100 square kilometres of Donetsk that Russia does not control”: the other side's.
	const notTheirs = side === 'right' && predicate.negated && predicate.act === 'hold';
	const sure =
		who.holder === null && !who.unknown && where.places
			? resolveHolder(sentence, predicate, where.places)
			: who;
	const holder = notTheirs && sure.holder ? otherSide(sure.holder) : sure.holder;
	const places = again ?? where.places ?? [];
	const nowhere = places.length === 0 && (object.kind === 'none' || quantity === 'ratio');
	if (nowhere && holder === null && !ours) return 'unsaid';
	const told = toldOf(context, group, predicate);
	const foreign = holder !== null && places.length > 0 && fitsPlaces(holder, places);
	if (mayGive && !foreign) return null;
	const what = mayGive ? 'held' : whatOf(context, group, object, predicate, told.when.period);
	const subject: ClaimSubject = {
		what,
		holder,
		places: [...places].sort(),
		without: withoutPlaces(sentence, places),
		base: baseOf(sentence, group, object)
	};
	return finish(context, group, frame, subject, [...sure.doubts, ...where.doubts], told);
}

function isOurs(sentence: Sentence, { from }: Predicate): boolean {
	for (let i = from - 1; i >= Math.max(0, from - 4); i--)
		if (/^(we|our)$/.test(sentence.word(i))) return true;
	return false;
}

/** “of the land Russia seized”: ground of the other side's country. */
function takenFrom(sentence: Sentence, object: ClaimObject): FoundPlaces {
	const taking = sentence.predicatesFor('areas').find(({ at }) => at >= object.end);
	const taker = taking && resolveHolder(sentence, taking, []).holder;
	return { places: taker ? [otherSide(taker)] : null, doubts: ['place-by-holder'], close: true };
}

/** “… and Ukraine about 450”: a verb left out, with a side of its own right before the number. */
function gapped(
	sentence: Sentence,
	group: Group
): { holder: Holder; unknown: false; doubts: [] } | null {
	let at = group.start;
	while (lexicon.adverbs.has(sentence.word(at - 1))) at--;
	const mention = sentence.mentionEndingAt(at);
	if (
		!mention?.holder ||
		mention.possessive ||
		mention.kind === 'adjective' ||
		mention.kind === 'land'
	)
		return null;
	return /^(and|while|,|but)$/.test(sentence.word(mention.start - 1))
		? { holder: mention.holder, unknown: false, doubts: [] }
		: null;
}
