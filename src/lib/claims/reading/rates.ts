import type { RatePeriod } from '../../model/claim';
import type { Group, Sentence } from '../entities/sentence';

/** “a day”, “per month”, “every week”; undefined where it is no rate. */
export function rateOf(sentence: Sentence, { end }: Group): RatePeriod | undefined {
	const word = sentence.word(end);
	const unit = sentence.word(end + 1);
	if (/^(earlier|ago|before|later)$/.test(sentence.word(end + 2))) return undefined;
	if (/^(a|per|every|each)$/.test(word) && /^(day|week|month|year)$/.test(unit))
		return unit as RatePeriod;
	if (word === 'daily') return 'day';
	for (let i = end; i < end + 9; i++)
		if (
			sentence.tokens[i]?.kind === 'word' &&
			/^(every|each|per)$/.test(sentence.word(i)) &&
			/^(day|week|month|year)$/.test(sentence.word(i + 1)) &&
			sentence.tokens[i + 2]?.kind !== 'word'
		)
			return sentence.word(i + 1) as RatePeriod;
	return undefined;
}
