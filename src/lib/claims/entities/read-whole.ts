import * as lexicon from '../lexicon/context-en';
import { otherLand } from '../lexicon/other-matters-en';
import type { Token } from '../text/tokens';
import type { Mention } from './find-mentions';
import { isCapital } from './gazetteer-index';
import type { Sentence } from './sentence';

/** What a number is said to be of: “of Ukraine's territory”, “of the region”. */
export interface Whole {
	/**
	 * `place`: named; `land`, `region`, `country`, `settlement`: a noun alone; `pronoun`: “of it”;
	 * `other`: no ground at all, or a kind of it; `none`: nothing is said.
	 */
	readonly kind:
		'place' | 'land' | 'region' | 'country' | 'settlement' | 'pronoun' | 'other' | 'none';
	readonly mention: Mention | null;
	/** “its territory”: the token index of “its”. */
	readonly owner: number | null;
	/** It is ground that somebody took (“of the land it seized”), of which no layer knows the whole. */
	readonly taken: boolean;
	readonly start: number;
	/** Token index behind it. */
	readonly end: number;
}

const mostModifiers = 6;

/** Read what stands behind a number that ends before token `at`. `words`: “half the country” needs no “of”. */
export function readWhole(sentence: Sentence, at: number, words: boolean): Whole {
	const { tokens } = sentence;
	const empty = { mention: null, owner: null, taken: false, start: at, end: at };
	let i = at;
	if (sentence.word(i) === 'of') i++;
	else if (!words || !beginsObject(sentence, i)) return { ...empty, kind: 'none' };
	if (/^(all|both|what|whole)$/.test(sentence.word(i)) && sentence.word(i + 1) === 'of') i += 2;
	// “27-32% of that of the DPR”.
	if (/^(that|those)$/.test(sentence.word(i)) && sentence.word(i + 1) === 'of') i += 2;
	let owner: number | null = null;
	let owned = false;
	let last: string | null = null;
	for (let seen = 0; seen <= mostModifiers && i < tokens.length; seen++) {
		const token = tokens[i]!;
		const { lower } = token;
		const mention = sentence.mentionStartingAt(i);
		const of = { ...empty, start: at, owner };
		if (mention) {
			i = mention.end;
			// “of Ukrainians”, “of Russian soldiers”.
			const asPeople =
				mention.kind === 'adjective' &&
				/s$/.test(sentence.word(mention.end - 1)) &&
				!mention.possessive;
			if (mention.kind === 'force' || asPeople) return { ...of, kind: 'other', end: i };
			if (mention.possessive || mention.kind === 'adjective') {
				owned = true;
				if (mention.places?.length && isSide(sentence, i))
					return { ...of, kind: 'settlement', end: i };
				// “of all of Ukraine's”.
				if (
					mention.places?.length &&
					mention.possessive &&
					(i >= tokens.length || tokens[i]!.kind === 'mark')
				)
					return place(sentence, of, mention);
				if (mention.places && lexicon.landNouns.has(sentence.word(mention.end - 1)))
					return place(sentence, of, mention);
				continue;
			}
			if (mention.places === null) return { ...of, kind: 'other', end: i };
			if (mention.within && !mention.holder)
				return { ...of, kind: 'settlement', mention, end: mention.end };
			return place(sentence, of, mention);
		}
		const next = i + 1;
		// “45% of the 1,200 square kilometers in Kursk”: of another number's ground.
		if (
			token.kind === 'number' &&
			/^(sq|square|km2|km²|kilomet(er|re)s|miles|hectares)$/.test(
				sentence.word(next).replace(/^(and|or)$/, sentence.word(next + 2))
			)
		) {
			// “of the 1,200 hectares” may end a headline.
			const end = Math.min(next + 2, sentence.tokens.length);
			return isCountrySize(token)
				? { ...of, kind: 'country', end }
				: { ...of, kind: 'land', taken: true, end };
		}
		if (lower === "'s") {
			owned = true;
			i = next;
			continue;
		}
		if (otherLand.has(lower)) return { ...of, kind: 'other', end: next };
		// “a third of what it was”: of itself, at another time.
		if (
			lower === 'what' &&
			/^(it|they)$/.test(sentence.word(next)) &&
			/^(was|were|is|are|used|had)$/.test(sentence.word(next + 1)) &&
			!sentence.predicatesAt(next + 2).some(({ act }) => act === 'take' || act === 'hold')
		)
			return { ...of, kind: 'other', end: next + 2 };
		// “of all they grabbed”, “of everything that it has seized”.
		const all = /^(all|everything)$/.test(lower) && /^(that|it|they|he)$/.test(sentence.word(next));
		if (lower === 'what' || (all && isTaken(sentence, next)))
			return { ...of, kind: 'land', taken: isTaken(sentence, next), end: next };
		if (isLand(sentence, i)) return land(sentence, of, i);
		if (lexicon.takenNouns.has(lower)) return { ...of, kind: 'land', taken: true, end: next };
		if (lexicon.possessivePronouns.has(lower)) owner = i;
		else if (
			/^(it|itself|us|which|that|this|ours|theirs)$/.test(lower) &&
			!(last && /^(that|which)$/.test(lower)) &&
			!isNounAhead(sentence, next)
		)
			return { ...of, kind: 'pronoun', end: next };
		else if (
			/^(those|these)$/.test(lower) &&
			sentence.tokens[next]?.kind === 'word' &&
			!isStop(sentence, next)
		)
			return { ...of, kind: 'other', end: next };
		else if (
			/^(latter|former|same|them|these|those|each|two|four)$/.test(lower) &&
			!isNounAhead(sentence, next)
		)
			return { ...of, kind: 'pronoun', end: next };
		else if (lexicon.countryNouns.has(lower) || /^neighbou?r$/.test(lower))
			return ownedByCountry(sentence, of, next);
		else if (
			/^(region|oblast|province|peninsula|republic|krai)$/.test(lower) ||
			(/^(regions|oblasts|provinces)$/.test(lower) &&
				/^(two|three|four)$/.test(sentence.word(i - 1)))
		)
			return lexicon.landNouns.has(sentence.word(next + 1)) && sentence.word(next) === "'s"
				? { ...of, kind: 'region', end: next + 2 }
				: /^(of|in)$/.test(sentence.word(next)) && sentence.mentionStartingAt(next + 1)?.places
					? place(sentence, of, sentence.mentionStartingAt(next + 1)!)
					: sentence.word(next) === "'s"
						? { ...of, kind: 'other', end: next }
						: { ...of, kind: 'region', end: next };
		else if (lexicon.settlementNouns.has(lower)) {
			const named = /^(of|in)$/.test(sentence.word(next)) ? next + 2 : next;
			return { ...of, kind: 'settlement', end: named };
		} else if (isStop(sentence, i) && !(lower === 'that' && isNounAhead(sentence, next))) break;
		else last = token.text;
		i = next;
		if (lexicon.determiners.has(lower)) last = null;
	}
	const unknownName =
		last !== null && isCapital(last) && !owned && last.length > 3 && last !== last.toUpperCase();
	return { ...empty, owner, kind: unknownName ? 'settlement' : 'other', end: i };
}

