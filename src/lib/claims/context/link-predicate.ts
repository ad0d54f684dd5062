import * as lexicon from '../lexicon/context-en';
import type { Predicate } from './find-predicates';
import type { ClaimObject } from './read-object';
import type { Group, Sentence } from './sentence';

/** Beyond this a predicate says something else. */
const mostCost = 18;
/** No predicate is that near across more words. */
const mostWords = 60;

/** The predicate that says what happens to a group's ground, with how far-fetched that is; null where none does. */
export interface Link {
	readonly predicate: Predicate;
	readonly cost: number;
	readonly side: 'left' | 'right';
}

/** Find the predicate of a group: the nearest that can be its own. `object`: what its number is of. */
export function linkPredicate(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	groups: readonly Group[],
	predicates: readonly Predicate[]
): Link | null {
	let best: Link | null = null;
	for (const predicate of predicates) {
		if (predicate.at < group.start - mostWords || predicate.at > group.end + mostWords) continue;
		const found =
			predicate.end <= group.start
				? left(sentence, group, groups, predicates, predicate)
				: predicate.at >= group.end
					? right(sentence, group, object, groups, predicates, predicate)
					: null;
		if (found !== null && found <= mostCost && (!best || found < best.cost))
			best = { predicate, cost: found, side: predicate.end <= group.start ? 'left' : 'right' };
	}
	return best;
}

function left(
	sentence: Sentence,
	group: Group,
	groups: readonly Group[],
	predicates: readonly Predicate[],
	predicate: Predicate
): number | null {
	if (
		predicate.shape === 'passive' &&
		isFinite(sentence, predicate) &&
		!isCopulaBefore(sentence, group.start)
	) {
		// “Kherson is held by Russia, which …”: its ground stands before it.
		if (predicate.act !== 'reach') return null;
	}
	const base = { active: 0, noun: 1, state: 3, passive: 2, adjective: 2 }[predicate.shape];
	// “captured by Ukraine, more than half …”: what was captured stands before it.
	const told = predicate.shape === 'passive' && sentence.word(predicate.end) === 'by' ? 5 : 0;
	const unreal = predicate.unreal ? 6 : 0;
	return base + told + unreal + barriers(sentence, predicate.end, group.start, groups, predicates);
}

function right(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	groups: readonly Group[],
	predicates: readonly Predicate[],
	predicate: Predicate
): number | null {
	// “(500 square kilometers) they still occupy”.
	const end = sentence.word(group.end) === ')' ? group.end + 1 : group.end;
	const behind = Math.max(
		end,
		object.kind === 'none' ? group.end : Math.min(object.end, predicate.from)
	);
	// “of the land it seized in 2022 has been …”: what took it does not tell what became of it.
	const taking = object.taken ? predicates.find(({ at }) => at >= object.end) : undefined;
	if (taking === predicate) return 10;
	const from = taking ? Math.max(behind, Math.min(taking.end, predicate.from)) : behind;
	if (predicate.shape === 'adjective') {
		const between = sentence.word(from);
		const near =
			predicate.at === from ||
			(predicate.at === from + 1 && (between === 'of' || !lexicon.prepositions.has(between)));
		return near ? 0.5 : null;
	}
	if (predicate.shape === 'active') return isGap(sentence, from, predicate) ? 0.5 : null;
	if (
		predicate.shape === 'noun' &&
		predicate.at - group.end <= 2 &&
		isBare(sentence, group.end, predicate.at)
	)
		return 1;
	if (predicate.shape === 'noun')
		return sentence.word(predicate.at) === 'gains' || predicate.act === 'reach'
			? 4 + barriers(sentence, from, predicate.at, groups, predicates)
			: null;
	const cost = barriers(sentence, from, predicate.from, groups, predicates);
	// “20 percent of Ukraine – includes the peninsula annexed in 2014”: a participle is of what it stands by.
	const bare = predicate.shape === 'passive' && !isFinite(sentence, predicate);
	if (bare && sentence.tokens[predicate.from - 1] && isVerbBetween(sentence, from, predicate.from))
		return null;
	return startsClause(sentence, from, predicate.from) ? cost + 12 : cost + 0.5;
}

/** “a 450-square-kilometre salient”: nothing but adjectives between. */
function isBare(sentence: Sentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const { kind, lower } = sentence.tokens[i]!;
		if (kind !== 'word' || lexicon.prepositions.has(lower) || lexicon.clauseStarts.has(lower))
			return false;
	}
	return true;
}

