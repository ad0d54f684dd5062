import { getOrMake } from '../../model/collect';
import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { frames, outlets, people, sources, tells } from '../lexicon/speakers-en';
import { type Name, cleanName, counts, nameBefore, nameFrom, namesSomebody } from './names';
import { personBefore } from '../entities/persons';

/** Somebody whom a sentence names and who may say something in it. */
export interface Voice {
	readonly name: Name;
	/** The token that makes him one: a verb of speech, “according”, a bracket. */
	readonly at: number;
	readonly kind: VoiceKind;
}

/** `sayer` stands before a verb of speech, `said-by` behind it; `owner` and `maker` before and behind a count, `work` is the count; `tag` stands between commas with any verb; `named`, `person` and `subject` do not speak there. */
type VoiceKind =
	| 'sayer'
	| 'said-by'
	| 'owner'
	| 'maker'
	| 'work'
	| 'frame'
	| 'bracket'
	| 'label'
	| 'headline'
	| 'tail'
	| 'person'
	| 'subject'
	| 'tag'
	| 'named';

/** Brackets that hold more name nobody. */
const mostInBrackets = 12;
/** A name and a colon stand no farther from the head of a sentence. */
const mostBeforeColon = 14;

const known = new WeakMap<Sentence['tokens'], readonly Voice[]>();

/** Everybody who may say something in a sentence. */
export function voicesIn(sentence: Sentence): readonly Voice[] {
	return getOrMake(known, sentence.tokens, () => [
		...sentence.tokens.flatMap((_, at) => voicesAt(sentence, at)),
		...headVoices(sentence)
	]);
}

function voicesAt(sentence: Sentence, at: number): Voice[] {
	const word = sentence.word(at);
	const found: Voice[] = [];
	const add = (kind: VoiceKind, name: Name | null) => name && found.push({ kind, name, at });
	// “the Institute for the Study of War” is all one name.
	const isOfName = at > 0 && isCapital(sentence.tokens[at]!.text) && sentence.word(at + 1) === 'of';
	const isWork =
		(counts.test(word) || lexicon.reportNouns.has(word)) && !isOfName && !isVerb(sentence, at);
	if (lexicon.speechVerbs.has(word) || tells.has(word)) {
		add('sayer', nameBefore(sentence, at));
		add('said-by', nameFrom(sentence, at + 1));
	} else if (isTag(sentence, at)) add('tag', nameBefore(sentence, at));
	if (!isWork && (people.has(word) || outlets.has(word) || sources.has(word)))
		add('named', withoutAct(sentence, nameBefore(sentence, at + 1)));
	if (isWork) {
		if (/^(by|from|of)$/.test(sentence.word(at + 1))) add('maker', nameFrom(sentence, at + 2));
		add('work', nameBefore(sentence, at + 1));
		if (sentence.word(at - 1) === "'s") add('owner', nameBefore(sentence, at));
	}
	if (word === 'according' || (word === 'based' && sentence.word(at + 1) === 'on'))
		add('frame', nameFrom(sentence, at + 2));
	if (frames.has(word)) add('frame', somebody(sentence, nameFrom(sentence, at + 1)));
	if (word === '(') add('bracket', bracketed(sentence, at));
	if (/^(:|–|—|-)$/.test(word) && at > 4) add('tail', tailOf(sentence, at));
	if (word === ':' && at > 0 && at <= mostBeforeColon) {
		if (labels.test(sentence.word(at - 1))) add('label', nameFrom(sentence, at + 1));
		else if (!isDateline(sentence, at))
			add('headline', withoutAct(sentence, cleanName(sentence, headOf(sentence, at), at)));
	}
	return found;
}

