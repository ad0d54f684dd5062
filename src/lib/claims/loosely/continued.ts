import type { ClaimDoubt, ClaimSubject } from '../../model/claim';
import * as lexicon from '../lexicon/context-en';
import { anaphors, partNouns, trends } from '../lexicon/loosely-en';
import type { ClaimObject } from '../context/read-object';
import { placesInSentence } from '../context/resolve-places';
import { resolveHolder } from '../context/resolve-holder';
import { quantityOf, type Frame, type ReadingContext } from '../context/reading-context';
import type { Group, Sentence } from '../context/sentence';
import { says, type Clause } from '../context/clause';

export interface Loose {
	readonly subject: Omit<ClaimSubject, 'base' | 'without'>;
	readonly doubts: readonly ClaimDoubt[];
}

/** What a number continues: the claim right before it, or who the words before say holds what. */
interface Prior {
	readonly subject: Omit<ClaimSubject, 'base' | 'without'>;
	readonly inside: boolean;
	/** In this sentence or the one before. */
	readonly near: boolean;
}

/**
 * A number that takes over what it leaves out from what was told right before: “the real figure is closer
 * to 80%”, “it has shrunk to under 200 square miles”, “in Kherson about 70% is”. Null where it takes up nothing.
 */
export function continued(
	context: ReadingContext,
	group: Group,
	{ object }: Frame,
	clause: Clause
): Loose | null {
	const { sentence } = context;
	const prior = priorTo(context, group, clause);
	if (!prior || prior.subject.what === 'size' || prior.subject.what === 'advance') return null;
	const isShare = quantityOf(group) === 'share';
	if (object.kind === 'other' || object.kind === 'settlement') return null;
	// “cut that by more than half”: by how much, and not to what.
	if (isShare && isBy(sentence, group) && !isBy(sentence, context.previous?.group)) return null;
	const light = isLight(sentence, clause.from, group.start);
	// “…, against 7 percent before the war”.
	const compared = /^(against|versus|vs)$/.test(sentence.word(group.start - 1));
	// “…, to about 190 square miles”, behind by how much.
	const then =
		sentence.word(group.start - 1) === 'to' && isBy(sentence, before(context.groups, group));
	const alike = prior.inside && ((light && quantityOf(group) === 'ratio') || compared);
	// “…, Donetsk 66%”.
	const beside = Boolean(sentence.mentionEndingAt(group.start)?.places?.length);
	const listed = prior.near && isShare && (beside || (light && namesOwn(sentence, object, clause)));
	// “all but about 100 sq km had been lost”.
	const rest = sentence.word(group.start - 1) === 'but' && sentence.word(group.start - 2) === 'all';
	if (!listed && !alike && !then && !rest && !takesUp(sentence, group, clause, isShare))
		return null;
	if (!listed && isShare && !endsPhrase(sentence, object.kind === 'none' ? group.end : object.end))
		return null;
	const named = ownPlaces(context, group, object, clause, listed);
	const places = named ?? prior.subject.places;
	return {
		subject: { ...prior.subject, places },
		doubts: [
			...(prior.inside ? [] : (['holder-by-sentence-before'] as const)),
			...(named || prior.inside ? [] : (['place-by-sentence-before'] as const))
		]
	};
}

function before(groups: readonly Group[], { start }: Group): Group | undefined {
	return groups.filter(({ end }) => end <= start).at(-1);
}

function isBy(sentence: Sentence, group?: Group): boolean {
	return group !== undefined && sentence.word(group.start - 1) === 'by';
}

/** A claim is taken up in its own sentence and the two behind it. */
const mostSince = 2;

function priorTo(context: ReadingContext, group: Group, clause: Clause): Prior | null {
	const { sentence, previous } = context;
	if (previous && previous.unbroken && previous.since <= mostSince)
		return {
			subject: previous.claim.subject,
			inside: previous.since === 0,
			near: previous.since <= 1
		};
	// “Share of each region held by Russia: Luhansk 99%, …”.
	const listed = Boolean(sentence.mentionEndingAt(group.start)?.places?.length);
	const inside = saidIn(sentence, listed ? group.start : clause.from);
	if (inside) return { subject: inside, inside: true, near: true };
	const before = sentence.before && saidIn(sentence.before, sentence.before.tokens.length);
	if (before && group === context.groups[0]) return { subject: before, inside: false, near: false };
	return null;
}

