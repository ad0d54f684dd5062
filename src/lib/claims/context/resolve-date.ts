import type { ClaimDate, ClaimDoubt } from '../../model/claim';
import * as lexicon from '../lexicon/context-en';
import { dateOfBefore, ofThatYear } from './date-of-before';
import type { DatePhrase } from './find-dates';
import type { Predicate } from './find-predicates';
import type { Group, Sentence } from './sentence';

export interface FoundDate {
	readonly date: ClaimDate;
	readonly doubts: readonly ClaimDoubt[];
	/** What happened in a time, or from one on, rather than how it was on a day. */
	readonly period: boolean;
}

/** The days by which a text is read: its own, else the layers'. */
export interface ReadingDay {
	readonly day: string;
	readonly source: 'article' | 'none';
}

/** When a claim speaks of. `reported`: somebody said it, so that “held” may be “holds”. */
export function resolveDate(
	sentence: Sentence,
	group: Group,
	groups: readonly Group[],
	predicate: Predicate | null,
	today: ReadingDay,
	reported: boolean
): FoundDate {
	const found = phraseOf(sentence, group, groups, predicate, sentence.datesFor(today.day));
	const phrase = found && ofThatYear(sentence, found, today.day);
	const sinceThen =
		phrase !== null && phrase.end <= group.start && isSinceBehind(sentence, group, groups);
	const own: ClaimDate = { from: today.day, to: today.day, source: today.source, text: null };
	if (!phrase || phrase.source === 'article' || sinceThen) {
		if (isSinceEvent(sentence, group, groups)) return { date: own, doubts: [], period: true };
		const earlier = phrase === null ? dateOfBefore(sentence, predicate, today.day) : null;
		if (earlier) {
			const { from, to, kind } = earlier;
			const source = earlier.source === 'stated' ? 'stated' : 'relative';
			return {
				date: { from, to, source, text: earlier.text },
				doubts: ['date-by-sentence-before'],
				period: kind !== 'point'
			};
		}
		const past = phrase === null && isPast(sentence, group, groups, predicate, reported);
		return { date: own, doubts: past ? ['past-without-date'] : [], period: false };
	}
	const text = sentence.text.slice(
		sentence.tokens[phrase.start]!.start,
		sentence.tokens[phrase.end - 1]!.end
	);
	// “When the counteroffensive began in June, Russia occupied …” tells of that day.
	const period = phrase.kind !== 'point' && sentence.word(0) !== 'when';
	if (
		phrase.kind === 'since' &&
		predicate &&
		(predicate.act === 'hold' || predicate.shape === 'state')
	)
		return { date: { ...own, text }, doubts: [], period: false };
	return {
		date: {
			from: phrase.from,
			to: phrase.to,
			source: phrase.source === 'stated' ? 'stated' : 'relative',
			text
		},
		doubts: [],
		period
	};
}

/** The date phrase that goes with a group, and not with another event of the sentence. */
function phraseOf(
	sentence: Sentence,
	group: Group,
	groups: readonly Group[],
	predicate: Predicate | null,
	phrases: readonly DatePhrase[]
): DatePhrase | null {
	const floor = groups.filter(({ end }) => end <= group.start).at(-1)?.end ?? 0;
	const limit = groups.find(({ start }) => start >= group.end)?.start ?? sentence.tokens.length;
	const after = phrases.find(
		({ start, end }) =>
			start >= group.end &&
			start < limit &&
			end <= limit &&
			!isForeign(sentence, group.end, start, predicate) &&
			!isOfNext(sentence, start, end)
	);
	if (after && !isLeadOf(sentence, after, limit)) return after;
	const before = phrases
		.filter(
			({ start, end }) =>
				end <= group.start &&
				start >= floor &&
				!isForeignBefore(sentence, start, end, group, predicate)
		)
		.at(-1);
	if (before) return before;
	// “… 81.4% of Donetsk and 99.6% of Luhansk as of November 30, but only 72.1% of Kherson”.
	const [only] = phrases;
	if (phrases.length === 1 && isAsOf(sentence, only!)) return only!;
	// A list shares the time at the beginning of its sentence.
	const first = phrases.find(
		({ start, end }) => start <= 2 && end <= group.start && isLead(sentence, end)
	);
	return (
		first ??
		phrases.find(
			({ start }) =>
				start >= group.end &&
				start >= limit &&
				isTail(sentence, start) &&
				predicate !== null &&
				groups.at(-1) !== group &&
				sameList(sentence, group, groups)
		) ??
		null
	);
}

