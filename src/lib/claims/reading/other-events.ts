import type { DayPhrase } from '../days/core';
import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';

/** “who launched an invasion in February 2022, hold”: a time behind another event of its own clause. */
export function isOfEvent(
	sentence: Sentence,
	{ start, end }: DayPhrase,
	group: Group,
	act: Predicate | null
): boolean {
	if (end > group.start || /^(when|once|after|since)$/.test(sentence.word(0))) return false;
	// “By the time Kherson was liberated in November 2022, …”.
	if (sentence.word(0) === 'by' && sentence.word(2) === 'time') return false;
	for (let at = start - 1; at >= Math.max(0, start - 9); at--) {
		if (/^[,;:(–—]$/.test(sentence.word(at))) return false;
		if (act && at >= act.from && at < act.end) return false;
		// “…, where on 22 May it was 64”.
		if (at === start - 1 && sentence.word(at) === 'where') return false;
		if (isEvent(sentence, at) || /^(where|which|who|whose)$/.test(sentence.word(at))) return true;
	}
	return false;
}

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

/** “which Kyiv said last summer it had taken”: a time inside a clause, right before another act. */
export function isOfAct(
	sentence: Sentence,
	{ start, end }: DayPhrase,
	act: Predicate | null
): boolean {
	if (start < 3 || /^[,;]$/.test(sentence.word(end))) return false;
	return sentence
		.predicatesFor('areas')
		.some(
			(one) =>
				one !== act &&
				one.shape === 'active' &&
				one.from >= end &&
				one.from <= end + 2 &&
				lexicon.subjectPronouns.has(sentence.word(end))
		);
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

/** Another event than the act between, or right before a time, has it for itself. */
export function eventsIn(
	sentence: Sentence,
	{ start }: DayPhrase,
	low: number,
	high: number,
	act: Predicate | null
): number {
	let found = 0;
	for (let at = low; at < high; at++) {
		if (act && at >= act.from && at < act.end) continue;
		if (isEvent(sentence, at)) found += at >= start - 5 && at < start ? 2.2 : 0.4;
	}
	return found;
}

export function isEvent(sentence: Sentence, at: number): boolean {
	const { lower, kind, text } = sentence.tokens[at]!;
	if (kind !== 'word' || /^\p{Lu}/u.test(text) || lexicon.speechVerbs.has(lower)) return false;
	if (days.eventWords.has(lower)) return true;
	return sentence
		.predicatesAt(at)
		.some(({ shape, act }) => shape !== 'adjective' && shape !== 'noun' && act !== 'size');
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
