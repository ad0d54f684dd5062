import type { ClaimDoubt } from '../../model/claim';
import { holders, type Holder } from '../../model/holder';
import * as lexicon from '../lexicon/context-en';
import { countryOf, type Mention } from './find-mentions';
import { isCapital } from './gazetteer-index';
import type { Sentence } from './sentence';

/** Who does it. `unknown`: somebody who is neither of the sides. */
export interface Subject {
	readonly holder: Holder | null;
	readonly unknown: boolean;
	readonly doubts: readonly ClaimDoubt[];
	/** Token index that it begins at. */
	readonly at: number;
}

/** Says whether a side can be meant, for pronouns. */
export type Fits = (holder: Holder) => boolean;

export function otherSide(holder: Holder): Holder {
	return holders.find((other) => other !== holder)!;
}

const nobody: Subject = { holder: null, unknown: false, doubts: [], at: -1 };

/** Who the verb group that begins at token `from` is said of. */
export function findSubject(sentence: Sentence, from: number, fits: Fits): Subject {
	let at = from - 1;
	while (at >= 0 && isAdverb(sentence, at)) at--;
	if (sentence.word(at) === ')') at = opening(sentence, at) - 1;
	const token = sentence.tokens[at];
	if (!token) return after(sentence, from);
	const adjacent = sentence.mentionEndingAt(at + 1);
	if (adjacent?.holder && adjacent.kind !== 'land') {
		const before = sentence.word(adjacent.start - 1);
		if (!/^(in|into|inside|across|on|against|within)$/.test(before))
			return { ...nobody, holder: adjacent.holder, at: adjacent.start };
	}
	if (lexicon.subjectPronouns.has(token.lower)) return pronoun(sentence, at, fits);
	if (lexicon.relatives.has(token.lower)) return antecedent(sentence, at, fits);
	if (token.kind !== 'word' || isConnector(token.lower)) {
		const found = earlier(sentence, at, fits);
		return found ? { ...nobody, holder: found.holder, at: found.start } : nobody;
	}
	return nounPhrase(sentence, at, fits);
}

/** “Having advanced 7 km, the Russians …”: the subject of a sentence that begins with a participle. */
function after(sentence: Sentence, from: number): Subject {
	const found = sentence.mentions.find(
		(mention) =>
			mention.start > from &&
			mention.holder !== null &&
			mention.kind !== 'land' &&
			(sentence.word(mention.start - 1) === ',' || sentence.word(mention.start - 2) === ',') &&
			!mention.possessive
	);
	return found ? { ...nobody, holder: found.holder, at: found.start } : nobody;
}

function isAdverb(sentence: Sentence, at: number): boolean {
	const { lower, kind } = sentence.tokens[at]!;
	return (
		kind === 'word' &&
		!sentence.mentionAt(at) &&
		(lexicon.adverbs.has(lower) || /ly$/.test(lower) || lexicon.auxiliaries.has(lower))
	);
}

function isConnector(lower: string): boolean {
	return lexicon.clauseStarts.has(lower) || lower === 'or' || lower in lexicon.months;
}

function opening(sentence: Sentence, at: number): number {
	for (let i = at; i >= 0; i--) if (sentence.word(i) === '(') return i;
	return at;
}

