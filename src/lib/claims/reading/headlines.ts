import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import * as speakers from '../lexicon/speakers-en';
import { isLine } from './lines';
import { said, type Saying } from './sayings';

const lines: ReadonlySet<string> = new Set([':', '–', '—', '-']);

/** “TASS: Russian army …”, “Count by newspaper: Russia holds …”. */
export function headline(sentence: Sentence): Saying[] {
	// “…: think tank”, “… – Zelensky”.
	const { tokens } = sentence;
	const last = tokens.findLastIndex(({ lower }) => lines.has(lower));
	const tail = tokens.slice(Math.max(last + 1, tokens.length - 6));
	if (
		last > 4 &&
		tail.length > 0 &&
		tail.length <= 5 &&
		tail.every(({ kind }) => kind === 'word') &&
		!tail.some(({ lower }) => lexicon.auxiliaries.has(lower) || lexicon.prepositions.has(lower)) &&
		// “…: Ukraine Ends a Bleak November”.
		!tail.slice(1).some(({ lower }) => /^(the|an?)$/.test(lower)) &&
		!sentence.mentions.some(({ start, places, holder }) => start > last && places && !holder)
	)
		return [said('name-and-colon', [last + 1, tokens.length], [0, last], last)];
	const colon = sentence.tokens.slice(0, 14).findIndex(({ lower }) => lower === ':');
	if (colon < 1 || sentence.tokens[0]!.kind !== 'word') return [];
	// “Kyiv: 41 sq km retaken in week”, and no “Kharkiv Oblast: 24 sq km” of a list.
	if (
		isLine(sentence) &&
		!sentence.predicatesFor('areas').some(({ at, shape }) => at > colon && shape === 'passive')
	)
		return [];
	// “Quote from DeepState: “…””.
	const from = /^quotes?$/.test(sentence.word(0)) && /^(from|of)$/.test(sentence.word(1)) ? 2 : 0;
	return isWhoever(sentence, from, colon)
		? [said('name-and-colon', [from, colon], [colon, sentence.tokens.length], colon)]
		: [];
}

/** Whether what stands before a colon names somebody, and is no label, no clause and no place. */
function isWhoever(sentence: Sentence, from: number, to: number): boolean {
	const name = sentence.tokens.slice(from, to);
	if (
		name.length === 1
			? speakers.labels.has(sentence.word(from))
			: speakers.labels.has(name[0]!.lower) && !name.some(({ lower }) => speakers.people.has(lower))
	)
		return false;
	const isOne = (nouns: ReadonlySet<string>) => name.some(({ lower }) => nouns.has(lower));
	for (let i = from; i < to; i++) {
		const { kind, lower, text } = sentence.tokens[i]!;
		const mention = sentence.mentionAt(i);
		// “Kyiv's soldiers crossed into Belgorod, too: …”.
		const next = sentence.word(i + 1);
		const isVerb = lexicon.prepositions.has(next) || /^(the|an?|its|their)$/.test(next);
		if (/ed$/.test(text) && !isCapital(text) && isVerb) return false;
		if (kind === 'number' || lexicon.speechVerbs.has(lower)) return false;
		if (lexicon.auxiliaries.has(lower) && lower !== "'s" && !isCapital(text)) return false;
		if (mention?.places && !mention.holder && !isOne(speakers.people)) return false;
		if (sentence.predicatesAt(i).some(({ shape }) => shape !== 'noun')) return false;
	}
	return (
		name.every(({ text, kind }) => kind !== 'word' || isCapital(text)) ||
		isOne(speakers.people) ||
		isOne(speakers.works)
	);
}
