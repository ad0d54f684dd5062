import type { DayPhrase } from '../days/find-days';
import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { type Scene, endOf } from './scene';

/** From a number, or from the act that it is told of, to a time; through other numbers and events it is far. */
export function distance(scene: Scene, phrase: DayPhrase, act: Predicate | null): number {
	const { sentence, group, groups } = scene;
	const end = endOf(scene);
	// An act with another number between tells of that one's time.
	const near =
		act &&
		(act.end <= group.start
			? apart(sentence, act.end, group.start)
			: apart(sentence, group.end, act.from)) < 2.6;
	const own =
		near &&
		!groups.some(
			(other) =>
				other !== group &&
				((other.start >= act.end && other.end <= group.start) ||
					(other.start >= group.end && other.end <= act.from))
		);
	const spans = [[group.start, end], ...(act && own ? [[act.from, act.end]] : [])] as const;
	const gaps = spans.map(([from, to]) => {
		const [low, high] = phrase.end <= from! ? [phrase.end, from!] : [to!, phrase.start];
		const numbers = groups.filter(
			(other) => other !== group && other.start >= low && other.end <= high
		).length;
		return (
			0.7 * apart(sentence, low, high) +
			(phrase.end <= from! ? 0.9 : isCompared(sentence, low, high) ? 3 : 0.35) * numbers +
			(phrase.end <= from! && isOfOther(groups, group, phrase) ? 1 : 0) +
			eventsIn(sentence, phrase, low, high, act)
		);
	});
	return (
		Math.min(...gaps) +
		(phrase.end <= group.start ? 0.15 : 0) +
		(isOfNext(sentence, phrase, group, groups) ? 3 : 0) +
		(isOfRecord(sentence, phrase) ? 3 : 0) +
		(isOfAct(sentence, phrase, act) ||
		isOfEvent(sentence, phrase, group, act) ||
		isOfSpeech(sentence, phrase)
			? 2.2
			: 0)
	);
}

/** “572 sq km, against 545 in July”: the time of what it is compared with. */
function isCompared(sentence: Sentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (/^(against|compared|from|than|versus|vs|down|up|;)$/.test(sentence.word(at))) return true;
	return false;
}

/** “139 sq km in March and 210 sq km in February”: a time right behind another number is that one's. */
function isOfOther(groups: readonly Group[], group: Group, { start }: DayPhrase): boolean {
	return groups.some((other) => other !== group && other.end <= start && start - other.end <= 2);
}

