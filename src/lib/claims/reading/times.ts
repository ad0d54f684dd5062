import type { ClaimDate } from '../../model/claim';
import { getOrMake } from '../../model/collect';
import type { Days } from '../days/calendar';
import type { DayPhrase } from '../days/core';
import { supposed, type Supposed } from '../days/supposed';
import type { Sentence } from '../entities/sentence';
import type { Head, Scene } from './scene';

/** Where a time is told: by a sentence, how many before (-1: the one behind), by a claim before, or by the article. */
export type Telling =
	| {
			readonly by: 'sentence';
			readonly back: number;
			readonly sentence: Sentence;
			readonly phrase: DayPhrase;
			readonly part: Part;
	  }
	| { readonly by: 'claim'; readonly nth: number; readonly head: Head }
	| { readonly by: 'both'; readonly from: string; readonly phrase: DayPhrase }
	| { readonly by: 'supposed'; readonly one: Supposed }
	| { readonly by: 'article' };

/** What of a time: all of it, its last day, all from it or its end until now, that with which it begins, the two that it is joined from, another reading. */
export type Part =
	'all' | 'last' | 'until-now' | 'end-until-now' | 'begun' | 'first' | 'second' | 'other';

/** Days that a claim may be of, with all that tells them. */
export interface Time extends Days {
	readonly date: ClaimDate;
	/** The sentence of the claim names them. */
	readonly isOwn: boolean;
	/** The text names them. */
	readonly named: boolean;
	readonly tellings: readonly Telling[];
}

/** Claims further back lend no time. */
const mostClaims = 4;
/** Sentences with more times are tables. */
const mostTimes = 12;

/** The same for all numbers of a sentence. */
const knownSupposed = new WeakMap<Sentence, readonly Supposed[]>();

/** All days that a number may be told of. */
export function timesOf(scene: Scene): Time[] {
	const { sentence, memory, beside, today } = scene;
	const times = new Map<string, Time>();
	const add = (
		days: Days,
		time: Omit<Time, 'from' | 'to' | 'date' | 'tellings'> & Pick<ClaimDate, 'source' | 'text'>,
		telling: Telling
	) => {
		const { from, to } = days;
		if (from > to) return;
		const { source, text, isOwn, named } = time;
		const known = times.get(`${from} ${to}`);
		times.set(
			`${from} ${to}`,
			known
				? { ...known, tellings: [...known.tellings, telling] }
				: { from, to, date: { from, to, source, text }, isOwn, named, tellings: [telling] }
		);
	};
	const around = [
		{ one: sentence, back: 0 },
		...[1, 2, -1].flatMap((back) => {
			const one = beside(-back);
			return one ? [{ one, back }] : [];
		})
	];
	for (const { one, back } of around)
		for (const phrase of phrasesOf(one, scene)) {
			const told = { ...sourceOf(one, phrase, today), isOwn: back === 0 };
			for (const [part, days] of partsOf(phrase, today.day))
				add(days, told, { by: 'sentence', back, sentence: one, phrase, part });
		}
	for (const [nth, head] of memory.heads.slice(0, mostClaims).entries()) {
		const { date } = head.claim;
		add(date, { ...date, isOwn: head.since === 0, named: head.dated }, { by: 'claim', nth, head });
	}
	for (const { start, from, how } of beginnings(scene))
		for (const phrase of phrasesOf(sentence, scene))
			if (from < phrase.to && start < phrase.start)
				add(
					{ from, to: phrase.to },
					{ ...sourceOf(sentence, phrase, today), isOwn: true },
					{ by: 'both', from: how, phrase }
				);
	add(
		{ from: today.day, to: today.day },
		{ source: today.source, text: null, isOwn: true, named: false },
		{ by: 'article' }
	);
	const meant = getOrMake(knownSupposed, sentence, () => {
		const told = around.map(({ one, back }) => {
			return { back, tokens: one.tokens, phrases: phrasesOf(one, scene) };
		});
		return supposed(told, today.day);
	});
	// What is named need not be supposed.
	for (const one of meant.filter((o) => !times.has(`${o.from} ${o.to}`)))
		add(
			one,
			{ source: 'relative', text: null, isOwn: true, named: false },
			{ by: 'supposed', one }
		);
	return [...times.values()];
}

export const phrasesOf = (sentence: Sentence, { today }: Pick<Scene, 'today'>) =>
	sentence.daysFor(today.day).slice(0, mostTimes);

function sourceOf(
	sentence: Sentence,
	{ source, start, end }: DayPhrase,
	today: Scene['today']
): Pick<ClaimDate, 'source' | 'text'> & { readonly named: boolean } {
	return source === 'article'
		? { source: today.source, text: null, named: false }
		: { source, text: sentence.textOf(start, end), named: true };
}

function partsOf({ from, to, begun, ends, others }: DayPhrase, day: string): [Part, Days][] {
	return [
		['all', { from, to }],
		...(from === to ? [] : [['last', { from: to, to }] as [Part, Days]]),
		...(to === day ? [] : [['until-now', { from, to: day }] as [Part, Days]]),
		...(to === day || from === to
			? []
			: [['end-until-now', { from: to, to: day }] as [Part, Days]]),
		...(begun ? [['begun', begun] as [Part, Days]] : []),
		...(others ?? []).map((one): [Part, Days] => ['other', one]),
		...(ends
			? ([
					['first', ends[0]],
					['second', ends[1]]
				] as [Part, Days][])
			: [])
	];
}

/** Days that a stretch may begin with whose end the sentence names; `start`: where they stand in it. */
function beginnings(scene: Scene) {
	const { sentence, beside, memory } = scene;
	const last = beside(-1);
	return [
		...phrasesOf(sentence, scene).map(({ start, from }) => ({ start, from, how: 'own' })),
		...(last ? phrasesOf(last, scene) : []).map(({ from }) => ({ start: -1, from, how: 'before' })),
		...memory.heads.slice(0, 2).flatMap(({ claim: { date, subject }, since }) => [
			{ start: -1, from: date.from, how: `${subject.what}-${since}` },
			{ start: -1, from: date.to, how: `end-of-${subject.what}-${since}` }
		])
	];
}
