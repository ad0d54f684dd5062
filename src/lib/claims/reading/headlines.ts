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
	const end = topicIn(sentence, last + 1, tokens.length);
	const tail = tokens.slice(last + 1, end);
	const isOffice = tail.some(({ lower }) => speakers.people.has(lower));
	const isVerb = ({ lower }: { lower: string }) =>
		lexicon.auxiliaries.has(lower) ||
		(lexicon.prepositions.has(lower) && !(isOffice && lower === 'of'));
	if (
		last > 4 &&
		tail.length > 0 &&
		tail.length <= 5 &&
		tail.every(({ kind }) => kind === 'word') &&
		!tail.some(isVerb) &&
		// “…: Ukraine Ends a Bleak November”.
		!tail.slice(1).some(({ lower }) => /^(the|an?)$/.test(lower)) &&
		(isOffice ||
			end < tokens.length ||
			!sentence.mentions.some(({ start, places, holder }) => start > last && places && !holder))
	)
		return [said('name-and-colon', [last + 1, end], [0, last], last)];
	const colon = sentence.tokens.slice(0, 14).findIndex(({ lower }) => lower === ':');
	if (colon < 1 || sentence.tokens[0]!.kind !== 'word') return [];
	// “Kyiv: 41 sq km retaken in week”, and no “Kharkiv Oblast: 24 sq km” of a list.
	const isTold =
		tokens.slice(colon).some(({ lower }) => /^(is|are|was|were)$/.test(lower)) ||
		sentence.predicatesFor('areas').some(({ at, shape }) => at > colon && shape === 'passive');
	if (isLine(sentence) && !isTold) return [];
	// “Quote from DeepState: “…””.
	const from = /^quotes?$/.test(sentence.word(0)) && /^(from|of)$/.test(sentence.word(1)) ? 2 : 0;
	const to = topicIn(sentence, from, colon);
	return isWhoever(sentence, from, to)
		? [said('name-and-colon', [from, to], [colon, sentence.tokens.length], colon)]
		: [];
}

/** “DeepState on the situation near Myrnohrad”: where what a name speaks of begins. */
function topicIn(sentence: Sentence, from: number, to: number): number {
	const on = [from + 1, from + 2, from + 3].find((at) => /^(on|about)$/.test(sentence.word(at)));
	return on !== undefined && on < to && isCapital(sentence.tokens[on - 1]!.text) ? on : to;
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
