import * as lexicon from '../lexicon/context-en';
import { changeWords, otherMatters, sizeWords } from '../lexicon/loosely-en';
import type { Mention } from './find-mentions';
import { isPartOfPlace } from './read-size';
import type { ClaimObject } from './read-object';
import { quantityOf, type ReadingContext } from './reading-context';
import type { Group, Sentence } from './sentence';
import { clauseOf, says } from './clause';

/**
 * The place that an area is the size of, by the words around: “Ukraine, the second-largest country in
 * Europe with an area of 603,628 km²”, “at 29,997 sq km it is bigger than Belgium”. Null where none is.
 */
export function sizeOfPlace(
	context: ReadingContext,
	group: Group,
	object: ClaimObject
): Mention | null {
	const { sentence } = context;
	const { from } = clauseOf(context, group);
	if (quantityOf(group) !== 'area' || object.kind !== 'none') return null;
	if (says(sentence, from, group.start, changeWords)) return null;
	if (says(sentence, from, group.start, otherMatters)) return null;
	if (
		sentence
			.predicatesFor('areas')
			.some(({ at, act }) => at >= from && at < group.start && act !== 'size')
	)
		return null;
	const asSize = says(sentence, from, group.start, sizeWords) || isAtSize();
	if (!asSize) return null;
	const named = sentence.mentions.filter(
		({ places, kind, end }) => places?.length && kind === 'name' && end <= group.start
	);
	// “the smallest of the four, at 84 km² …”: parts of a place are not its size.
	const nearest =
		named.at(-1) ??
		sentence.mentions.find(({ places, start }) => places?.length && start >= group.end);
	if (!nearest) return ofBefore(sentence, group);
	return !isWithin(nearest) && !isPartOfPlace(sentence, nearest) ? nearest : null;

	function isAtSize(): boolean {
		return (
			sentence.word(group.start - 1) === 'at' && says(sentence, group.end, group.end + 8, sizeWords)
		);
	}

	/** “a country of 30 million in Ukraine”: what is in a place is not the place. */
	function isWithin({ start }: Mention): boolean {
		return (
			lexicon.placePrepositions.has(sentence.word(start - 1)) &&
			sentence.word(start - 1) !== 'of' &&
			sentence.word(start - 1) !== 'from'
		);
	}
}

/** “It covers 603,628 square kilometres.”: of what the sentence before is about. */
function ofBefore(sentence: Sentence, group: Group): Mention | null {
	const { before, told } = sentence;
	if (!before || told || !/^(it|they|its)$/.test(sentence.word(0)) || group.start > 5) return null;
	const first = before.mentions.find(({ start }) => start <= 1);
	return first?.places?.length && first.kind === 'name' && !first.possessive ? first : null;
}
