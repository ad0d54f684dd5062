import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import * as days from '../lexicon/days-en';
import { people, works } from '../lexicon/speakers-en';
import { personBefore } from '../entities/persons';

/** Token indices of a name phrase. */
export type Name = readonly [from: number, to: number];

/** No name is longer. */
const mostWords = 16;

/** Works that somebody's numbers are from. */
export const counts =
	/^(counts?|estimates?|maps?|mapping|charts?|graphs?|graphics?|data|figures?|calculations?|analysis|analyses|study|studies|readings?|numbers|assessments?|reports?|reckoning|intelligence|monitors?|words?|tally|tallies|accounts?|statistics|tracker|measurements?|summary|versions?|briefings?|statements?|claims?|comparison)$/;

const clauseWords =
	/^(what|than|but|that|while|as|because|when|although|though|if|whereas|which|who|since|so|after|before|where|then|by|per|via|or)$/;
const leads =
	/^(and|but|meanwhile|also|however|separately|later|earlier|yesterday|today|overnight|then|now|still|thus|once|while|that|as|than|because|although|though|so|even|only|both|per|via|from|by|citing)$/;
const signsInNames = /^('s|'|’|-|&|\/)$/;
/** Whether a sign may stand in a name: a hyphen, and no dash. */
const isWithin = ({ tokens }: Sentence, at: number) =>
	signsInNames.test(tokens[at]!.lower) &&
	(tokens[at]!.lower !== '-' || tokens[at - 1]?.end === tokens[at]!.start);

const media = /^(telegram|x|twitter|facebook|television|air|social|his|her|its)$/;

/** The name phrase that ends before a verb, adverbs and auxiliaries left out; null where none does. */
export function nameBefore(sentence: Sentence, verb: number): Name | null {
	let to = verb;
	while (to > 0 && isBetween(sentence, to - 1)) to--;
	// “X, the head of Y, said”, “X (ISW) said”: the name stands before the apposition.
	if (/^[,)–—]$/.test(sentence.word(to - 1))) {
		const open = openingOf(sentence, to - 1);
		if (open < 1) return null;
		const isName = sentence.tokens
			.slice(open + 1, to - 1)
			.every(({ kind, text }) => kind === 'word' && isCapital(text));
		const before = nameBefore(sentence, open);
		// “the minister, Sergey Shoigu, told”: all of it names him.
		return isName && before && sentence.word(open) === ',' ? [before[0], to - 1] : before;
	}
	let from = to;
	while (from > 0 && to - from < mostWords && isNamed(sentence, from - 1)) from--;
	// “An officer who would not be named told”: the name stands before the clause.
	const last = sentence.word(from - 1);
	if (/^(who|which|that)$/.test(last) && from > 1 && (from === to || isVerbal(sentence, from)))
		return nameBefore(sentence, sentence.word(from - 2) === ',' ? from - 2 : from - 1);
	// “In its update the institute”, “On Monday Kyiv”: a frame in front is no part of the name.
	// “On his 73rd birthday the president”, “a condition the president says”, “a region Russia says it holds”.
	const isFrame = lexicon.prepositions.has(sentence.word(from)) || isAnother(sentence, from, to);
	const start = isFrame ? lastName(sentence, from, to) : ownerOf(sentence, from, to);
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) return [to - 1, to];
	return cleanName(sentence, start, to);
}

/** Whether a phrase has an article behind a noun: what is before it is no part of the name. */
function isAnother(sentence: Sentence, from: number, to: number): boolean {
	const first = sentence.tokens[from - 1]?.kind === 'number' ? from : from + 1;
	return sentence.tokens
		.slice(first + 1, to)
		.some(({ lower }, nth) => lower === 'the' && isNoun(sentence, first + nth));
}

const isNoun = (sentence: Sentence, at: number) =>
	sentence.tokens[at]!.kind === 'word' &&
	!isCapital(sentence.tokens[at]!.text) &&
	!/^(the|of|and|to|as|all|both|for)$/.test(sentence.word(at)) &&
	!lexicon.prepositions.has(sentence.word(at));

