import { getOrMake } from '../../model/collect';
import type { DayPhrase } from '../days/core';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import type { Features } from '../learned/choose';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { amount, costStep, magnitude, quarterOf, tenseOf } from './features';
import { rateOf } from './rates';
import type { Ground } from './ground';
import type { Scene } from './scene';
import { homeOf } from './sides';
import { phrasesOf, type Telling, type Time } from './times';

/** What stands between a time and a number that may say whose it is. */
const telling =
	/^(,|;|:|–|—|\(|\)|and|but|while|than|compared|against|which|that|what|who|where|since|from|after|before|when|up|down|as|with|to|more|of|in|for)$/;

/** What is seen of each time that a number may be told of. */
export function timeFeatures(scene: Scene, record: Ground): (time: Time) => Features[] {
	const around = Object.entries(contextOf(scene));
	const amounts = amountsOf(scene, record);
	const byWay = new Map<string, Features>();
	const aroundFor = (way: string) =>
		getOrMake(byWay, way, () => around.map(([name, value]) => `${name}=${way} ${value}`));
	return (time) => {
		const ways = [...new Set(time.tellings.map(wayOf))];
		const seen = new Set([
			...time.tellings.flatMap((one) => ofTelling(scene, record, one)),
			...ways.flatMap((way) => lengthOf(scene, time, way))
		]);
		return [[...seen], ...amounts(time), ...ways.map(aroundFor)];
	};
}

/** How a time is told, in a word. */
function wayOf(one: Telling): string {
	if (one.by === 'sentence') return `${one.back}-${one.part}-${one.phrase.kind}`;
	if (one.by === 'claim') return `claim-${Math.min(2, one.nth)}-${one.head.since}`;
	if (one.by === 'supposed') return `supposed-${one.one.how}`;
	return one.by === 'both' ? `both-${one.from}` : 'article';
}

/** What is seen of the number, whatever its time. */
function contextOf(scene: Scene): Record<string, unknown> {
	const { sentence, group } = scene;
	const own = phrasesOf(sentence, scene).filter(({ source }) => source !== 'article');
	return {
		kinds: [...new Set(own.map(({ kind }) => kind))].sort().join('+'),
		begins: sentence.word(0),
		rate: rateOf(sentence, group)
	};
}

function lengthOf({ today, group }: Scene, { from, to }: Time, way: string): string[] {
	const length = span(from, to);
	const ago = span(to, today.day);
	return [
		`length=${length} ${amount(group.expressions[0]!)}`,
		`length-way=${length} ${way}`,
		`ago=${ago} ${way}`
	];
}

/**
 * Whether so much is likely in so long, and whose ground it is about by then. How much was held at the time is not
 * asked: a number would be read as of the day that it fits.
 */
function amountsOf({ group }: Scene, { who, where, act }: Ground) {
	const much = magnitude(group.expressions[0]!);
	const whose = `${who} ${homeOf(where)}`;
	const places = where.join();
	const known = new Map<string, Features>();
	return ({ from, to }: Time): Features[] => {
		const length = span(from, to);
		const era = quarterOf(to);
		return [
			getOrMake(known, length, () => [
				`much-length=${length} ${much}`,
				`much-length-act=${length} ${much} ${act?.act}`,
				`much-length-where=${length} ${much} ${whose}`
			]),
			getOrMake(known, era, () => [`era=${era} ${who} ${places}`])
		];
	};
}

/** How many days lie between, in few steps. */
function span(from: string, to: string): string {
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	return String([0, 3, 10, 35, 130, 400].find((limit) => days <= limit) ?? 'long');
}

function ofTelling(scene: Scene, record: Ground, one: Telling): string[] {
	if (one.by === 'claim') {
		const { claim, since, dated } = one.head;
		return [`claim=${claim.subject.what} ${since} ${dated}`];
	}
	if (one.by === 'supposed') return [`supposed=${one.one.how} ${one.one.at?.back}`];
	if (one.by !== 'sentence') return [];
	const { sentence, phrase, part, back } = one;
	const word = (at: number) => sentence.word(at);
	const { start, end } = phrase;
	return [
		`preposition-tense=${word(start)} ${part} ${tenseOf(record.act)}`,
		`before=${word(start - 1)} ${back === 0}`,
		`behind=${word(end)} ${back === 0}`,
		`last=${word(end - 1)} ${part}`,
		...(back === 0 ? where(scene, record, phrase) : ofOther(scene, record, one))
	];
}

/** What is seen of a time of another sentence. */
function ofOther(
	{ sentence, memory }: Scene,
	{ link }: Ground,
	{ sentence: other, back, part }: Telling & { by: 'sentence' }
): string[] {
	const head = link && 'head' in link ? link.head : null;
	const [from, to] = [other.span, sentence.span].sort((a, b) => a.start - b.start) as [
		typeof other.span,
		typeof other.span
	];
	const way = `${back} ${part}`;
	return [
		`other-claims=${memory.heads.some((one) => one.sentence === other)} ${way}`,
		`other-head=${head?.sentence === other} ${way}`,
		`paragraph=${sentence.text.slice(from.end, to.start).includes('\n')} ${way}`
	];
}

/** Where a time of its own sentence stands to a number, and to what is said of it. */
function where(scene: Scene, { act }: Ground, phrase: DayPhrase): string[] {
	const { sentence, group, groups } = scene;
	const { start, end } = phrase;
	const side = end <= group.start ? 'left' : 'right';
	const [low, high] = side === 'left' ? [end, group.start] : [group.end, start];
	const within = (one: { start: number; end: number }) => one.start >= low && one.end <= high;
	const phrases = phrasesOf(sentence, scene);
	const numbers = Math.min(2, groups.filter((one) => one !== group && within(one)).length);
	const far = costStep(apart(sentence, low, Math.max(low, high)));
	const clauses = clausesOf(sentence);
	const own = clauses[group.start];
	const inClause = phrases.filter((one) => one.source !== 'article' && clauses[one.start] === own);
	const clause = `${clauses[start] === own} ${Math.min(2, inClause.length)}`;
	return [
		`clause=${clause}`,
		`clause-side=${clause} ${side} ${numbers}`,
		`apart=${side} ${far}`,
		...between(sentence, low, high, act).map((one) => `via=${side} ${one}`)
	];
}

function between(sentence: Sentence, low: number, high: number, act: Predicate | null): string[] {
	const found = new Set<string>();
	for (let at = low; at < high; at++) {
		const word = sentence.word(at);
		if (telling.test(word)) found.add(word);
		if (lexicon.speechVerbs.has(word)) found.add('speech');
		if (act && at >= act.from && at < act.end) found.add('own act');
		else if (sentence.predicatesAt(at).length > 0) found.add('act');
	}
	return [...found];
}

/** Which clause each token stands in: semicolons, colons, contrasts and dashes part them. */
function clausesOf(sentence: Sentence): number[] {
	let clause = 0;
	return sentence.tokens.map(({ lower }) =>
		/^(;|:|–|—)$/.test(lower) || lexicon.contrasts.has(lower) ? ++clause : clause
	);
}
