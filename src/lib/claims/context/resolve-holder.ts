import type { ClaimDoubt } from '../../model/claim';
import { holders, type Holder } from '../../model/holder';
import * as lexicon from '../lexicon/context-en';
import { countryOf } from './find-mentions';
import type { Predicate } from './find-predicates';
import { findSubject, fitsPlaces, otherSide, pronoun, type Fits } from './find-subject';
import type { Sentence } from './sentence';

export interface FoundHolder {
	readonly holder: Holder | null;
	/** Somebody else than the two sides. */
	readonly unknown: boolean;
	readonly doubts: readonly ClaimDoubt[];
}

const none: FoundHolder = { holder: null, unknown: false, doubts: [] };

/** Who does what a predicate says. `places`: what is known of where, by which pronouns are told apart. */
export function resolveHolder(
	sentence: Sentence,
	predicate: Predicate,
	places: readonly string[]
): FoundHolder {
	const isTaking = predicate.act === 'hold' || predicate.act === 'take';
	const fits: Fits = (holder) =>
		!isTaking || isStill(sentence, predicate) || fitsPlaces(holder, places);
	const named = namedHolder(sentence, predicate, fits);
	if (named.holder !== null || named.unknown) return named;
	return byPlace(sentence, predicate, places);
}

/** “that it still controls”: ground of one's own, as likely as not. */
function isStill(sentence: Sentence, { from, at, word }: Predicate): boolean {
	if (/^(retain|keep|kept)/.test(word)) return true;
	for (let i = from; i <= at + 1; i++) if (sentence.word(i) === 'still') return true;
	return false;
}

function namedHolder(sentence: Sentence, predicate: Predicate, fits: Fits): FoundHolder {
	switch (predicate.shape) {
		case 'active':
			return findSubject(sentence, predicate.from, fits);
		case 'passive':
			if (predicate.act === 'reach') return findSubject(sentence, predicate.from, fits);
			return agent(sentence, predicate) ?? none;
		case 'adjective':
			return adjectiveHolder(sentence, predicate) ?? agent(sentence, predicate) ?? none;
		case 'state':
			return adjectiveHolder(sentence, predicate) ?? stateHolder(sentence, predicate, fits) ?? none;
		case 'noun':
			return nounHolder(sentence, predicate, fits);
	}
}

/** “by Russian forces”, “lost to Russia”. */
function agent(sentence: Sentence, predicate: Predicate): FoundHolder | null {
	const words = predicate.act === 'lose' ? /^(to|by)$/ : /^by$/;
	for (let i = predicate.end; i < Math.min(sentence.tokens.length, predicate.end + 12); i++) {
		const { lower, kind } = sentence.tokens[i]!;
		if (kind === 'mark' && lower !== ',' && lower !== '-') return null;
		if (!words.test(lower)) continue;
		for (let at = i + 1; at <= i + 4; at++) {
			const mention = sentence.mentionStartingAt(at);
			if (mention?.holder) return { ...none, holder: mention.holder };
			if (lexicon.subjectPronouns.has(sentence.word(at)) || /^(them|him)$/.test(sentence.word(at)))
				return null;
			const side = firstPart(sentence, at);
			if (side) return { ...none, holder: side };
		}
		return lexicon.operationNouns.has(sentence.word(i + 2)) ||
			lexicon.forceNouns.has(sentence.word(i + 2))
			? null
			: {
					...none,
					unknown:
						/^\p{L}/u.test(sentence.word(i + 1)) &&
						!/^(the|a|an|\d)/.test(sentence.word(i + 1)) &&
						!/ing$/.test(sentence.word(i + 1)) &&
						i > predicate.end - 1 &&
						!lexicon.months[sentence.word(i + 1)]
				};
	}
	return null;
}

/** The side in the first part of a hyphened word: “Moscow-installed”. */
function firstPart(sentence: Sentence, at: number): Holder | null {
	const text = sentence.tokens[at]?.text ?? '';
	const dash = text.search(/[-‐‑]/);
	if (dash < 0) return null;
	const first = text.slice(0, dash);
	const of = sentence.gazetteer.holders.find(
		({ names, adjectives }) => names.includes(first) || adjectives.includes(first)
	);
	return of?.holder ?? null;
}

