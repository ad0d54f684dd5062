import type { ClaimDate, ClaimDoubt } from '../../model/claim';
import type { DayPhrase } from '../days/core';
import type { Predicate } from '../entities/act';
import { atEnd, isSetAgainst } from './compared-days';
import { costs } from './costs';
import { isBullet } from './lines';
import { groundLinks } from './links';
import type { Rule } from './rule';
import {
	beforeColon,
	crossed,
	distance,
	isLeading,
	isNear,
	isOfNow,
	isOver,
	isPast,
	isWhen
} from './near-days';
import type { Head, Scene } from './scene';

export interface When {
	readonly date: ClaimDate;
	readonly doubts: readonly ClaimDoubt[];
	/** What happened in a time, or from one on, rather than how it was on a day. */
	readonly period: boolean;
	/** The text names it. */
	readonly named: boolean;
	readonly since: boolean;
	readonly rule: string;
	readonly cost: number;
}

interface WhenRule extends Rule {
	readonly name: keyof typeof costs;
	readonly find: (scene: Scene, act: Predicate | null, head: Head | null) => readonly When[];
}

export const whenRules: readonly WhenRule[] = [
	{
		name: 'day-beside',
		because: 'A time belongs to the number and the act that it stands by.',
		examples: ['Russia took 300 sq km of Ukraine in May and 430 in June.'],
		find: (scene, told, head) => {
			// What goes on with the sentence before may still have an act of its own.
			const act = told ?? (head?.since ? ownAct(scene, head) : null);
			return scene.sentence
				.daysFor(scene.today.day)
				.map((phrase) =>
					whenOf(
						scene,
						phrase,
						'day-beside',
						distance(scene, phrase, act) + over(scene, phrase, act)
					)
				);
		}
	},
	{
		name: 'range-ends',
		because: 'What grew from one number to another in a time was the first as it began.',
		examples: [
			'From January to March 2024 the area in the hands of Russia rose from 17.9% to 18.2% of Ukraine.'
		],
		find: (scene) =>
			scene.sentence.daysFor(scene.today.day).flatMap((phrase) => {
				const days = phrase.source === 'article' ? null : atEnd(scene, phrase);
				return days ? [whenOf(scene, { ...phrase, ...days, kind: 'point' }, 'range-ends', 0)] : [];
			})
	},
	{
		name: 'leading-day',
		because: 'A time at the beginning of a sentence is that of all it tells.',
		examples: [
			'In October, while Kyiv looked at Kursk, Russia, which had lost many men, took 300 sq km of Ukraine.'
		],
		find: (scene, act) =>
			scene.sentence
				.daysFor(scene.today.day)
				.filter((phrase) => phrase.end <= scene.group.start && isLeading(scene.sentence, phrase))
				.map((phrase) =>
					whenOf(
						scene,
						phrase,
						'leading-day',
						crossed(scene, phrase, act) + over(scene, phrase, act)
					)
				)
	},
	{
		name: 'colon-day',
		because: 'What stands behind a colon tells more of what stands before it.',
		examples: [
			'Ukraine lost less ground in December than in any month since July, an agency says: 389 sq km.'
		],
		find: (scene) => {
			const phrase = beforeColon(scene);
			return phrase ? [whenOf(scene, phrase, 'colon-day', isSetAgainst(scene) ? -0.3 : 0)] : [];
		}
	},
	{
		name: 'head-days',
		because: 'Items of a list are of one time where they name none.',
		examples: ['Russia took 300 sq km of Ukraine in May. In the Sumy region it was 20 sq km.'],
		find: (scene, act, head) => {
			const told = head ?? partOf(scene, act);
			return told ? [ofHead(scene, told, head === null)] : [];
		}
	},
	{
		name: 'days-before',
		because: 'What is told next happened in the time that was told.',
		examples: ['Russia was on the march in November. It captured 613 sq km.'],
		find: (scene, act) => before(scene, act)
	}
];

/** The time that a number is told of: the cheapest. The article's day where none is named. */
export function whenFor(scene: Scene, act: Predicate | null, head: Head | null): When {
	const found = whenRules.flatMap((rule) =>
		scene.off.has(rule.name) ? [] : rule.find(scene, act, head)
	);
	const best = [...found, ownDay(scene, act)].reduce((one, when) =>
		when.cost < one.cost ? when : one
	);
	return best.since ? until(scene, best) : best;
}

function over(scene: Scene, phrase: DayPhrase, act: Predicate | null): number {
	return isOver(scene, phrase, act) ? 2.2 : 0;
}

/** “As of December 31, Russia had taken … since the war began”: up to the day that the sentence names. */
function until({ sentence, today }: Scene, when: When): When {
	const day = sentence
		.daysFor(today.day)
		.find(
			({ start, kind, source, to }) =>
				kind === 'point' &&
				source !== 'article' &&
				/^(as|by)$/.test(sentence.word(start)) &&
				to > when.date.from
		);
	return day ? { ...when, date: { ...when.date, to: day.to } } : when;
}

