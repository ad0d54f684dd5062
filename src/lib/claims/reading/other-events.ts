import type { DayPhrase } from '../days/core';
import type { Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';

/** “said Monday”, “told reporters on Tuesday”: when it was said. */
export function isOfSpeech(sentence: Sentence, { start, end, source }: DayPhrase): boolean {
	// “suggest that last month was its best”: what is said.
	if (
		source !== 'relative' ||
		sentence.word(start) === 'that' ||
		sentence.word(start - 1) === 'that'
	)
		return false;
	// “told an expanded meeting of the board on Wednesday”.
	const most = days.weekdays.has(sentence.word(end - 1)) ? 10 : 4;
	for (
		let at = start - 1;
		at >= Math.max(0, start - most) && !/^[,;:]$/.test(sentence.word(at));
		at--
	)
		if (lexicon.speechVerbs.has(sentence.word(at)) && !/^[,;]$/.test(sentence.word(at + 1)))
			return true;
	return lexicon.speechVerbs.has(sentence.word(end)) && days.weekdays.has(sentence.word(end - 1));
}

/** “A counteroffensive began on 29 August”: what is told next may be counted from then. */
export function isBegun(sentence: Sentence, { start, kind }: DayPhrase): boolean {
	if (kind === 'since' || !sentence.tokens.some(({ lower }) => days.operations.has(lower)))
		return false;
	for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
		if (sentence.tokens[at]!.kind === 'mark') return false;
		if (/^(began|begun|launched|opened|started)$/.test(sentence.word(at))) return true;
	}
	return false;
}

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