function isAsOf(sentence: Sentence, { start }: DatePhrase): boolean {
	return sentence.word(start) === 'as' && sentence.word(start + 1) === 'of';
}

/** “In May, …”, “As of 5 February 2025 it held …”. */
function isLead(sentence: Sentence, at: number): boolean {
	return (
		sentence.word(at) === ',' ||
		lexicon.subjectPronouns.has(sentence.word(at)) ||
		sentence.mentionStartingAt(at) !== null
	);
}

/** “…, and in November it won back”: the time of another clause. */
function isOfNext(sentence: Sentence, start: number, end: number): boolean {
	return (
		sentence.word(start - 1) === 'and' &&
		(lexicon.subjectPronouns.has(sentence.word(end)) || sentence.mentionStartingAt(end) !== null)
	);
}

/** “since the start of the war”: a time on that nobody names. */
function isSinceEvent(sentence: Sentence, group: Group, groups: readonly Group[]): boolean {
	const leads = group.start < 20 && sentence.word(0) === 'since' && group === groups[0];
	return leads || isSinceBehind(sentence, group, groups);
}

function isSinceBehind(sentence: Sentence, group: Group, groups: readonly Group[]): boolean {
	const limit = groups.find(({ start }) => start >= group.end)?.start ?? sentence.tokens.length;
	for (let i = group.end; i < limit; i++) {
		if (lexicon.contrasts.has(sentence.word(i)) || sentence.word(i) === ';') return false;
		if (sentence.word(i) === 'since') return !isRecord(sentence, group.end, i);
	}
	return false;
}

/** “…, while in 2022 it held 27 %”: the date leads the clause of the next group. */
function isLeadOf(sentence: Sentence, { start }: DatePhrase, limit: number): boolean {
	if (limit === sentence.tokens.length) return false;
	for (let i = start - 1; i >= Math.max(0, start - 3); i--)
		if (lexicon.contrasts.has(sentence.word(i)) || sentence.word(i) === ';') return true;
	return (
		sentence.word(start - 1) === 'and' ||
		(sentence.word(start - 1) === ',' && sentence.word(start - 2) === 'and')
	);
}

function isTail(sentence: Sentence, start: number): boolean {
	return start >= sentence.tokens.length - 6;
}

function sameList(sentence: Sentence, group: Group, groups: readonly Group[]): boolean {
	const last = groups.at(-1)!;
	for (let i = group.end; i < last.start; i++)
		if (
			lexicon.contrasts.has(sentence.word(i)) ||
			/^(;|from|to|than|compared)$/.test(sentence.word(i))
		)
			return false;
	return true;
}

/** “its biggest gain since 2022”: what the time is about is the record. */
function isRecord(sentence: Sentence, from: number, since: number): boolean {
	for (let i = since - 1; i >= Math.max(from, since - 4); i--)
		if (/^(first|most|record|worst|peak)$|est$/.test(sentence.word(i))) return true;
	return false;
}

/** Whether another event than the claim's own stands before a date that follows its number. */
function isForeign(
	sentence: Sentence,
	from: number,
	start: number,
	predicate: Predicate | null
): boolean {
	for (let i = from; i < start; i++) {
		const { lower } = sentence.tokens[i]!;
		if (lexicon.contrasts.has(lower) || lower === ';') return true;
		if (predicate && i >= predicate.from && i < predicate.end) continue;
		if (isEvent(sentence, i) && !lexicon.speechVerbs.has(lower)) return true;
	}
	if (sentence.word(start) === 'since' && isRecord(sentence, from, start)) return true;
	// “… since it invaded in 2022” was caught; “since the 2022 invasion” is a time too, and needs no guard.
	return false;
}

