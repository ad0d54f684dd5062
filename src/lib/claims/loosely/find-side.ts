import * as lexicon from '../lexicon/context-en';
import { beyond, foreignStates, homeStates, sayings } from '../lexicon/loosely-en';
import { holders, type Holder } from '../../model/holder';
import { countryOf, type Mention } from '../context/find-mentions';
import { otherSide } from '../context/find-subject';
import type { Sentence } from '../context/sentence';
import type { Clause } from '../context/clause';

/** Whose ground it is by where it lies, without a verb of holding. `home`: the country that it is out of the hands of. */
export interface FoundSide {
	readonly holder: Holder | null;
	readonly home: Holder | null;
}

/**
 * The side that a stretch of a sentence says ground is on: “beyond Kyiv's control”, “on the Russian
 * side of the line”, “remains Ukrainian”, “is free”. `places`: ids of that ground. Null where it says none.
 */
export function findSide(
	sentence: Sentence,
	{ from, to }: Clause,
	places: readonly string[]
): FoundSide | null {
	for (let i = from; i < to; i++) {
		const found =
			outOfHands(sentence, i, places) ??
			onSide(sentence, i) ??
			withSide(sentence, i) ??
			inState(sentence, i, places);
		if (found) return found;
	}
	return null;
}

function outOfHands(sentence: Sentence, at: number, places: readonly string[]): FoundSide | null {
	const outOf = sentence.word(at) === 'out' && sentence.word(at + 1) === 'of';
	if (!outOf && !beyond.has(sentence.word(at))) return null;
	for (let i = at + 1; i <= at + 6; i++) {
		if (!sayings.has(sentence.word(i))) continue;
		const mention = sidesIn(sentence, at + 1, i + 4)[0];
		const home = mention?.holder ?? homeOf(places);
		return home ? { holder: otherSide(home), home } : null;
	}
	return null;
}

/** “about 430 square kilometers remain with the Ukrainian army”. */
function withSide(sentence: Sentence, at: number): FoundSide | null {
	const kept =
		sentence.word(at) === 'with' && /^(remains?|stays?|rests?)$/.test(sentence.word(at - 1));
	// “is still run from Kyiv”.
	const run =
		sentence.word(at) === 'from' &&
		/^(run|ruled|governed|administered)$/.test(sentence.word(at - 1));
	if (!kept && !run) return null;
	const mention = sidesIn(sentence, at + 1, at + 6)[0];
	return mention ? { holder: mention.holder, home: null } : null;
}

function onSide(sentence: Sentence, at: number): FoundSide | null {
	if (!/^(side|lines)$/.test(sentence.word(at))) return null;
	const mention = sentence.mentionAt(at) ?? sentence.mentionEndingAt(at);
	const held = /^(.+)[-‐‑](held|controlled|occupied)$/.exec(sentence.word(at - 1));
	const holder =
		mention?.holder ??
		(held
			? sentence.gazetteer.holders.find(({ names, adjectives }) =>
					[...names, ...adjectives].some((name) => name.toLowerCase() === held[1])
				)?.holder
			: undefined);
	return holder ? { holder, home: null } : null;
}

/** “remains Ukrainian”, “is still free”, “stays unoccupied”. */
function inState(sentence: Sentence, at: number, places: readonly string[]): FoundSide | null {
	if (!lexicon.auxiliaries.has(sentence.word(at))) return null;
	let i = at + 1;
	while (lexicon.adverbs.has(sentence.word(i)) || /ly$/.test(sentence.word(i))) i++;
	const mention = sentence.mentionStartingAt(i);
	const home = homeOf(places);
	if (mention?.kind === 'adjective' && mention.holder && isLast(sentence, mention.end))
		return { holder: mention.holder, home: null };
	const lower = sentence.word(i);
	if (home && homeStates.has(lower)) return { holder: home, home: null };
	if (home && foreignStates.has(lower) && isLast(sentence, i + 1))
		return { holder: otherSide(home), home: null };
	return null;
}

function isLast(sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at];
	return (
		token === undefined ||
		token.kind === 'mark' ||
		lexicon.clauseStarts.has(token.lower) ||
		lexicon.prepositions.has(token.lower)
	);
}

/** The side whose country places lie in; null where they lie in none or in both. */
export function homeOf(places: readonly string[]): Holder | null {
	const countries = new Set(places.map(countryOf));
	return countries.size === 1 ? (holders.find((side) => countries.has(side)) ?? null) : null;
}

/** Sides that a stretch names, in its order; land that is called after one is none. */
export function sidesIn(sentence: Sentence, from: number, to: number): Mention[] {
	return sentence.mentions.filter(
		({ holder, kind, start, end }) =>
			holder !== null && kind !== 'land' && start >= from && end <= to
	);
}