/** Whether a verb has a finite form of “be” before it: “is held”, not “ground held by”. */
function isFinite(sentence: Sentence, predicate: Predicate): boolean {
	return (
		predicate.from < predicate.at &&
		/^(is|are|was|were|has|have|had|been|remains?)$/.test(sentence.word(predicate.from))
	);
}

/** “The area held by Ukraine is / totals / stands at 450 …”. */
function isCopulaBefore(sentence: Sentence, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--)
		if (
			/^(is|was|totals?|totalled|totaled|at|to|:|equals?|reached|exceeds?|exceeded|covers?|spans?)$/.test(
				sentence.word(i)
			) &&
			!lexicon.verbs.hold.includes(sentence.word(i))
		)
			return true;
	return false;
}

function isVerbBetween(sentence: Sentence, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (
			/^(includes?|included|contains?|comprises?|has|have|is|are|was|were)$/.test(sentence.word(i))
		)
			return true;
	return false;
}

/** “450 km² that Ukraine holds”, “112,000 km² it occupies”: only a subject stands between. */
function isGap(sentence: Sentence, from: number, predicate: Predicate): boolean {
	let subject = false;
	let i = from;
	if (sentence.word(i) === ',' && lexicon.relatives.has(sentence.word(i + 1))) i++;
	while (i < predicate.from) {
		const mention = sentence.mentionStartingAt(i);
		const lower = sentence.word(i);
		if (mention) {
			if (mention.holder && mention.kind !== 'land') subject = true;
			else if (!lexicon.placePrepositions.has(sentence.word(i - 1))) return false;
			i = mention.end;
			continue;
		}
		if (lexicon.subjectPronouns.has(lower) || lexicon.forceNouns.has(lower)) subject = true;
		else if (
			!lexicon.relatives.has(lower) &&
			!lexicon.determiners.has(lower) &&
			!lexicon.adverbs.has(lower) &&
			!lexicon.placePrepositions.has(lower) &&
			!lexicon.landNouns.has(lower)
		)
			return false;
		i++;
	}
	// “20% of Ukraine Russia took …”, and not “20% of Ukraine. It took …”.
	return subject && predicate.from - from <= 8;
}

/** Whether a side stands as a new subject between a group and a verb. */
function startsClause(sentence: Sentence, from: number, to: number): boolean {
	return sentence.mentions.some(
		({ start, end, holder, kind, possessive, places }) =>
			start >= from &&
			end <= to &&
			holder !== null &&
			kind !== 'land' &&
			kind !== 'adjective' &&
			!possessive &&
			(!lexicon.prepositions.has(sentence.word(start - 1)) || false) &&
			(places === null || /^(and|,|while|but|;)$/.test(sentence.word(start - 1)))
	);
}

/** How much stands between two tokens: words, commas, contrasts, other groups and predicates. */
function barriers(
	sentence: Sentence,
	from: number,
	to: number,
	groups: readonly Group[],
	predicates: readonly Predicate[]
): number {
	let cost = 0;
	let depth = 0;
	let lastClosing = to - 1;
	while (lastClosing > from && sentence.word(lastClosing) !== ')') lastClosing--;
	for (let i = from; i < to; i++) {
		const { lower } = sentence.tokens[i]!;
		if (lower === ')') {
			if (depth > 0) depth--;
			continue;
		}
		if (lower === '(') {
			if (lastClosing > i) depth++;
			continue;
		}
		if (depth > 0) continue;
		cost += 0.4;
		// “…, leaving 2,500 square miles in Ukrainian hands” says something more.
		if (lower === ',')
			cost += /^(leaving|giving|bringing|keeping|making)$/.test(sentence.word(i + 1)) ? 8 : 1;
		else if (lower === ';') cost += 30;
		else if (lower === ':' || lower === '.') cost += 2;
		else if (lexicon.contrasts.has(lower)) cost += 20;
		else if (lower === 'and' || lower === 'or') cost += 1;
		else if (
			lower === 'because' ||
			lower === 'since' ||
			lower === 'after' ||
			lower === 'before' ||
			lower === 'if' ||
			lower === 'when'
		)
			cost += 2;
	}
	for (const { start, end } of groups) if (start >= from && end <= to) cost += 1.5;
	for (const { at } of predicates) if (at >= from && at < to) cost += 3;
	return cost;
}
