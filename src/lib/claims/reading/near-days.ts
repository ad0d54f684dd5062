import * as calendar from '../days/calendar';
import type { DayPhrase } from '../days/core';
import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { apart, countedInFrom } from './barriers';
import { eventsIn, isEvent, isOfAct, isOfEvent, isOfRecord, isOfSpeech } from './other-events';
import { isCompared, isOfThan, isSetAgainst, isSetBeside } from './compared-days';
import { type Scene, endOf } from './scene';

/** From a number, or from the act that it is told of, to a time; through other numbers and events it is far. */
export function distance(scene: Scene, phrase: DayPhrase, act: Predicate | null): number {
	const { sentence, group, groups } = scene;
	const end = behindComparison(scene, act);
	if (phrase.start > (countedInFrom(sentence, group.start) ?? Infinity) && phrase.end < group.start)
		return 3;
	if (isCountedIn(sentence, phrase, group)) return 3;
	if (isBracketed(sentence, phrase, end)) return 0.1;
	if (isWhen(sentence, phrase, group)) return 0.05;
	if (
		isRightBefore(sentence, phrase, group) &&
		!isOfRecord(sentence, phrase) &&
		!isOfThan(sentence, phrase, group)
	)
		return 0.05;
	// An act with another number between tells of that one's time.
	const near = act && isNear(scene, act);
	const own =
		near &&
		!groups.some(
			(other) =>
				other !== group &&
				((other.start >= act.end && other.end <= group.start) ||
					(other.start >= group.end && other.end <= act.from))
		);
	const spans = [[group.start, end], ...(act && own ? [[act.from, act.end]] : [])] as const;
	// “has now retaken 205 sq km since June”: the stretch says more.
	const isNow = phrase.source === 'article' && act?.perfect && act.act !== 'hold';
	const gaps = spans.map(([from, to]) => {
		const [low, high] = phrase.end <= from! ? [phrase.end, from!] : [to!, phrase.start];
		const numbers = groups.filter(
			(other) => other !== group && other.start >= low && other.end <= high
		).length;
		return (
			0.7 * (apart(sentence, low, high) - asideBehind(sentence, low, high)) +
			(phrase.end <= from! ? 0.9 : isCompared(sentence, low, high) ? 3 : 0.35) * numbers +
			(phrase.end <= from! && isOfOther(groups, group, phrase) ? 1 : 0) +
			(phrase.end > from! && isSetBeside(sentence, low, high) ? 3 : 0) +
			eventsIn(sentence, phrase, low, high, act)
		);
	});
	return (
		Math.min(...gaps) +
		(phrase.end <= group.start ? 0.15 : 0) +
		(groups.some(
			(other) =>
				isAlike(group, other) &&
				isRightBefore(sentence, phrase, other) &&
				!(phrase.start === group.end && sentence.word(phrase.end) === ':')
		) ||
		isOfNext(sentence, phrase, group, groups) ||
		isOfThan(sentence, phrase, group)
			? 3
			: 0) +
		(isOfRecord(sentence, phrase) ? 3 : 0) +
		(isNow && sentence.daysFor(scene.today.day).some(({ kind }) => kind === 'since') ? 1 : 0) +
		(isOfWhole(scene, phrase, act) ? 2.6 : 0) +
		(isOfAct(sentence, phrase, act) || isOfEvent(sentence, phrase, group, act)
			? 3
			: said(sentence, phrase, act))
	);
}

/** “Kyiv said on Monday”: when it was said, which is seldom when ground was taken. */
function said(sentence: Sentence, phrase: DayPhrase, act: Predicate | null): number {
	if (!isOfSpeech(sentence, phrase)) return 0;
	return act && /^(take|retake|lose)$/.test(act.act) ? 2.6 : 1.6;
}