function adjectiveHolder(sentence: Sentence, predicate: Predicate): FoundHolder | null {
	const inWord = firstPart(sentence, predicate.at);
	if (inWord) return { ...none, holder: inWord };
	const before = sentence.mentionEndingAt(predicate.at);
	if (before?.kind === 'adjective' && before.holder) return { ...none, holder: before.holder };
	return null;
}

/** “under Russian control”, “in the hands of Moscow”, “under its control”. */
function stateHolder(sentence: Sentence, predicate: Predicate, fits: Fits): FoundHolder | null {
	for (let i = predicate.at - 1; i >= Math.max(0, predicate.at - 5); i--) {
		const mention = sentence.mentionAt(i);
		if (mention?.holder && mention.kind !== 'land') return { ...none, holder: mention.holder };
		if (lexicon.possessivePronouns.has(sentence.word(i))) return pronoun(sentence, i, fits);
		if (/^(under|in|into)$/.test(sentence.word(i))) break;
	}
	return of(sentence, predicate);
}

function of(sentence: Sentence, predicate: Predicate): FoundHolder | null {
	if (!/^(of|by)$/.test(sentence.word(predicate.end))) return null;
	for (let i = predicate.end + 1; i <= predicate.end + 4; i++) {
		const mention = sentence.mentionStartingAt(i);
		if (mention?.holder) return { ...none, holder: mention.holder };
	}
	return null;
}

/** “Russia's gains”, “Ukrainian control of”, “its foothold in”; else the subject: “Kyiv is in control of”. */
function nounHolder(sentence: Sentence, predicate: Predicate, fits: Fits): FoundHolder {
	for (let i = predicate.at - 1; i >= Math.max(0, predicate.at - 5); i--) {
		const mention = sentence.mentionAt(i);
		if (mention?.holder && mention.kind !== 'land') return { ...none, holder: mention.holder };
		if (lexicon.possessivePronouns.has(sentence.word(i))) return pronoun(sentence, i, fits);
		if (sentence.tokens[i]!.kind === 'mark' && sentence.word(i) !== '-') break;
	}
	for (let i = predicate.end; i < Math.min(predicate.end + 4, sentence.tokens.length); i++)
		if (sentence.word(i) === 'by') {
			const mention = sentence.mentions.find(({ start }) => start > i && start <= i + 4);
			if (mention?.holder) return { ...none, holder: mention.holder };
		}
	let from = predicate.at;
	while (from > 0 && sentence.tokens[from - 1]!.kind === 'word' && !isBoundary(sentence, from - 1))
		from--;
	const found = findSubject(sentence, from, fits);
	return found.unknown ? none : found;
}

function isBoundary(sentence: Sentence, at: number): boolean {
	return (
		sentence.mentionAt(at) !== null ||
		lexicon.subjectPronouns.has(sentence.word(at)) ||
		lexicon.relatives.has(sentence.word(at))
	);
}

/** Nobody is named: who is foreign there holds or takes, who is at home loses or takes back. */
function byPlace(
	sentence: Sentence,
	{ act, shape, at, from }: Predicate,
	places: readonly string[]
): FoundHolder {
	const countries = new Set(places.map(countryOf));
	const [country] = countries;
	const home = holders.find((side) => side === country);
	if (countries.size !== 1 || !home) return none;
	// “under government control”.
	if (shape === 'state' && sentence.word(at - 1) === 'government')
		return { holder: home, unknown: false, doubts: ['holder-by-place'] };
	const isSalient =
		act === 'lose' &&
		/^(salient|pocket|bridgehead|foothold|enclave)$/.test(sentence.word(from - 1));
	const foreign = act === 'hold' || act === 'take' || act === 'reach' || isSalient;
	if (shape === 'active' && act !== 'hold' && act !== 'take') return none;
	return { holder: foreign ? otherSide(home) : home, unknown: false, doubts: ['holder-by-place'] };
}