function whenOf(
	{ sentence, today, group }: Scene,
	phrase: DayPhrase,
	rule: keyof typeof costs,
	cost: number
): When {
	const [first, last] = [sentence.tokens[phrase.start]!, sentence.tokens[phrase.end - 1]!];
	const text = sentence.text.slice(first.start, last.end);
	const { kind } = phrase;
	// “the most since May 2024, when it took 430 sq km”: in that May.
	const { from, to } = (isWhen(sentence, phrase, group) && phrase.begun) || phrase;
	const source = phrase.source === 'article' ? today.source : phrase.source;
	return {
		date: { from, to, source, text: phrase.source === 'article' ? null : text },
		doubts: [],
		period: kind !== 'point' && sentence.word(0) !== 'when',
		named: phrase.source !== 'article',
		since: kind === 'since',
		rule,
		cost: costs[rule] + cost
	};
}

/** The article's day, where the text names none. */
export function ownDay(scene: Scene, act: Predicate | null): When {
	const { today, sentence, group, groups } = scene;
	const date: ClaimDate = { from: today.day, to: today.day, source: today.source, text: null };
	const past = isPast(sentence, group, groups, act);
	// Ground is taken in a time, which the sentence rather names.
	const taken = act !== null && /^(take|retake|lose)$/.test(act.act) && isNear(scene, act);
	return {
		date,
		doubts: past ? ['past-without-date'] : [],
		period: false,
		named: false,
		since: false,
		rule: 'article-day',
		cost: costs['article-day'] + (past ? 0.6 : 0) + (taken ? 0.8 : 0)
	};
}

/** “Under 450 square miles have changed hands – Russia gained 290 of them”: what the number is a part of. */
function partOf({ sentence, memory, whole }: Scene, act: Predicate | null): Head | null {
	const [head] = memory.heads;
	// “took 62 sq km in April and lost 148”.
	const goesOn =
		act?.shape === 'active' &&
		(/^(and|but)$/.test(sentence.word(act.from - 1)) ||
			(act.act !== 'hold' && !act.unreal && (sentence.known?.length ?? 0) < 2));
	return head?.since === 0 && head.dated && (whole.kind === 'pronoun' || goesOn) ? head : null;
}

function ofHead(scene: Scene, { claim, dated, since }: Head, isPart: boolean): When {
	const { from, to, source, text } = claim.date;
	const isOver = isOfNow(scene) && dated && since === 0 && to < scene.today.day;
	return {
		date: { from, to, source, text },
		doubts: since > 0 ? ['date-by-sentence-before'] : [],
		period: claim.subject.what === 'change',
		named: dated,
		since: false,
		rule: 'head-days',
		cost:
			costs['head-days'] + since * 0.5 + (dated ? 0 : 0.5) + (isOver ? 1 : 0) - (isPart ? 0.3 : 0)
	};
}

/** What is said to happen to a number that goes on with the sentence before, where it is the same. */
function ownAct(scene: Scene, { claim }: Head): Predicate | null {
	const [link] = groundLinks(scene);
	const act = link && link.cost < 3.3 ? link.act : null;
	return act && (act.act === 'hold') === (claim.subject.what === 'held') ? act : null;
}

/** The time of the sentence before, where this one goes on with what happened then. */
function before({ memory, sentence, today }: Scene, act: Predicate | null): When[] {
	const same = /\b(?:same|that|the) (year|month|week|season|day|time)\b/.exec(
		sentence.text.slice(sentence.span.start, sentence.span.end).toLowerCase()
	);
	const dated = memory.heads.filter((one) => one.since === 1 && one.dated);
	const head = (dated.find((one) => !isSetAgainst(one)) ?? dated[0])?.claim;
	const told =
		head && memory.days.find(({ from, to }) => from === head.date.from && to === head.date.to);
	const phrase = told && !same ? told : memory.days[0];
	const listed = isBullet(sentence) || sentence.word(2) === ':';
	if (!phrase || !(act || listed)) return [];
	const goesOn =
		act &&
		act.act !== 'hold' &&
		act.act !== 'size' &&
		!act.unreal &&
		(act.past ||
			act.shape === 'noun' ||
			(act.perfect
				? memory.days.every(({ to }) => to === today.day)
				: act.shape === 'passive' || /^(it|they|he|she|in)$/.test(sentence.word(0))));
	const held = act?.act === 'hold' && act.past;
	if (!same && !goesOn && !held && !listed) return [];
	const { from, to, kind } = phrase;
	return [
		{
			date: {
				from,
				to,
				source: phrase.source === 'stated' ? 'stated' : 'relative',
				text: phrase.text
			},
			doubts: ['date-by-sentence-before'],
			period: kind !== 'point',
			named: true,
			since: kind === 'since',
			rule: 'days-before',
			cost: costs['days-before'] - (same ? 1 : listed ? 0.5 : 0) + (held ? 0.1 : 0)
		}
	];
}
