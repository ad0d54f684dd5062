import type { Holder } from '../../model/holder';
import type { Mention } from '../entities/find-mentions';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { costStep } from './features';
import type { Scene } from './scene';
import { isSide } from './sides';

/** What an act does, and in which shape. */
export const didOf = (act: Predicate | null): string =>
	act
		? `${act.act}-${act.shape}${act.negated ? '-not' : ''}${act.ahead ? '-ahead' : ''}${act.goes ? '-goes' : ''}`
		: 'none';

/** What speaks for a side as who holds or takes. */
export function sideFeatures(scene: Scene, act: Predicate | null, side: Holder): string[] {
	const { sentence, group, memory } = scene;
	const did = didOf(act);
	const sides = sentence.mentions.filter(isSide);
	const features: string[] = [];
	const names = (end: number, start: number, at: string) => {
		const left = sides.filter((one) => one.end <= end).reverse();
		const right = sides.filter((one) => one.start >= start);
		features.push(...standing(sentence, left, side, `${at}-left`, end, did));
		features.push(...standing(sentence, right, side, `${at}-right`, start, did));
	};
	names(group.start, group.end, 'number');
	if (act) names(act.from, act.end, 'act');
	const before = memory.heads[0];
	const pronoun = pronounBefore(scene, act);
	const last =
		sides.filter(({ end }) => end <= (act ? act.from : group.start)).at(-1)?.holder ?? null;
	const relation = (of: Holder | null | undefined) =>
		of ? (of === side ? 'own' : 'other') : 'none';
	return [
		...features,
		`who=${side} ${act?.act}`,
		`who-named=${side} ${sides.length > 0}`,
		`pronoun-last=${pronoun} ${relation(last)} ${relation(memory.side)}`,
		`pronoun-head=${pronoun} ${relation(before?.claim.subject.holder)} ${relation(last)}`,
		`memory-side=${relation(memory.side)} ${sides.length > 0} ${act?.shape}`,
		`last=${relation(last)} ${did}`,
		`our-who=${side} ${ourWord(sentence, act, group.start)} ${relation(memory.speakerSide)} ${relation(memory.style)}`,
		`style=${relation(memory.style)} ${did}`
	];
}

/** How the nearest of a side stands to a word, among all sides there. */
function standing(
	sentence: Sentence,
	near: readonly Mention[],
	side: Holder,
	at: string,
	from: number,
	did: string
): string[] {
	const rank = near.findIndex(({ holder }) => holder === side);
	if (rank < 0) return [];
	const mention = near[rank]!;
	const { start, end, kind, possessive } = mention;
	const isLeft = end <= from;
	const [low, high] = isLeft ? [end, from] : [from, start];
	const gap = costStep(apart(sentence, low, high));
	const lead = leadOf(sentence, start);
	const named = `${kind}${possessive ? '-own' : ''}`;
	return [
		`n-gap=${at} ${gap} ${rank}`,
		`n-rank=${at} ${Math.min(2, rank)} ${did}`,
		`n-words=${at} ${Math.min(4, high - low)} ${did}`,
		`n-lead=${at} ${lead} ${did}`,
		`n-before=${at} ${sentence.word(start - 1)} ${Math.min(1, rank)}`,
		`n-behind=${at} ${sentence.word(end)} ${Math.min(1, rank)}`,
		`n-kind-near=${at} ${named} ${Math.min(3, high - low)}`
	];
}

function leadOf(sentence: Sentence, start: number): string {
	let at = start - 1;
	while (lexicon.determiners.has(sentence.word(at)) || lexicon.directions.has(sentence.word(at)))
		at--;
	const word = sentence.word(at);
	return lexicon.prepositions.has(word) || /^([,;:–—(]|and|while|but|that)$/.test(word)
		? word
		: at < 0
			? 'START'
			: lexicon.speechVerbs.has(word)
				? 'SAYS'
				: 'word';
}

const pronouns = /^(it|they|its|their|he|his|she|which|that|who|whose|them|we|our|i|us)$/;

/** The pronoun that an act is said of, over a few words between. */
export function pronounBefore({ sentence, group }: Scene, act: Predicate | null): string {
	const from = act ? (act.shape === 'active' ? act.from : act.at) : group.start;
	for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
		const word = sentence.word(at);
		if (pronouns.test(word)) return word;
		if (sentence.tokens[at]!.kind === 'mark' || sentence.mentionAt(at)) return 'none';
	}
	return 'none';
}

/** “we”, “our”, “enemy” before an act. */
export function ourWord(sentence: Sentence, act: Predicate | null, start: number): string {
	const from = act?.at ?? start;
	const near = sentence.words(Math.max(0, from - 6), Math.min(sentence.tokens.length, from + 6));
	return (
		near.find((word) => /^(we|our|ours|us)$/.test(word)) ??
		near.find((word) => /^(enemy|foe|aggressor|occupiers?|invaders?)$/.test(word)) ??
		'none'
	);
}
