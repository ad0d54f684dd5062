import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { isLine } from './lines';
import type { Saying } from './sayings';

/** Nouns of those that headlines quote. */
const sources =
	/^(chief|minister|ministry|president|officials?|agency|newspapers?|paper|staff|institute|group|think|analysts?|general|governor|experts?|monitors?|maps?|count|analysis|study|report|assessment|army|military|tally)$/;

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
		!sentence.mentions.some(({ start, places, holder }) => start > last && places && !holder)
	)
		return [
			{
				name: [last + 1, tokens.length],
				scope: [0, last],
				at: last,
				denies: false,
				rule: 'name-and-colon'
			}
		];
	if (isLine(sentence)) return [];
	const colon = sentence.tokens.slice(0, 12).findIndex(({ lower }) => lower === ':');
	if (colon < 1 || sentence.tokens[0]!.kind !== 'word') return [];
	for (let i = 0; i < colon; i++) {
		const mention = sentence.mentionAt(i);
		if (sentence.tokens[i]!.kind === 'number' || (mention?.places && !mention.holder)) return [];
		if (sentence.predicatesAt(i).length > 0) return [];
	}
	if (
		/^(who|where|which|note|verdict|claim|fact|update|area|what|how|why|share|rating|of|in|held|territory|ground)$/.test(
			sentence.word(0)
		)
	)
		return [];
	const name = tokens.slice(0, colon);
	if (name.some(({ lower }) => lexicon.speechVerbs.has(lower))) return [];
	const isWhoever =
		name.every(({ text, kind }) => kind !== 'word' || isCapital(text)) ||
		name.some(({ lower }) => sources.test(lower)) ||
		sentence.mentions.some(({ end, holder }) => end <= colon && holder !== null);
	if (!isWhoever) return [];
	return [
		{
			name: [0, colon],
			scope: [colon, sentence.tokens.length],
			at: colon,
			denies: false,
			rule: 'name-and-colon'
		}
	];
}