/** The side of the noun phrase that ends at a token: “its incursion force”, “soldiers of the Russian army”. */
function nounPhrase(sentence: Sentence, at: number, fits: Fits): Subject {
	const { lower } = sentence.tokens[at]!;
	if (/^(enemy|adversary)$/.test(lower)) return foeOf(sentence, at);
	for (let i = at; i >= Math.max(0, at - 9); i--) {
		const token = sentence.tokens[i]!;
		const mention = sentence.mentionEndingAt(i + 1);
		if (mention?.holder && mention.kind !== 'land')
			return { ...nobody, holder: mention.holder, at: mention.start };
		if (mention) {
			i = mention.start;
			continue;
		}
		if (i < at && lexicon.possessivePronouns.has(token.lower)) return pronoun(sentence, i, fits);
		if (token.kind === 'mark' && !/^(-|'s|\.)$/.test(token.lower)) break;
		if (lexicon.clauseStarts.has(token.lower) && token.lower !== 'and') break;
	}
	if (lexicon.forceNouns.has(lower) || lexicon.operationNouns.has(lower))
		return pronoun(sentence, at, fits);
	const found = earlier(sentence, at, fits);
	if (isVerbLike(sentence, at) && found)
		return { ...nobody, holder: found.holder, at: found.start };
	return { ...nobody, unknown: true };
}

/** “The enemy holds 18% of our territory, Budanov said”: the side that is not the one who speaks. */
function foeOf(sentence: Sentence, at: number): Subject {
	const sides = new Set(
		sentence.mentions.flatMap(({ holder, kind }) => (holder && kind !== 'land' ? [holder] : []))
	);
	const [only] = sides;
	return only && sides.size === 1
		? { ...nobody, holder: otherSide(only), doubts: ['holder-by-pronoun'], at }
		: { ...nobody, unknown: true };
}

/** A verb that another verb hangs on: “continues holding”, “ended up controlling”. */
function isVerbLike(sentence: Sentence, at: number): boolean {
	const { lower, text } = sentence.tokens[at]!;
	if (isCapital(text)) return false;
	return (
		/(ed|ing|ues|aims|ms|gan|ept|eft|to|up|back|down|off|it|2\d{3})$/.test(lower) ||
		sentence.tokens[at]!.kind === 'number'
	);
}

/** The side that a pronoun or a noun such as “troops” at a token stands for: of this sentence, or the one before. */
export function pronoun(sentence: Sentence, at: number, fits: Fits): Subject {
	const lower = sentence.word(at);
	const pool = /^(we|our|i)$/.test(lower)
		? [...sentence.mentions]
		: sentence.mentions.filter(({ end }) => end <= at);
	const ranked = rank(sentence, pool);
	const inside = ranked.find(({ holder }) => fits(holder!));
	if (inside) return { ...nobody, holder: inside.holder, doubts: ['holder-by-pronoun'], at };
	const past = sentence.before ? rankFirst(sentence.before) : [];
	const before = past.find(({ holder }) => fits(holder!)) ?? (ranked[0] ? undefined : past[0]);
	if (before)
		return {
			...nobody,
			holder: before.holder,
			doubts: ['holder-by-pronoun', 'holder-by-sentence-before'],
			at
		};
	if (ranked[0]) return { ...nobody, holder: ranked[0].holder, doubts: ['holder-by-pronoun'], at };
	if (sentence.told?.holder)
		return {
			...nobody,
			holder: sentence.told.holder,
			doubts: ['holder-by-pronoun', 'holder-by-sentence-before'],
			at
		};
	// “Its forces hold …, Russia says.”
	const later = rankFirst(sentence).find(
		({ end }) => end > at && lexicon.speechVerbs.has(sentence.word(end))
	);
	return later
		? { ...nobody, holder: later.holder, doubts: ['holder-by-pronoun'], at }
		: { ...nobody, at };
}

/** Whom “which”, “that” or “who” stands for. */
function antecedent(sentence: Sentence, at: number, fits: Fits): Subject {
	const pool = sentence.mentions.filter(
		({ end, holder, kind }) => end <= at && holder !== null && kind !== 'land'
	);
	const close = pool.filter(({ end }) => at - end <= 1);
	const ranked = [
		...close.filter(({ holder }) => fits(holder!)),
		...pool
			.filter((mention) => !close.includes(mention))
			.reverse()
			.filter(({ start }) => !lexicon.prepositions.has(sentence.word(start - 1))),
		...close
	];
	const found = ranked.find(({ holder }) => fits(holder!)) ?? ranked[0];
	return found ? { ...nobody, holder: found.holder, at: found.start } : nobody;
}

/** The nearest side before a token that can be a subject. */
function earlier(sentence: Sentence, at: number, fits: Fits): Mention | null {
	const before = sentence.mentions.filter(({ end }) => end <= at + 1);
	const doing = rank(
		sentence,
		before.filter((mention) => !isAsideSpeaker(sentence, mention))
	);
	const ranked = doing.length > 0 ? doing : rank(sentence, before);
	return ranked.find(({ holder }) => fits(holder!)) ?? ranked[0] ?? null;
}

/** “…, a Ukrainian official said, and advanced”: who only tells of what goes on. */
function isAsideSpeaker(sentence: Sentence, { start, end }: Mention): boolean {
	let at = start - 1;
	while (lexicon.determiners.has(sentence.word(at))) at--;
	if (sentence.word(at) !== ',') return false;
	for (let i = end; i <= end + 3; i++) {
		if (lexicon.speechVerbs.has(sentence.word(i))) return sentence.word(i + 1) === ',';
		if (sentence.tokens[i]?.kind !== 'word') return false;
	}
	return false;
}

/** Sides: those in a subject's place first, each from the last to the first. */
function rank(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
	const sides = mentions.filter(({ holder, kind }) => holder !== null && kind !== 'land').reverse();
	const level = (mention: Mention) =>
		isSubjectLike(sentence, mention)
			? 0
			: mention.possessive || mention.kind === 'adjective'
				? 2
				: 1;
	return sides
		.map((mention) => [level(mention), mention] as const)
		.sort(([a], [b]) => a - b)
		.map(([, mention]) => mention);
}

/** Sides of the sentence before: what it is about stands first. */
function rankFirst(sentence: Sentence): Mention[] {
	const sides = sentence.mentions.filter(({ holder, kind }) => holder !== null && kind !== 'land');
	const firm = sides.filter((mention) => isSubjectLike(sentence, mention));
	// “How much of Ukraine has Russia got?”: what stands behind “of” is ground.
	const ground = sides.filter(
		({ start, kind }) => kind === 'name' && sentence.word(start - 1) === 'of'
	);
	if (firm.length === 0 && ground.length < sides.length)
		return [...sides.filter((mention) => !ground.includes(mention)), ...ground];
	return [...firm, ...sides.filter((mention) => !firm.includes(mention))];
}

/** Whether nothing but a clause's beginning, titles and times stand before a side. */
export function isSubjectLike(sentence: Sentence, { start, possessive }: Mention): boolean {
	if (possessive) return false;
	for (let i = start - 1; i >= 0 && start - i <= 5; i--) {
		const token = sentence.tokens[i]!;
		if (token.kind === 'number' || token.lower in lexicon.months) return true;
		if (token.kind === 'mark') return token.lower !== '-';
		if (lexicon.clauseStarts.has(token.lower) && !/^(with|than|including)$/.test(token.lower))
			return true;
		if (lexicon.speechVerbs.has(token.lower)) return token.lower !== 'told';
		if (lexicon.prepositions.has(token.lower)) return false;
		const skips =
			lexicon.determiners.has(token.lower) ||
			isCapital(token.text) ||
			lexicon.adverbs.has(token.lower) ||
			sentence.mentionAt(i)?.kind === 'adjective' ||
			/ly$/.test(token.lower);
		if (!skips) return false;
	}
	return true;
}

/** Whether a side can hold or take ground of places: its own country is not what it takes. */
export function fitsPlaces(holder: Holder, places: readonly string[]): boolean {
	return places.length === 0 || places.some((id) => countryOf(id) !== holder);
}