/** “Ukraine claims over 6,000 square km”, “Moscow lays claim to”: no work of theirs. */
function isVerb(sentence: Sentence, at: number): boolean {
	const [before, next] = [sentence.word(at - 1), sentence.tokens[at + 1]];
	if (/^(lay|lays|laid)$/.test(before)) return true;
	const told =
		next?.kind === 'number' ||
		/^(that|to|it|its|the|an?|over|some|more|nearly|in)$/.test(next?.lower ?? '');
	return (
		told &&
		before !== "'s" &&
		lexicon.speechVerbs.has(sentence.word(at)) &&
		namedBefore(sentence, at)
	);
}

function namedBefore(sentence: Sentence, at: number): boolean {
	const name = nameBefore(sentence, at);
	return name !== null && name[1] === at && namesSomebody(sentence, name);
}

/** “More land fell to the Russian military” is nobody's name. */
function withoutAct(sentence: Sentence, name: Name | null): Name | null {
	const isTold = sentence
		.predicatesFor('areas')
		.some(({ from, shape }) => name && shape !== 'noun' && from > name[0] && from < name[1]);
	return isTold ? null : name;
}

/** “KYIV: Russia has …”: where a report is from. */
function isDateline(sentence: Sentence, colon: number): boolean {
	const { text } = sentence.tokens[colon - 1]!;
	return text === text.toUpperCase() && sentence.mentionStartingAt(colon - 1) !== null;
}

const labels = /^(sources?|data|credit|author)$/;

/** “…, the ministry thinks, …”: any verb between a name behind a sign and another sign. */
function isTag(sentence: Sentence, at: number): boolean {
	const { kind, lower, text } = sentence.tokens[at]!;
	if (kind !== 'word' || !/(s|ed)$/.test(lower) || isCapital(text)) return false;
	if (!/^([,.–—]|)$/.test(sentence.word(at + 1))) return false;
	let from = at - 1;
	while (from > 0 && at - from < mostInTag && sentence.tokens[from]!.kind === 'word') from--;
	return at - from > 1 && /^[,”"–—;]$/.test(sentence.word(from));
}

/** Tags are no longer. */
const mostInTag = 8;

function somebody(sentence: Sentence, name: Name | null): Name | null {
	return name && namesSomebody(sentence, name) ? name : null;
}

/** “(DeepState)”, “(Harvard's Belfer Center, February 2023)”, “(source: ISW)”. */
function bracketed(sentence: Sentence, open: number): Name | null {
	let from = open + 1;
	while (/^(per|sources?|data|via|according|to|:|from|by)$/.test(sentence.word(from))) from++;
	let close = from;
	while (close - from < mostInBrackets && !/^([,;()]|)$/.test(sentence.word(close))) close++;
	const name = sentence.word(close) ? cleanName(sentence, from, close) : null;
	if (!name) return null;
	const words = sentence.tokens.slice(...name);
	const isOne = words.some(({ lower }) => sources.has(lower) || people.has(lower));
	return from > open + 1 || isOne || words.every(({ text }) => isCapital(text)) ? name : null;
}

/** “…: think tank”, “… – Zelensky”. */
function tailOf(sentence: Sentence, sign: number): Name | null {
	const end = sentence.tokens.length;
	const name = end - sign <= 6 ? cleanName(sentence, sign + 1, end) : null;
	return name && sentence.tokens.slice(...name).every(({ kind }) => kind === 'word')
		? somebody(sentence, name)
		: null;
}

/** Behind the hour and the bullet that a line begins with. */
function headOf(sentence: Sentence, colon: number): number {
	let at = 0;
	while (at < colon && sentence.tokens[at]!.kind !== 'word') at++;
	return at;
}

/** Who does not speak there, but whom a sentence is about. */
function headVoices(sentence: Sentence): Voice[] {
	const person = personBefore(sentence, sentence.tokens.length);
	const first = somebody(sentence, nameFrom(sentence, 0));
	const isPlace =
		first !== null && sentence.word(first[1]) === ':' && isDateline(sentence, first[1]);
	const subject = isPlace ? null : first;
	return [
		...(person ? [{ kind: 'person' as const, name: person, at: person[0] }] : []),
		...(subject ? [{ kind: 'subject' as const, name: subject, at: 0 }] : [])
	];
}
