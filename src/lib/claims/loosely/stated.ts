import type { ClaimDoubt } from '../../model/claim';
import type { Holder } from '../../model/holder';
import * as lexicon from '../lexicon/context-en';
import { changeWords, havingWords, lossWords, partNouns } from '../lexicon/loosely-en';
import type { Mention } from '../context/find-mentions';
import { fitsPlaces, isSubjectLike, otherSide, pronoun } from '../context/find-subject';
import { isPlace } from '../context/named-ground';
import { placesByContext } from '../context/places-by-context';
import { placesInSentence } from '../context/resolve-places';
import { quantityOf, type Frame, type ReadingContext } from '../context/reading-context';
import type { Group, Sentence } from '../context/sentence';
import { says, tailOf, type Clause } from '../context/clause';
import type { Loose } from './continued';
import { findSide, homeOf, sidesIn } from './find-side';

interface Who {
	readonly holder: Holder | null;
	readonly doubts: readonly ClaimDoubt[];
	/** Ground changes hands, and is not held. */
	readonly changes: boolean;
	/** Token index behind the words that name the side. */
	readonly end: number;
}

/**
 * Ground of a place or a side that its clause speaks of, without a verb of control that we know: by the side
 * that it lies on, by the side that the clause is about, by the place itself. Null where nothing says so.
 */
export function stated(
	context: ReadingContext,
	group: Group,
	{ object }: Frame,
	clause: Clause
): Loose | null {
	const { sentence, groups } = context;
	const isShare = quantityOf(group) === 'share';
	const isRatio = quantityOf(group) === 'ratio';
	if (object.kind === 'other' || object.kind === 'settlement') return null;
	if (isShare && object.kind === 'none') return null;
	const near = placesInSentence(sentence, group, object, groups, null);
	if (near.places?.length === 0) return null;
	const side =
		findSide(sentence, tailOf(context, group), near.places ?? []) ??
		findSide(sentence, { from: clause.from, to: group.start }, near.places ?? []);
	if (side) {
		const told = sentence.told?.places.length ? sentence.told.places : null;
		const home = side.home ? [side.home] : null;
		const away = side.holder ? [otherSide(side.holder)] : null;
		const places = near.places ?? home ?? told ?? away;
		return (
			places && { subject: { what: 'held', holder: side.holder, places }, doubts: near.doubts }
		);
	}
	const part = partBefore(sentence, group, clause);
	if (isRatio && !part) return null;
	const who =
		subjectOf(sentence, group, clause, near.places ?? []) ??
		(isShare ? null : sideBehind(sentence, group, clause));
	if (who && (!isShare || who.changes || says(sentence, who.end, group.start, havingWords))) {
		const where = near.places ? near : placesByContext(sentence, group, object, null, who.holder);
		const guessed =
			where.places === null || (object.kind === 'none' && where.doubts.includes('place-by-holder'));
		const places = guessed && who.holder ? [otherSide(who.holder)] : (where.places ?? []);
		if (places.length)
			return {
				subject: { what: who.changes ? 'change' : 'held', holder: who.holder, places },
				doubts: [...who.doubts, ...where.doubts]
			};
	}
	const places = near.places ?? (part ? placeOfPart(sentence, group) : null);
	if (isShare || !places) return null;
	return byPlace(sentence, places, near.close || part);
}

/** The side that a clause is about, before the number. */
function subjectOf(
	sentence: Sentence,
	group: Group,
	{ from }: Clause,
	places: readonly string[]
): Who | null {
	const sides = sidesIn(sentence, from, group.start);
	const firm = sides.filter((mention) => isSubjectLike(sentence, mention));
	const own = sides.filter(({ possessive, kind }) => possessive || kind === 'adjective');
	const fits = (holder: Holder) => fitsPlaces(holder, places);
	const found =
		firm.at(-1) ??
		sides.find((mention) => isGiven(sentence, mention, group)) ??
		own.find(({ holder }) => fits(holder!)) ??
		own.at(-1);
	if (found) {
		const given = isGiven(sentence, found, group);
		const { end, changes } = acts(sentence, found.end, group);
		return { holder: found.holder, doubts: [], end, changes: changes || given };
	}
	for (let i = group.start - 1; i >= from; i--)
		if (lexicon.subjectPronouns.has(sentence.word(i)) || sentence.word(i) === 'them') {
			const { holder, doubts } = pronoun(sentence, i, fits);
			return holder && { holder, doubts, ...acts(sentence, i + 1, group) };
		}
	return null;
}

/** “The incursion gave Kyiv 0.002 percent”. */
function isGiven(sentence: Sentence, { start, end }: Mention, group: Group): boolean {
	return end === group.start && /^(gave|brought|netted|left)$/.test(sentence.word(start - 1));
}

/** “At 1,376 square kilometres, Ukraine's holdings …”. */
function sideBehind(sentence: Sentence, group: Group, { to }: Clause): Who | null {
	const [found] = sidesIn(sentence, group.end, Math.min(to, group.end + 5));
	if (!found || !(found.possessive || isSubjectLike(sentence, found))) return null;
	return { holder: found.holder, doubts: [], changes: false, end: group.start };
}

function acts(sentence: Sentence, end: number, group: Group): Pick<Who, 'changes' | 'end'> {
	// “squeezed into less than 500 sq km”: what is left, and not what went.
	const left = /^(into|to)$/.test(sentence.word(group.start - 1));
	return { end, changes: !left && says(sentence, end, group.start, changeWords) };
}

/** “a patch of Kursk about the size of Andorra”. */
function partBefore(sentence: Sentence, group: Group, { from }: Clause): boolean {
	for (let i = Math.max(from, group.start - 6); i < group.start; i++)
		if (
			partNouns.has(sentence.word(i)) &&
			!sentence.mentionAt(i) &&
			/^(of|in|inside|about|roughly|some|no|the|just|that|almost|nearly|,)$/.test(
				sentence.word(i + 1)
			)
		)
			return true;
	return false;
}

/** “swallows a patch of Ukraine twice the size of London”. */
function placeOfPart(sentence: Sentence, group: Group): readonly string[] | null {
	const named = sentence.mentions.filter(
		({ places, start, end }) => places?.length && end <= group.start && isPlace(sentence, start)
	);
	return named.at(-1)?.places ?? null;
}

/** Nobody is named before: who is named later and foreign there, else whoever is foreign there. */
function byPlace(sentence: Sentence, places: readonly string[], close: boolean): Loose | null {
	const home = homeOf(places);
	if (!home || !close) return null;
	const loses = says(sentence, 0, sentence.tokens.length, lossWords);
	const changes = loses || says(sentence, 0, sentence.tokens.length, changeWords);
	return {
		subject: { what: changes ? 'change' : 'held', holder: otherSide(home), places },
		doubts: ['holder-by-place']
	};
}
