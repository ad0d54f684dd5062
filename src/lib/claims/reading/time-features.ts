import type { DayPhrase } from '../days/core';
import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import type { Features } from '../learned/choose';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { amount, costStep, steps, tenseOf } from './features';
import { rateOf } from './rates';
import type { Ground } from './ground';
import type { Scene } from './scene';
import { phrasesOf, type Telling, type Time } from './times';

/** What stands between a time and a number that may say whose it is. */
const telling =
	/^(,|;|:|–|—|\(|\)|and|but|while|than|compared|against|which|that|what|who|where|since|from|after|before|when|up|down|as|with|to|more|of|in|for)$/;

/** What is seen of each time that a number may be told of. */
export function timeFeatures(scene: Scene, record: Ground): (time: Time) => Features[] {
	const around = Object.entries(contextOf(scene, record));
	const byWay = new Map<string, Features>();
	const aroundFor = (way: string) => {
		const known = byWay.get(way) ?? around.map(([name, value]) => `${name}=${way} ${value}`);
		byWay.set(way, known);
		return known;
	};
	return (time) => {
		const ways = [...new Set(time.tellings.map(wayOf))];
		const seen = new Set([
			...time.tellings.flatMap((one) => ofTelling(scene, record, one)),
			...ways.flatMap((way) => lengthOf(scene, time, way))
		]);
		return [[...seen], ...ways.map(aroundFor)];
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
function contextOf(scene: Scene, { act, link }: Ground): Record<string, unknown> {
	const { sentence, group, memory, whole } = scene;
	const head = link && 'head' in link ? link.head : null;
	const did = act?.act ?? (head ? `after-${head.claim.subject.what}-${head.since}` : 'none');
	const own = phrasesOf(sentence, scene).filter(({ source }) => source !== 'article');
	const last = memory.heads[0];
	const kinds = [...new Set(own.map(({ kind }) => kind))].sort().join('+');
	return {
		any: '',
		did,
		tense: tenseOf(act),
		amount: amount(group.expressions[0]!),
		own: Math.min(2, own.length),
		kinds,
		next: sentence.word(group.end),
		begins: sentence.word(0),
		head: `${head ? head.since : 'none'} ${Math.min(2, own.length)}`,
		told: `${last ? `${last.claim.subject.what}-${last.since}-${last.dated}` : 'none'} ${Math.min(1, own.length)}`,
		rate: rateOf(sentence, group),
		whole: `${whole.kind} ${whole.taken}`,
		quoted: memory.quoted,
		same: `${sentence.hasWord(/^(same|that|this|then)$/, 0)} ${Math.min(1, own.length)}`
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

/** How many days lie between, in few steps. */
function span(from: string, to: string): string {
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	return String([0, 3, 10, 35, 130, 400].find((limit) => days <= limit) ?? 'long');
}

function ofTelling(scene: Scene, record: Ground, one: Telling): string[] {
	if (one.by === 'claim') return ofClaim(scene, record, one);
	if (one.by === 'both') return [`both=${one.from} ${scene.sentence.word(one.phrase.start)}`];
	if (one.by === 'article') return [];
	if (one.by === 'supposed') {
		const { how, by, at } = one.one;
		return [`supposed=${how} ${at?.back}`, `supposed-by=${how} ${by}`];
	}
	const { sentence, phrase, part, back } = one;
	const word = (at: number) => sentence.word(at);
	const { start, end, kind, source } = phrase;
	const told = `${part} ${kind}`;
	const speech = [start - 2, start - 1, end].some((at) => lexicon.speechVerbs.has(word(at)));
	return [
		`preposition=${word(start)} ${part}`,
		`preposition-back=${word(start)} ${back} ${part}`,
		`preposition-tense=${word(start)} ${part} ${tenseOf(record.act)}`,
		`before=${word(start - 1)} ${back === 0}`,
		`behind=${word(end)} ${back === 0}`,
		`last=${word(end - 1)} ${part}`,
		`source=${source} ${back} ${told}`,
		`speech=${speech} ${back === 0} ${record.act?.act}`,
		`leading=${isLeading(sentence, phrase)} ${back} ${part}`,
		...(back === 0 ? where(scene, record, phrase) : ofOther(scene, record, one))
	];
}

function ofClaim(
	{ sentence, group }: Scene,
	{ link }: Ground,
	{ head }: Telling & { by: 'claim' }
): string[] {
	const used = link && 'head' in link ? link.head === head : 'act';
	const { claim, since, dated, group: other } = head;
	const gap =
		since === 0 ? costStep(apart(sentence, Math.min(other.end, group.start), group.start)) : 'far';
	return [
		`claim=${claim.subject.what} ${since} ${dated}`,
		`claim-used=${used} ${since} ${dated} ${costStep(link?.cost ?? 9)}`,
		`claim-gap=${gap} ${dated}`
	];
}

/** What is seen of a time of another sentence. */
function ofOther(
	{ sentence, memory, ...scene }: Scene,
	{ link }: Ground,
	{ sentence: other, phrase, back, part }: Telling & { by: 'sentence' }
): string[] {
	const all = phrasesOf(other, scene);
	const nth = all.indexOf(phrase);
	const order =
		all.length === 1 ? 'only' : nth === 0 ? 'first' : nth === all.length - 1 ? 'last' : 'mid';
	const head = link && 'head' in link ? link.head : null;
	const [from, to] = [other.span, sentence.span].sort((a, b) => a.start - b.start) as [
		typeof other.span,
		typeof other.span
	];
	const way = `${back} ${part}`;
	return [
		`order=${order} ${way}`,
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
	const others = phrases.filter((one) => one !== phrase && one.source !== 'article');
	const gap = gapTo(phrase, group);
	const nearer = groups.some((one) => one !== group && gapTo(phrase, one) < gap);
	const rank = others.filter((one) => gapTo(one, group) < gap).length;
	const numbers = Math.min(2, groups.filter((one) => one !== group && within(one)).length);
	const far = costStep(apart(sentence, low, Math.max(low, high)));
	const order = act ? orderOf(group, act, phrase) : 'none';
	const clauses = clausesOf(sentence);
	const own = clauses[group.start];
	const inClause = phrases.filter((one) => one.source !== 'article' && clauses[one.start] === own);
	const clause = `${clauses[start] === own} ${Math.min(2, inClause.length)}`;
	return [
		`clause=${clause}`,
		`clause-side=${clause} ${side} ${numbers}`,
		`gap=${side} ${steps(gap)}`,
		`apart=${side} ${far}`,
		`apart-numbers=${side} ${far} ${numbers}`,
		`order=${order} ${numbers}`,
		`nearer=${nearer} ${side} ${numbers}`,
		`rank=${Math.min(2, rank)} ${side}`,
		`rank-nearer=${Math.min(2, rank)} ${nearer}`,
		`numbers=${side} ${numbers}`,
		...between(sentence, low, high, act).map((one) => `via=${side} ${one}`)
	];
}

function gapTo({ start, end }: DayPhrase, group: Group): number {
	return end <= group.start ? group.start - end : Math.max(0, start - group.end);
}

/** In which order a number, what is said of it, and a time stand. */
function orderOf(group: Group, act: Predicate, phrase: DayPhrase): string {
	const places: [string, number][] = [
		['n', group.start],
		['a', act.at],
		['t', phrase.start]
	];
	return places
		.sort((a, b) => a[1] - b[1])
		.map(([name]) => name)
		.join('');
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

/** Whether a time stands at the head of a sentence or of a clause. */
function isLeading(sentence: Sentence, { start, end }: DayPhrase): string {
	if (start <= 2) return 'sentence';
	const before = sentence.word(start - 1);
	if (/^(;|:|–|—|and|but|while)$/.test(before) || lexicon.contrasts.has(before)) return 'clause';
	return before === ',' && sentence.word(end) === ',' ? 'aside' : 'no';
}

/** Which clause each token stands in: semicolons, colons, contrasts and dashes part them. */
function clausesOf(sentence: Sentence): number[] {
	let clause = 0;
	return sentence.tokens.map(({ lower }) =>
		/^(;|:|–|—)$/.test(lower) || lexicon.contrasts.has(lower) ? ++clause : clause
	);
}