/** “Of Donetsk, Kyiv has some 7 percent”, “the share of Donetsk that Kyiv holds fell to …”: what a bare share is of where that stands before it; null where nothing says so. */
export function wholeBefore(sentence: Sentence, at: number): Whole | null {
	// The nearest: “Of the four provinces, Luhansk is 99% under Russian control”.
	const mention = sentence.mentions
		.filter(({ end, places, holder }) => end <= at && places?.length && holder === null)
		.at(-1);
	if (!mention || mention.possessive || mention.within) return null;
	let of = mention.start - 1;
	if (lexicon.determiners.has(sentence.word(of))) of--;
	const before = sentence.word(of - 1);
	const leads = of === 0 || /^([,;:"“–—]|and)$/.test(before);
	const isShare = before === 'share' && sentence.word(of - 2) === 'the';
	const goesOn = sentence.tokens.slice(mention.end, at).every(({ lower }) => lower !== ';');
	return sentence.word(of) === 'of' && (leads || isShare) && goesOn
		? { kind: 'place', mention, owner: null, taken: false, start: at, end: at }
		: null;
}

/** “108,000 of 603,600 square kilometres”. */
function isCountrySize({ text }: Token): boolean {
	return Number(text.replaceAll(',', '')) > 500_000;
}

/** “Kherson Oblast's right bank”: a part whose outline we do not know. */
function isSide(sentence: Sentence, at: number): boolean {
	for (let i = at; i < at + 3; i++) {
		if (/^(banks?|half|parts?|east|west|north|south|interior|outskirts)$/.test(sentence.word(i)))
			return true;
		if (sentence.tokens[i]?.kind !== 'word') return false;
	}
	return false;
}

function beginsObject(sentence: Sentence, at: number): boolean {
	return (
		/^(the|its|their|this|that|his|all)$/.test(sentence.word(at)) ||
		sentence.mentionStartingAt(at) !== null
	);
}

function isLand(sentence: Sentence, at: number): boolean {
	const lower = sentence.word(at);
	if (!lexicon.landNouns.has(lower)) return false;
	// “land borders”, “ground forces”, “areas of …” are looked at where they end.
	return !/^(forces|troops|borders|border|war|mines|operations)$/.test(sentence.word(at + 1));
}

function land(sentence: Sentence, of: Omit<Whole, 'kind'>, at: number): Whole {
	return { ...of, kind: 'land', taken: isTaken(sentence, at + 1), end: at + 1 };
}

function place(sentence: Sentence, of: Omit<Whole, 'kind'>, mention: Mention): Whole {
	let end = mention.end;
	if (lexicon.takenNouns.has(sentence.word(end)))
		return { ...of, kind: 'place', mention, end: end + 1, taken: true };
	while (lexicon.landNouns.has(sentence.word(end))) end++;
	return {
		...of,
		kind: 'place',
		mention,
		end,
		taken: isLandLast(sentence, end) && isTaken(sentence, end)
	};
}

function isLandLast(sentence: Sentence, end: number): boolean {
	return lexicon.landNouns.has(sentence.word(end - 1));
}

/** Whether a relative clause or a participle behind land says that somebody took it at some time. */
function isTaken(sentence: Sentence, at: number): boolean {
	const predicate = sentence
		.predicatesFor('areas')
		.find(
			({ from, shape, act }) =>
				from >= at &&
				from <= at + 5 &&
				(shape === 'active' || shape === 'passive') &&
				(act === 'take' || act === 'retake' || act === 'lose' || act === 'hold')
		);
	if (!predicate) return false;
	// “18% of its territory, counting Crimea, annexed in 2014”.
	const between = sentence.words(at, predicate.from);
	if (between.includes(',') && !between.some((word) => lexicon.relatives.has(word))) return false;
	// “19.5% of Ukrainian territory was occupied”: the sentence's own verb.
	if (
		predicate.shape === 'passive' &&
		lexicon.auxiliaries.has(sentence.word(predicate.from)) &&
		!lexicon.relatives.has(sentence.word(predicate.from - 1)) &&
		sentence.word(predicate.from - 1) !== 'what'
	)
		return false;
	if (predicate.act !== 'hold' || predicate.past || predicate.word === 'held') return true;
	// “64% of the area occupied by the enemy is back under Russian control”.
	return (
		predicate.shape === 'passive' &&
		sentence.word(predicate.end) === 'by' &&
		sentence
			.predicatesFor('areas')
			.some(
				({ at: later, shape }) => later > predicate.end && shape !== 'adjective' && shape !== 'noun'
			)
	);
}

function isNounAhead(sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at];
	return (
		token?.kind === 'word' &&
		(lexicon.landNouns.has(token.lower) ||
			lexicon.regionNouns.has(token.lower) ||
			lexicon.countryNouns.has(token.lower))
	);
}

/** “the country”, “the country's recognised territory”, and no “the country's electricity”. */
function ownedByCountry(sentence: Sentence, of: Omit<Whole, 'kind'>, at: number): Whole {
	if (sentence.word(at) !== "'s") return { ...of, kind: 'country', end: at };
	let end = at + 1;
	let land = false;
	while (end < at + 6 && sentence.tokens[end]?.kind === 'word' && !isStop(sentence, end)) {
		land ||=
			lexicon.landNouns.has(sentence.word(end)) || lexicon.regionNouns.has(sentence.word(end));
		end++;
	}
	return { ...of, kind: land ? 'country' : 'other', end };
}

function isStop(sentence: Sentence, at: number): boolean {
	const { kind, lower } = sentence.tokens[at]!;
	if (kind === 'mark') return lower !== '-';
	if (kind === 'number') return false;
	return (
		lexicon.prepositions.has(lower) ||
		lexicon.auxiliaries.has(lower) ||
		lexicon.modals.has(lower) ||
		lower === 'or' ||
		lexicon.clauseStarts.has(lower)
	);
}