/** “who launched an invasion in February 2022, hold”: a time behind another event of its own clause. */
function isOfEvent(
	sentence: Sentence,
	{ start, end }: DayPhrase,
	group: Group,
	act: Predicate | null
): boolean {
	if (end > group.start || /^(when|once|after|since)$/.test(sentence.word(0))) return false;
	for (let at = start - 1; at >= Math.max(0, start - 9); at--) {
		if (/^[,;:(–—]$/.test(sentence.word(at))) return false;
		if (act && at >= act.from && at < act.end) return false;
		if (isEvent(sentence, at) || /^(where|which|who)$/.test(sentence.word(at))) return true;
	}
	return false;
}

/** “said Monday”, “told reporters on Tuesday”: when it was said. */
function isOfSpeech(sentence: Sentence, { start, end, source }: DayPhrase): boolean {
	if (source !== 'relative') return false;
	for (let at = start - 1; at >= Math.max(0, start - 4); at--)
		if (lexicon.speechVerbs.has(sentence.word(at)) && !/^[,;]$/.test(sentence.word(at + 1)))
			return true;
	return lexicon.speechVerbs.has(sentence.word(end)) && days.weekdays.has(sentence.word(end - 1));
}

/** “which Kyiv said last summer it had taken”: a time inside a clause, right before another act. */
function isOfAct(sentence: Sentence, { start, end }: DayPhrase, act: Predicate | null): boolean {
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

/** Another event than the act between, or right before a time, has it for itself. */
function eventsIn(
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

function isEvent(sentence: Sentence, at: number): boolean {
	const { lower, kind, text } = sentence.tokens[at]!;
	if (kind !== 'word' || /^\p{Lu}/u.test(text) || lexicon.speechVerbs.has(lower)) return false;
	if (days.eventWords.has(lower)) return true;
	return sentence
		.predicatesAt(at)
		.some(({ shape, act }) => shape !== 'adjective' && shape !== 'noun' && act !== 'size');
}

/** “…, and in November it won back”: the time of the next clause. */
function isOfNext(
	sentence: Sentence,
	{ start, end }: DayPhrase,
	group: Group,
	groups: readonly Group[]
): boolean {
	if (start < group.end) return false;
	// “it had been just over 3,700, in 2023 only 420”.
	const next = groups.find((other) => other.start >= end);
	if (
		next &&
		next.start - end <= 2 &&
		/^[,;(]$/.test(sentence.word(start - 1)) &&
		sentence.tokens.slice(end, next.start).every(({ lower }) => lexicon.adverbs.has(lower))
	)
		return true;
	// “(a year ago: 18.7%)”, “372, in March 228”.
	if (sentence.word(end) === ':' && sentence.tokens[end + 1]?.kind === 'number') return true;
	const opens = /^(and|while|but|,|;|whereas)$/.test(sentence.word(start - 1));
	return (
		opens &&
		(lexicon.subjectPronouns.has(sentence.word(end)) ||
			sentence.mentionStartingAt(end) !== null ||
			/^(,|it|the)$/.test(sentence.word(end)))
	);
}

/** “its biggest gain since 2022”, “more than in any month since July”: what the time is about is the record. */
function isOfRecord(sentence: Sentence, { start }: DayPhrase): boolean {
	if (sentence.word(start) !== 'since') return false;
	for (let i = start - 1; i >= Math.max(0, start - 6); i--) {
		if (/^(first|most|record|worst|peak|any|fastest|never)$|[a-z]{2}est$/.test(sentence.word(i)))
			return true;
		if (sentence.tokens[i]!.kind === 'mark') return false;
	}
	return false;
}

/** “In May, …”, “As of 5 February 2025 it held …”. */
export function isLeading(sentence: Sentence, { start, end }: DayPhrase): boolean {
	if (start <= 2) return true;
	const before = sentence.word(start - 1);
	// “…; on 11 November 2022, after the withdrawal, it stood at 18%”.
	if (
		/^(;|–|—)$/.test(before) ||
		lexicon.contrasts.has(before) ||
		(before === 'and' && sentence.word(end) === ',')
	)
		return true;
	if (sentence.word(end) !== ',' || start >= 12) return false;
	for (let at = start - 1; at >= 0 && sentence.word(at) !== ','; at--)
		if (isEvent(sentence, at)) return false;
	return true;
}

/** How many contrasts and stops a leading time has to reach over, or times of their own. */
export function crossed(
	{ sentence, group, today }: Scene,
	phrase: DayPhrase,
	act: Predicate | null
): number {
	const between = sentence
		.daysFor(today.day)
		.filter(
			({ start, end, source }) => start >= phrase.end && end <= group.start && source !== 'article'
		);
	let stops = 0;
	for (let at = phrase.end; at < group.start; at++)
		if (lexicon.contrasts.has(sentence.word(at)) || sentence.word(at) === ';') stops += 0.8;
	const lead = act && act.end <= phrase.start ? 1 : 0;
	// “On Tuesday the minister said: …”: when it was said.
	const said =
		phrase.source === 'relative' &&
		phrase.from === phrase.to &&
		sentence.tokens
			.slice(phrase.end, group.start)
			.some(({ lower }) => lexicon.speechVerbs.has(lower))
			? 1.6
			: 0;
	return (
		said +
		between.length * 1.2 +
		stops +
		lead +
		(phrase.start > 2 && !/^(;|–|—|and|while|but)$/.test(sentence.word(phrase.start - 1))
			? 0.6
			: 0) +
		(/^(before|after|until)$/.test(sentence.word(phrase.start)) ? 0.2 : 0)
	);
}

/** Whether a claim without a date speaks of an earlier time. */
export function isPast(
	sentence: Sentence,
	group: Group,
	groups: readonly Group[],
	act: Predicate | null
): boolean {
	const from = groups.filter(({ end }) => end <= group.start).at(-1)?.end ?? 0;
	const words = sentence.tokens.slice(from, group.end + 6).map(({ lower }) => lower);
	const text = ` ${words.join(' ')} `;
	if (
		days.pastPhrases.some(
			(phrase) => text.includes(` ${phrase} `) && !text.includes(' earlier this ')
		)
	)
		return true;
	const lead = sentence.word(group.start - 1);
	if (
		/^(from|than|against)$/.test(lead) &&
		/^(up|down|compared|increased|rose|risen|grown|grew|fell|fallen|shrunk|shrank|dropped|more|less|,)$/.test(
			sentence.word(group.start - 2)
		)
	)
		return true;
	if (/^(to|with)$/.test(lead) && sentence.word(group.start - 2) === 'compared') return true;
	if (!act) return false;
	const reported = sentence.tokens.some(({ lower }) => lexicon.speechVerbs.has(lower));
	if (/^(had|hadn't)$/.test(sentence.word(act.from)) && !(reported && act.act !== 'hold'))
		return true;
	return act.past && !reported && (act.act === 'hold' || act.act === 'size');
}
