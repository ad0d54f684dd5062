import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import { otherLand } from '../lexicon/other-matters-en';
import { plainWords, steps } from './features';
import type { Scene } from './scene';

/** Words for other matters that are counted: each class speaks as one, so words that were never learned do too. */
const matters: readonly (readonly [string, RegExp])[] = [
	[
		'people',
		/^(people|persons?|men|women|children|civilians?|residents?|inhabitants?|soldiers?|troops|prisoners|casualties|killed|wounded|dead|refugees|population|respondents|voters|ukrainians|russians|families|recruits|fighters|losses)$/
	],
	[
		'arms',
		/^(drones?|missiles?|rockets?|shells|tanks?|vehicles|guns|bombs?|assaults|attacks|strikes|clashes|aircraft|planes|brigades?|battalions?|regiments?|mortars?|artillery)$/
	],
	[
		'money',
		/^(dollars?|euros?|hryvnia|roubles?|rubles?|budget|cost|costs|price|prices|gdp|spending|aid|loan|tax|billion|trillion)$/
	],
	[
		'settlements',
		/^(villages?|settlements?|towns?|cities|localities|communities|hamlets|townships?|houses|buildings|homes|flats|schools|bridges|streets)$/
	],
	['time', /^(hours?|minutes?|days?|weeks?|months?|years?|decades?|centur(y|ies))$/],
	[
		'poll',
		/^(poll|polls|survey|surveyed|vote|votes|voted|ballots?|percent(age)?|support|trust|majority|opinion)$/
	],
	[
		'front',
		/^(front|line|border|frontline|trench(es)?|ditch|road|roads|railway|pipeline|river|depth|deep|long|wide|width|range|away|distance|radius)$/
	]
];

function matterOf(word: string): string | null {
	return matters.find(([, like]) => like.test(word))?.[0] ?? (otherLand.has(word) ? 'land' : null);
}

/** How far a clause is looked through on either side of a number, in tokens. */
const mostAround = 25;
const divides = /^([,;:()–—"“”•|]|and|but|while|whereas|as|or)$/;

/** What stands in the clause of a number, and the nearest words for other matters. */
export function surroundings({ sentence, group }: Scene, act: Predicate | null): string[] {
	const { start, end } = group;
	const { quantity } = group.expressions[0]!;
	const from = edgeOf(sentence, start - 1, -1) + 1;
	const to = edgeOf(sentence, end, 1);
	const found = new Set<string>();
	for (const word of [...plainWords(sentence, from, start), ...plainWords(sentence, end, to)])
		found.add(`clause=${word}`);
	found.add(`clause-act=${act ? act.at >= from && act.at < to : 'none'}`);
	found.add(
		`clause-place=${sentence.mentions.some((one) => one.places?.length && one.start >= from && one.end <= to)} ${quantity}`
	);
	const seen = new Map<string, number>();
	for (let at = Math.max(0, start - mostAround); at < end + mostAround; at++) {
		if (at >= start && at < end) continue;
		const matter = matterOf(sentence.word(at));
		const far = at < start ? start - at : at - end + 1;
		if (matter && far < (seen.get(matter) ?? Infinity)) seen.set(matter, far);
	}
	for (const [matter, far] of seen) {
		found.add(`matter=${matter} ${quantity}`);
		found.add(`matter-far=${matter} ${steps(far)}`);
	}
	return [...found];
}

function edgeOf(sentence: Sentence, at: number, by: 1 | -1): number {
	let edge = at;
	while (
		Math.abs(edge - at) < mostAround &&
		sentence.tokens[edge] &&
		!divides.test(sentence.word(edge))
	)
		edge += by;
	return edge;
}