/** Who holds what by the last predicate before a token: “How much of Ukraine does Russia hold?”. */
function saidIn(sentence: Sentence, limit: number): Prior['subject'] | null {
	const predicate = sentence
		.predicatesFor('areas')
		.filter(({ act, end, unreal }) => act === 'hold' && end <= limit && !unreal)
		.at(-1);
	if (!predicate) return null;
	const place =
		sentence.mentions
			.filter(({ places, end }) => places?.length && end <= limit)
			.find(({ holder, kind }) => holder === null || kind === 'land') ??
		sentence.mentions.find(
			({ places, start }) =>
				places?.length && lexicon.placePrepositions.has(sentence.word(start - 1))
		);
	if (!place?.places?.length) return null;
	const { holder } = resolveHolder(sentence, predicate, place.places);
	return holder ? { what: 'held', holder, places: place.places } : null;
}

/** Places that the number itself is of, or is told to be in; before it only in a list (“in Luhansk, about 1 percent”). */
function ownPlaces(
	{ sentence, groups }: ReadingContext,
	group: Group,
	object: ClaimObject,
	{ from, to }: Clause,
	listed: boolean
): readonly string[] | null {
	// “In Donetsk the figure is 69 per cent, in Zaporizhzhia 73”.
	const lead = sentence.mentions.find(({ places, start }) => places?.length && start >= from);
	const opening = lead && sentence.tokens.slice(from, lead.start).map(({ lower }) => lower);
	if (opening && /^(, ?)?(and |but )?(in|for)( the)?$/.test(opening.join(' '))) return lead.places;
	const behind =
		object.mention?.places?.length || namesOwn(sentence, object, { from: group.end, to });
	if (!listed && !behind) return null;
	const { places } = placesInSentence(sentence, group, object, groups, null);
	return places?.length ? places : null;
}

/** Whether a place stands in a stretch itself, as what the number is of or beside it. */
function namesOwn(sentence: Sentence, { mention }: ClaimObject, { from, to }: Clause): boolean {
	if (mention?.places?.length) return true;
	return sentence.mentions.some(
		({ places, start, end }) => places?.length && start >= from && end <= to
	);
}

/** Whether nothing of its own stands between the number before and this one: “, and the latter by”. */
function isLight(sentence: Sentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const { lower, kind } = sentence.tokens[i]!;
		const light =
			sentence.mentionAt(i) !== null ||
			kind === 'mark' ||
			lexicon.prepositions.has(lower) ||
			lexicon.determiners.has(lower) ||
			lexicon.adverbs.has(lower) ||
			lexicon.landNouns.has(lower) ||
			lexicon.regionNouns.has(lower) ||
			partNouns.has(lower) ||
			/^(and|or|plus|with|only|another|neighbouring|neighboring|is|are|was|were|so|does|do)$/.test(
				lower
			);
		if (!light) return false;
	}
	return true;
}

function takesUp(sentence: Sentence, group: Group, { from }: Clause, isShare: boolean): boolean {
	const start = Math.max(from, group.start - 10);
	const anaphor =
		says(sentence, start, group.start, anaphors) ||
		(!isShare && isGroundAgain(sentence, start, group.start));
	const trend = says(sentence, start, group.start, trends);
	// A share of something else may well rise or fall (“inflation fell to 9%”).
	return isShare ? anaphor : anaphor || trend;
}

/** “the occupied land”, “that territory”, “the pocket”: ground that was spoken of. */
function isGroundAgain(sentence: Sentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		if (!/^(the|that|this|its|their)$/.test(sentence.word(i))) continue;
		const noun = /^(occupied|captured|seized|held|conquered)$/.test(sentence.word(i + 1))
			? i + 2
			: i + 1;
		if (lexicon.landNouns.has(sentence.word(noun)) || lexicon.takenNouns.has(sentence.word(noun)))
			return true;
	}
	return false;
}

/** Whether what a share is of is left out, or said and done with. */
function endsPhrase(sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at];
	return (
		token === undefined ||
		token.kind === 'mark' ||
		lexicon.clauseStarts.has(token.lower) ||
		lexicon.prepositions.has(token.lower) ||
		lexicon.adverbs.has(token.lower) ||
		lexicon.auxiliaries.has(token.lower)
	);
}
