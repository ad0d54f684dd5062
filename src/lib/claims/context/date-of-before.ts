import type { DatePhrase } from './find-dates';
import type { Predicate } from './find-predicates';
import type { Sentence } from './sentence';

/**
 * The time of the sentence before, where this one names none and goes on with it: “… in October. It captured
 * 613 sq km”, “in the same year”. Null where it does not, or where that sentence names several.
 */
export function dateOfBefore(
	sentence: Sentence,
	predicate: Predicate | null,
	day: string
): (DatePhrase & { readonly text: string }) | null {
	const { before } = sentence;
	if (!before || !(isSameTime(sentence) || goesOn(sentence, predicate))) return null;
	const phrases = before.datesFor(day);
	const [only] = phrases;
	if (phrases.length !== 1 || only!.source === 'article') return null;
	const [start, end] = [before.tokens[only!.start]!.start, before.tokens[only!.end - 1]!.end];
	return { ...only!, text: before.text.slice(start, end) };
}

/** “in the same year”, “that month”, “during the year”. */
function isSameTime(sentence: Sentence): boolean {
	return sentence.tokens.some(
		({ lower }, at) =>
			/^(year|month|week|season)$/.test(lower) &&
			(/^(same|that)$/.test(sentence.word(at - 1)) ||
				(sentence.word(at - 1) === 'the' && /^(during|over|in|of)$/.test(sentence.word(at - 2))))
	);
}

/** What somebody did, told of them by a pronoun, or of one of those named before. */
function goesOn(sentence: Sentence, predicate: Predicate | null): boolean {
	if (predicate === null || predicate.act === 'hold' || predicate.act === 'size') return false;
	if (predicate.perfect || predicate.unreal) return false;
	if (/^(it|they|he|she)$/.test(sentence.word(0))) return true;
	return (
		sentence.word(0) === 'in' &&
		/^(latter|former|total|all)$/.test(sentence.word(sentence.word(1) === 'the' ? 2 : 1))
	);
}

/** A time “of that year”: in the year of the one named before it, in its sentence or the one before. */
export function ofThatYear(sentence: Sentence, phrase: DatePhrase, day: string): DatePhrase {
	const said = [0, 1, 2].map((k) => sentence.word(phrase.end + k)).join(' ');
	if (!/^(of )?(that|the same) year/.test(said)) return phrase;
	const inside = sentence.datesFor(day).filter(({ end }) => end <= phrase.start);
	const earlier = inside.at(-1) ?? sentence.before?.datesFor(day).at(-1);
	if (!earlier || earlier.source === 'article') return phrase;
	const year = earlier.from.slice(0, 4);
	return { ...phrase, from: year + phrase.from.slice(4), to: year + phrase.to.slice(4) };
}