/** Where the side begins that stands right behind another noun of ground; else where the phrase does. */
function ownerOf(sentence: Sentence, from: number, to: number): number {
	const noun = sentence.word(to - 2);
	const isSide = sentence.mentionStartingAt(to - 1)?.holder && to - 2 >= from;
	const isGround = lexicon.regionNouns.has(noun) || lexicon.landNouns.has(noun);
	return isSide && isGround ? to - 1 : from;
}

/** Where the apposition begins that a sign closes; -1 where none does. */
function openingOf(sentence: Sentence, close: number): number {
	const signs = sentence.word(close) === ')' ? /^\($/ : /^[,–—]$/;
	for (let at = close - 1; at > 0 && close - at < mostWords; at--) {
		if (signs.test(sentence.word(at))) return at;
		if (/^[;:.“”"]$/.test(sentence.word(at))) break;
	}
	return -1;
}

function isNamed(sentence: Sentence, at: number): boolean {
	const { kind, lower, text } = sentence.tokens[at]!;
	if (kind === 'mark') return isWithin(sentence, at) || isShort(sentence, at);
	if (kind === 'number') return at > 3 && isCapital(sentence.tokens[at - 1]!.text);
	if (clauseWords.test(lower) || (lexicon.auxiliaries.has(lower) && lower !== "'s")) return false;
	return isCapital(text) || !lexicon.speechVerbs.has(lower) || counts.test(lower);
}

function isVerbal(sentence: Sentence, at: number): boolean {
	return !beginsName(sentence, at) && !lexicon.subjectPronouns.has(sentence.word(at));
}

/** Behind a frame, where the last article, capital or possessive begins a name of its own. */
function lastName(sentence: Sentence, from: number, to: number): number {
	for (let at = from + 1; at < to; at++) {
		const before = sentence.word(at - 1);
		const isTime = isDay(before) || sentence.tokens[at - 1]!.kind === 'number';
		if (isDay(sentence.word(at)) || lexicon.prepositions.has(before)) continue;
		if (lexicon.determiners.has(before) || before === "'s") continue;
		if (/^(the|a|an|its|his|their|our)$/.test(sentence.word(at))) return at;
		if (!isCapital(sentence.tokens[at]!.text)) continue;
		if (isTime || !isCapital(sentence.tokens[at - 1]!.text)) return at;
	}
	return to;
}

const isDay = (word: string) => days.months.has(word) || days.weekdays.has(word);

function isBetween(sentence: Sentence, at: number): boolean {
	const { lower, kind } = sentence.tokens[at]!;
	if (kind !== 'word') return false;
	return (
		(lexicon.auxiliaries.has(lower) && lower !== "'s") ||
		lexicon.modals.has(lower) ||
		(lexicon.adverbs.has(lower) && lower !== 'all') ||
		/ly$/.test(lower)
	);
}

/** Whether a full stop belongs to a title or a name that is cut short. */
function isShort(sentence: Sentence, at: number): boolean {
	const before = sentence.tokens[at - 1]?.text ?? '';
	return (
		sentence.word(at) === '.' &&
		/^(U\.S|U\.K|U\.N|\p{Lu}|Gen|Col|Lt|Dr|Mr|Mrs|Ms|Sgt|Maj|Adm|Prof|Sen|Capt)$/u.test(before)
	);
}

function beginsName(sentence: Sentence, at: number): boolean {
	const { text, lower } = sentence.tokens[at]!;
	return (
		(isCapital(text) && !lexicon.prepositions.has(lower)) ||
		/^(the|a|an|its|his|her|their|our|my)$/.test(lower)
	);
}

/** The name phrase that begins at a token, up to a comma, a bracket, a verb, or a relative. */
export function nameFrom(sentence: Sentence, start: number): Name | null {
	const { tokens } = sentence;
	let end = start;
	while (end < tokens.length && end - start < mostWords && !endsName(sentence, start, end)) end++;
	const person = sentence.word(end) === ',' ? personBehind(sentence, end + 1) : end;
	return cleanName(sentence, start, person);
}

/** “the region’s governor, Ivan Fedorov, …”. */
function personBehind(sentence: Sentence, from: number): number {
	const found = personBefore(sentence, sentence.tokens.length, from);
	return found?.[0] === from && /^[,.]?$/.test(sentence.word(found[1])) ? found[1] : from - 1;
}

function endsName(sentence: Sentence, start: number, at: number): boolean {
	const { kind, lower, text } = sentence.tokens[at]!;
	if (kind === 'mark') return !isWithin(sentence, at) && !isShort(sentence, at);
	if (kind === 'number') return !isCapital(sentence.tokens[at - 1]?.text ?? '');
	if (/^(on|in|at)$/.test(lower) && isTime(sentence, at + 1)) return true;
	if (lower === 'during' || (lower === 'on' && media.test(sentence.word(at + 1)))) return true;
	if (at === start) return false;
	// “by DeepState's count Russia holds”: a side begins what is said.
	const mention =
		sentence.mentionStartingAt(at) ?? (lower === 'the' ? sentence.mentionStartingAt(at + 1) : null);
	const last = sentence.word(at - 1);
	if (mention?.holder && (counts.test(last) || (mention.places && people.has(last)))) return true;
	if (isCapital(text)) return false;
	return (
		(lexicon.auxiliaries.has(lower) && lower !== "'s") ||
		(lexicon.speechVerbs.has(lower) && !counts.test(lower)) ||
		lexicon.relatives.has(lower) ||
		lexicon.contrasts.has(lower) ||
		/^(as|that|to)$/.test(lower) ||
		sentence.predicatesAt(at).some(({ shape }) => shape !== 'noun')
	);
}

function isTime(sentence: Sentence, at: number): boolean {
	return isDay(sentence.word(at)) || sentence.tokens[at]?.kind === 'number';
}

const nobody =
	/^(or|and|but|not|to|depending|neither|nor|whose|whatever|whoever|anyone|anybody|everyone|everybody|someone|somebody|how|what|evidence|hardly|perhaps|maybe|yes|prior|previous|this|that|these|those|there|all|no|none|nobody|percent|per|square|sq|km|kilometers|kilometres|miles|hectares)$/;

/** A phrase without what leads to it and what hangs on it; null where nobody is left. */
export function cleanName(sentence: Sentence, start: number, end: number): Name | null {
	let [from, to] = [start, end];
	const isSign = (at: number) => sentence.tokens[at]!.kind === 'mark' && !isShort(sentence, at);
	while (from < to && (leads.test(sentence.word(from)) || isSign(from))) from++;
	const hangs = (at: number) =>
		(isSign(at) && sentence.word(at) !== "'s") ||
		lexicon.prepositions.has(sentence.word(at)) ||
		(at > from && isDay(sentence.word(at))) ||
		/^(and|or|the|an?|there|here|too|itself|himself|themselves)$/.test(sentence.word(at));
	while (to > from && hangs(to - 1)) to--;
	const first = sentence.tokens[from];
	if (from >= to || first!.kind === 'number') return null;
	if (sentence.word(to - 1) === "'s") to--;
	const words = sentence.words(from, to);
	if (to <= from || nobody.test(words[0]!) || nobody.test(words.at(-1)!)) return null;
	if (words.length > 1 && /^(it|they|we|you|he|she|in|at|on|about|around)$/.test(words[0]!))
		return null;
	return [from, to];
}

/** Whether a phrase names somebody, or a work of his. */
export function namesSomebody({ tokens }: Sentence, [from, to]: Name): boolean {
	return tokens
		.slice(from, to)
		.some(
			({ lower, text }) =>
				isCapital(text) || counts.test(lower) || people.has(lower) || works.has(lower)
		);
}
