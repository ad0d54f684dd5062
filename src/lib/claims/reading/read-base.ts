import * as lexicon from '../lexicon/context-en';
import type { Whole } from '../entities/read-whole';
import type { Group, Sentence } from '../entities/sentence';

/** “land area” and “Ukraine's land” are usual words for territory; land alone is meant only where water is named. */
export function baseOf(sentence: Sentence, group: Group, object: Whole): 'land' | 'total' | null {
	const to = Math.min(sentence.tokens.length, Math.max(group.end, object.end) + 6);
	for (let i = group.end; i < to; i++) {
		const lower = sentence.word(i);
		if (lower === 'total' && /^(area|territory|landmass|land)$/.test(sentence.word(i + 1)))
			return 'total';
		if (lower === 'land' && sentence.word(i + 1) === 'area') return 'land';
		const excluded = [i - 1, i - 2].some((at) => lexicon.exclusions.has(sentence.word(at)));
		if (/^waters?$/.test(lower) && excluded) return 'land';
	}
	return null;
}
