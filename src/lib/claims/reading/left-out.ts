import * as lexicon from '../lexicon/context-en';
import { countryOf } from '../entities/find-mentions';
import type { Sentence } from '../entities/sentence';
import type { Rule } from './rule';

export const leftOutRule: Rule = {
	name: 'left-out',
	because: 'A share of ground without a part of it is of the rest.',
	examples: ['Excluding Crimea, Russia occupies about 14% of Ukraine.'],
	not: ['Including Crimea, Russia occupies about 18% of Ukraine.']
};

/** Whether a mention is left out: “excluding Crimea”, or only counted in: “including Crimea”. */
export function isExcluded(sentence: Sentence, start: number): boolean {
	if (!sentence.excludes) return false;
	if (behind(sentence, start) !== null) return true;
	for (let i = start - 1; i >= Math.max(0, start - 5); i--) {
		const lower = sentence.word(i);
		const isPhrase = lexicon.exclusionPhrases.some((phrase) =>
			phrase.every((word, k) => sentence.word(i - phrase.length + 1 + k) === word)
		);
		if (isPhrase || lexicon.exclusions.has(lower) || lower === 'including') return true;
		if (!sentence.mentionAt(i) && !/^(the|and|,|or|of|annexed|occupied|peninsula)$/.test(lower))
			return false;
	}
	return false;
}

/** “…, Crimea included”, “Crimea excluded”, “Crimea and the enclaves aside”: the word behind a place; null where it is none of these. */
function behind(sentence: Sentence, start: number): string | null {
	const mention = sentence.mentionStartingAt(start);
	if (!mention) return null;
	for (let at = mention.end; at < mention.end + 9; at++) {
		const [word, next] = [sentence.word(at), sentence.tokens[at + 1]];
		if (/^(included|excluded|aside)$/.test(word) && (at === mention.end || next?.kind !== 'word'))
			return word;
		// “With Crimea reckoned in”.
		if (/^(reckoned|counted|factored|thrown)$/.test(word) && next?.lower === 'in')
			return 'included';
		if (sentence.tokens[at]?.kind !== 'word') return null;
	}
	return null;
}

/** Ids that the sentence leaves out of places. */
export function withoutPlaces(sentence: Sentence, places: readonly string[]): string[] {
	if (!sentence.excludes) return [];
	const ids = sentence.mentions
		.filter(({ places: named, start }) => named !== null && isLeftOut(sentence, start))
		.flatMap(({ places: named }) => named!)
		.filter((id) => places.some((of) => of !== id && of === countryOf(id)));
	return [...new Set(ids)].sort();
}

function isLeftOut(sentence: Sentence, start: number): boolean {
	const word = behind(sentence, start);
	if (word !== null) return word !== 'included';
	const told = sentence.words(Math.max(0, start - 5), start).join(' ');
	return isExcluded(sentence, start) && !/(^|(?<!not) )including\b/.test(told);
}