/** “About 7% – Crimea and parts of the Donbas – had been …”: what an aside right behind a number weighs; 0 where none stands there. */
function asideBehind(sentence: Sentence, from: number, to: number): number {
	const opens = sentence.word(from);
	const named =
		opens === ',' &&
		/^(that is|mostly|chiefly|mainly|namely|i\.e)/.test(
			`${sentence.word(from + 1)} ${sentence.word(from + 2)}`
		);
	if (!named && !/^(–|—|-|--|\()$/.test(opens)) return 0;
	const closes = opens === '(' ? ')' : opens;
	let end = from + 1;
	while (end < to && sentence.word(end) !== closes) end++;
	const isShort = end < to && end - from < 16;
	return isShort && !sentence.tokens.slice(from, end).some((_, i) => isEvent(sentence, from + i))
		? apart(sentence, from, end + 1)
		: 0;
}

/** Whether an act stands by the number. */
export function isNear({ sentence, group }: Scene, { from, end }: Predicate): boolean {
	return end <= group.start
		? apart(sentence, end, group.start) < 2.6
		: apart(sentence, group.end, from) - asideBehind(sentence, group.end, from) < 3.6;
}

/** “26% remains occupied, counting the districts seized before 2022”. */
function isCountedIn(sentence: Sentence, { start }: DayPhrase, group: Group): boolean {
	const open = sentence.tokens
		.slice(0, start)
		.findLastIndex(({ lower }) => /^[,(;–—]$/.test(lower));
	return open >= group.end && /^(counting|including|excluding)$/.test(sentence.word(open + 1));
}

/** “3,100 square miles, an area nearly as big as Puerto Rico, in this month's offensive”, “a rise from the 610 sq km captured in October”: where what is said of the number ends. */
function behindComparison(scene: Scene, act: Predicate | null): number {
	const end = endOf(scene);
	const next = scene.groups.find(({ start }) => start >= end);
	if (next?.expressions[0]!.quantity === 'ratio' && next.start - end < 6) return next.end;
	const own = act ? null : scene.sentence.predicatesFor('areas').find(({ from }) => from === end);
	return own?.shape === 'passive' ? own.end : end;
}

/** Another number of the same kind: a share in brackets behind an area is of the same time. */
function isAlike(group: Group, other: Group): boolean {
	return other !== group && other.expressions[0]!.quantity === group.expressions[0]!.quantity;
}

/** “in November, when it was 700”. */
export function isWhen(sentence: Sentence, { end }: DayPhrase, { start }: Group): boolean {
	return (
		sentence.word(end) === ',' &&
		sentence.word(end + 1) === 'when' &&
		start > end &&
		start - end < 8 &&
		sentence.tokens
			.slice(end + 1, start)
			.every(({ kind, lower }) => kind !== 'number' && lower !== ',')
	);
}

/** “in March (130 km²)”, “Mar: 133”, “November 2024, with 731 square kilometres”. */
function isRightBefore(sentence: Sentence, { end }: DayPhrase, { start }: Group): boolean {
	return (
		(/^[(:]$/.test(sentence.word(end)) && end + 1 === start) ||
		(sentence.word(end) === ',' && sentence.word(end + 1) === 'with' && end + 2 === start)
	);
}

/** “20% (the European Council, December 2022)”. */
function isBracketed(sentence: Sentence, { start, end }: DayPhrase, from: number): boolean {
	return (
		sentence.word(from) === '(' &&
		sentence.word(end) === ')' &&
		start > from &&
		sentence.tokens
			.slice(from + 1, end)
			.every(({ kind, lower }, i) => (kind !== 'number' ? lower !== ')' : i + from + 1 >= start))
	);
}

/** “139 sq km in March and 210 sq km in February”: a time right behind another number is that one's. */
function isOfOther(groups: readonly Group[], group: Group, { start }: DayPhrase): boolean {
	return groups.some((other) => other !== group && other.end <= start && start - other.end <= 2);
}

/** “a tenth of what Russia had overrun by the end of March”: the time of what the number is of. */
function isOfWhole(
	{ sentence, group, groups }: Scene,
	{ start }: DayPhrase,
	act: Predicate | null
): boolean {
	// “1,090, or 86 percent of what …”.
	const same = groups.find((one) =>
		/^,? ?or$/.test(sentence.words(group.end, one.start).join(' '))
	);
	const end = same?.end ?? group.end;
	const isWithin = (one: Predicate) => one.from >= end && one.end <= start;
	if (!act || isWithin(act) || sentence.word(end) !== 'of') return false;
	const between = sentence.tokens.slice(end, start).map(({ lower }) => lower);
	if (between.length < 3 || between.some((word) => /^[,;:(]$/.test(word))) return false;
	return (
		between.some((word, i) => i < 6 && /^(what|which|that|whom)$/.test(word)) ||
		// “40% of the territory it seized in August has been lost”.
		sentence
			.predicatesFor('areas')
			.some((one) => isWithin(one) && /^(active|passive)$/.test(one.shape))
	);
}

/** “Now holds 18%”, and a time that is over: no one tells so how it was then. */
export function isOver(scene: Scene, phrase: DayPhrase, act: Predicate | null): boolean {
	const { sentence, today } = scene;
	if (phrase.kind === 'since' || phrase.source === 'article') return false;
	if (/^(as|by|at)$/.test(sentence.word(phrase.start))) return false;
	if (act === null) return isOfNow(scene) && phrase.to < calendar.plusDays(today.day, -2);
	if (act.act !== 'hold' || act.past || act.perfect) return false;
	const first = sentence.word(act.from);
	const present =
		/^(is|are|remains?|stays?)$/.test(first) ||
		(act.shape === 'active' &&
			sentence.tokens.slice(act.from, act.at).every(({ lower }) => lexicon.adverbs.has(lower)) &&
			!/(ing|ed)$|^(held|kept|sat|ran|run|left|clung)$/.test(act.word) &&
			!/^(to|and)$/.test(sentence.word(act.from - 1)));
	return present && phrase.to < calendar.plusDays(today.day, -2);
}

/** “…, but is down to 12 sq km”, “half of these are back with Russia”: how it is. */
export function isOfNow(scene: Scene): boolean {
	const { sentence, group } = scene;
	if (/^(is|are|has|have|remains?)$/.test(sentence.word(endOf(scene)))) return true;
	for (let at = group.start - 1; at >= Math.max(0, group.start - 5); at--) {
		const two = `${sentence.word(at)} ${sentence.word(at + 1)}`;
		if (/^((is|are) (down|left|still)|now .*|(has|have) since)$/.test(two)) return true;
		if (/^([,;:–—(]|and)$/.test(sentence.word(at))) return false;
	}
	return false;
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
		/^([,;(]|and)$/.test(sentence.word(start - 1)) &&
		sentence.tokens.slice(end, next.start).every(({ lower }) => lexicon.adverbs.has(lower))
	)
		return true;
	// “…, with December's result, over 690 square kilometres, the best”.
	if (
		next &&
		next.start - end < 5 &&
		sentence.word(end) === "'s" &&
		/^(figure|result|total|tally|count|haul|number|level|pace)$/.test(sentence.word(end + 1))
	)
		return true;
	// “…, since late September, their commander said”.
	if (sentence.word(start - 1) === ',' && sentence.word(end) === ',') return next !== undefined;
	const opens = /^(and|while|but|,|;|whereas)$/.test(sentence.word(start - 1));
	return opens && isSubject(sentence, end);
}

/** Whether a clause goes on behind a time at its head: “on Sunday his top general spoke of 3,000”. */
function isSubject(sentence: Sentence, at: number): boolean {
	return (
		lexicon.subjectPronouns.has(sentence.word(at)) ||
		sentence.mentionStartingAt(at) !== null ||
		/^(,|it|the|his|her|its|their)$/.test(sentence.word(at))
	);
}

/** “In May, …”, “As of 5 February 2025 it held …”. */
export function isLeading(sentence: Sentence, phrase: DayPhrase): boolean {
	const { start, end } = phrase;
	if (start <= 2) return true;
	const before = sentence.word(start - 1);
	// “…; on 11 November 2022, after the withdrawal, it stood at 18%”.
	if (
		/^(;|:|–|—)$/.test(before) ||
		lexicon.contrasts.has(before) ||
		(before === 'and' && isSubject(sentence, end))
	)
		return true;
	if (sentence.word(end) !== ',' || start >= 12 || isOfRecord(sentence, phrase)) return false;
	for (let at = start - 1; at >= 0 && sentence.word(at) !== ','; at--)
		if (isEvent(sentence, at) || /^(which|who|whose)$/.test(sentence.word(at))) return false;
	return true;
}

/** The first time of what a colon right before a number ends, and the second for what it is compared with; null where there is none. */
export function beforeColon({ sentence, group, groups, today }: Scene): DayPhrase | null {
	let colon = group.start - 1;
	while (colon > group.start - 5 && sentence.word(colon) !== ':') colon--;
	const [first, second] = sentence.daysFor(today.day);
	// “six times as much in 2024 as in 2023: some 2,700 sq km, compared with 465”.
	const other = groups[groups.indexOf(group) - 1];
	const isSecond =
		second !== undefined &&
		other !== undefined &&
		isSetAgainst({ sentence, group }) &&
		isOfThan(sentence, second, other) &&
		sentence.word(group.end) !== 'in';
	if (isSecond) return second;
	const aside = countedInFrom(sentence, group.start) ?? Infinity;
	return sentence.word(colon) === ':' && first && first.end <= colon && first.start < aside
		? first
		: null;
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
			(one) =>
				one.start >= phrase.end &&
				one.end <= group.start &&
				one.source !== 'article' &&
				!isOfRecord(sentence, one)
		);
	let stops = 0;
	for (let at = phrase.end; at < group.start; at++)
		if (lexicon.contrasts.has(sentence.word(at)) || sentence.word(at) === ';') stops += 0.8;
	const lead = act && act.end <= phrase.start ? 1 : 0;
	// “On Tuesday the minister said: …”: when it was said.
	const saidBehind =
		phrase.source === 'relative' &&
		phrase.from === phrase.to &&
		sentence.words(phrase.end, group.start).some((word) => lexicon.speechVerbs.has(word))
			? 1.6
			: 0;
	return (
		Math.max(saidBehind, act?.act === 'hold' ? 0 : said(sentence, phrase, act)) +
		(isSetAgainst({ sentence, group }) ? 1 : 0) +
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
	const words = sentence.words(from, group.end + 6);
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
