import type { Mention } from '../entities/find-mentions';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { isExcluded } from './left-out';

/** Whether a mention names ground and no side: always for regions; for countries after “in”, “of”, or as land. */
export function isGround(sentence: Sentence, mention: Mention): boolean {
	if (mention.places === null || isExcluded(sentence, mention.start)) return false;
	if (mention.kind === 'land' || mention.holder === null) return true;
	if (mention.possessive && !lexicon.landNouns.has(sentence.word(mention.end))) return false;
	let before = mention.start - 1;
	while (
		/^(the|all|whole|rest|of)$/.test(sentence.word(before)) &&
		!lexicon.placePrepositions.has(sentence.word(before))
	)
		before--;
	// “The army of Ukraine” is a side, and no ground.
	if (sentence.word(before) === 'of' && lexicon.forceNouns.has(sentence.word(before - 1)))
		return false;
	// “Ground regained from Russia” was not Russia's.
	return sentence.word(before) !== 'from' && lexicon.placePrepositions.has(sentence.word(before));
}
