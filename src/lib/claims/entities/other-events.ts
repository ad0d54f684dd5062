import type { DayPhrase } from '../days/core';
import type { Sentence } from './sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';

/** “said Monday”, “told reporters on Tuesday”: when it was said. */
export function isOfSpeech(sentence: Sentence, phrase: DayPhrase): boolean {
	return phrase.source === 'relative' && isBySpeech(sentence, phrase);
}

/** “Kyiv said on Sept. 18”: when it was said, of days too that may be meant all the same. */
export function isBySpeech(sentence: Sentence, { start, end }: DayPhrase): boolean {
	const isWeekday = days.weekdays.has(sentence.word(end - 1));
	// “told an expanded meeting of the board on Wednesday”, but not “suggest that last month was its best”.
	const near = sentence.words(Math.max(0, start - (isWeekday ? 10 : 4)), start);
	const clause = near.slice(near.findLastIndex((word) => /^([,;:]|that)$/.test(word)) + 1);
	return (
		clause.some((word) => lexicon.speechVerbs.has(word)) ||
		(isWeekday && lexicon.speechVerbs.has(sentence.word(end)))
	);
}

/** “On Sept. 18 the president said that 160 had been freed”: a day at the head of a sentence on which something was said. */
export function isBeforeSpeech(sentence: Sentence, { start, end }: DayPhrase): boolean {
	if (start > 1 || (start === 1 && !/^(but|and|yet|then|["“])$/.test(sentence.word(0))))
		return false;
	const from = sentence.word(end) === ',' ? end + 1 : end;
	const verb = sentence
		.words(from, from + mostToSpeech)
		.findIndex((word) => lexicon.speechVerbs.has(word) || /^([;:]|that)$/.test(word));
	if (verb < 0) return false;
	// “Russia recorded a gain” says nothing.
	const isSaying = /^(said|says|told|announced|declared|claimed|stated|insisted)$/;
	const [word, next] = sentence.words(from + verb, from + verb + 2);
	return isSaying.test(word!) || (lexicon.speechVerbs.has(word!) && next === 'that');
}

/** Who speaks may have an office and two names. */
const mostToSpeech = 8;

/** “its biggest gain since 2022”, “the best month of the year”, “more than in any month since July”: what the time is about is the record. */
export function isOfRecord(sentence: Sentence, { start }: DayPhrase): boolean {
	const word = sentence.word(start);
	if (word !== 'since' && word !== 'of') return false;
	for (let i = start - 1; i >= Math.max(0, start - (word === 'of' ? 2 : 6)); i--) {
		if (
			/^(first|most|record|best|worst|peak|any|fastest|never)$|[a-z]{2}est$/.test(sentence.word(i))
		)
			return true;
		if (sentence.tokens[i]!.kind === 'mark') return false;
	}
	return false;
}

/** “the counteroffensive of 2023”, “its 2023 offensive”: an operation, which did not take all of that year. */
export function isOfOperation(sentence: Sentence, { start, end }: DayPhrase): boolean {
	const isOperation = (at: number) => days.operations.has(sentence.word(at).replace(/s$/, ''));
	if (!/^\d{4}$/.test(sentence.word(end - 1))) return false;
	// “In 2023 offensive operations freed …”: in all of it.
	if (end - start === 1) return isOperation(end);
	return end - start === 2 && /^(of|in)$/.test(sentence.word(start)) && isOperation(start - 1);
}