function isForeignBefore(
	sentence: Sentence,
	start: number,
	end: number,
	group: Group,
	predicate: Predicate | null
): boolean {
	for (let i = end; i < group.start; i++)
		if (lexicon.contrasts.has(sentence.word(i)) && i > end) return true;
	if (predicate && predicate.end <= group.start && start >= predicate.from - 1) return false;
	if (predicate && sentence.word(end) === 'and' && predicate.from === end + 1) return false;
	// In front of its clause: “In August, Ukraine …”, “Since January 2024 Russia …”.
	let i = start - 1;
	for (; i >= 0 && start - i < 8; i--) {
		const { lower, kind } = sentence.tokens[i]!;
		if (kind === 'mark' && lower !== '-' && lower !== '.') break;
		if (lexicon.speechVerbs.has(lower)) return false;
		// “When the counteroffensive began in June 2023, Russia occupied …”.
		if (i <= 6 && /^(when|once)$/.test(sentence.word(0)) && sentence.word(end) === ',')
			return false;
		if (isEvent(sentence, i)) return true;
		if (/^(and|but|while|that)$/.test(lower)) break;
	}
	return false;
}

function isEvent(sentence: Sentence, at: number): boolean {
	const { lower, kind, text } = sentence.tokens[at]!;
	if (kind !== 'word' || /^\p{Lu}/u.test(text)) return false;
	const next = sentence.word(at + 1);
	if (/^(came|come)$/.test(lower) && /^(back|under)$/.test(next)) return false;
	if (lexicon.eventWords.has(lower)) return true;
	// “Ukraine's internationally recognised territory”.
	if (lexicon.landNouns.has(next) || lexicon.regionNouns.has(next) || next === 'borders')
		return false;
	return (
		/[a-z]{2}(ed|ing)$/.test(lower) &&
		!/^(during|including|excluding|according|advanced|counting|red|occupied|controlled|held|remaining|totalling|totaling|united|being|following|compared|estimated|according|partially|annexed)$/.test(
			lower
		)
	);
}

/** “Two weeks later it said …”, “Within five weeks that had …”: counted from a day told before. */
function isLater(sentence: Sentence, group: Group): boolean {
	for (let i = 0; i < Math.min(group.start, 5); i++) {
		const unit = /^(days?|weeks?|months?|years?)$/.test(sentence.word(i));
		if (
			unit &&
			(/^(later|after)$/.test(sentence.word(i + 1)) || /^(in|within)$/.test(sentence.word(0)))
		)
			return true;
	}
	return false;
}

/** Whether a claim without a date speaks of an earlier time. */
function isPast(
	sentence: Sentence,
	group: Group,
	groups: readonly Group[],
	predicate: Predicate | null,
	reported: boolean
): boolean {
	const from = groups.filter(({ end }) => end <= group.start).at(-1)?.end ?? 0;
	for (let i = from; i < Math.min(sentence.tokens.length, group.end + 6); i++) {
		const { lower } = sentence.tokens[i]!;
		if (i > group.end && (lexicon.contrasts.has(lower) || lower === ',' || lower === ';')) break;
		if (lexicon.pastWords.has(lower) && !(lower === 'earlier' && sentence.word(i + 1) === 'this'))
			return true;
		if (
			lexicon.pastPhrases.some((phrase) => phrase.every((word, k) => sentence.word(i + k) === word))
		)
			return true;
	}
	if (
		/^(from|than)$/.test(sentence.word(group.start - 1)) &&
		/^(up|down|compared|increased|rose|risen|grown|grew|fell|fallen|shrunk|shrank|dropped|decreased|expanded|declined|doubled|more|less)$/.test(
			sentence.word(group.start - 2)
		)
	)
		return true;
	if (
		/^(to|with)$/.test(sentence.word(group.start - 1)) &&
		sentence.word(group.start - 2) === 'compared'
	)
		return true;
	if (isLater(sentence, group)) return true;
	if (!predicate) return false;
	if (
		/^(had|hadn't)$/.test(sentence.word(predicate.from)) &&
		!(reported && predicate.act !== 'hold')
	)
		return true;
	return predicate.past && !reported && (predicate.act === 'hold' || predicate.act === 'size');
}
