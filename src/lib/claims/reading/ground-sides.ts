import type { Holder } from '../../model/holder';
import type { Mention } from '../entities/find-mentions';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { apart } from './barriers';
import { costStep } from './features';
import type { Head, Scene } from './scene';
import { firstPart, isSide } from './sides';
import { sideOf, speakerNear } from './speaker-side';
import { strangerBefore } from './strangers';
import { isAllBut } from './subject-rules';

/** What an act does, and in which shape. */
export const didOf = (act: Predicate | null): string =>
	act
		? `${act.act}-${act.shape}${act.negated ? '-not' : ''}${act.ahead ? '-ahead' : ''}${act.goes ? '-goes' : ''}`
		: 'none';

/** What speaks for a side as who holds or takes. */
export function sideFeatures(
	scene: Scene,
	act: Predicate | null,
	head: Head | null,
	side: Holder
): string[] {
	const { sentence, group, memory } = scene;
	const did = didOf(act);
	const sides = sentence.mentions.filter(isSide);
	const own = sides.filter(({ holder }) => holder === side);
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
	const saying = speakerNear(sentence, group);
	const speaks = saying ? sideOf(sentence, saying, memory) : null;
	const last =
		sides.filter(({ end }) => end <= (act ? act.from : group.start)).at(-1)?.holder ?? null;
	const relation = (of: Holder | null | undefined) =>
		of ? (of === side ? 'own' : 'other') : 'none';
	return [
		...features,
		`named=${Math.min(2, own.length)} ${Math.min(2, sides.length - own.length)}`,
		`named-did=${own.length > 0} ${sides.length > own.length} ${did}`,
		`who=${side} ${act?.act}`,
		`who-named=${side} ${sides.length > 0}`,
		`pronoun-last=${pronoun} ${relation(last)} ${relation(memory.side)}`,
		`pronoun-head=${pronoun} ${relation(before?.claim.subject.holder)} ${relation(last)}`,
		`pronoun-speaks=${pronoun} ${relation(speaks)}`,
		`memory-side=${relation(memory.side)} ${sides.length > 0} ${act?.shape}`,
		`last=${relation(last)} ${did}`,
		`head=${relation(head?.claim.subject.holder)} ${head?.since}`,
		`head-named=${relation(head?.claim.subject.holder)} ${relation(last)} ${head ? sentence.word(group.start - 1) : ''}`,
		`told=${relation(before?.claim.subject.holder)} ${before?.since} ${act?.act}`,
		`told-named=${relation(before?.claim.subject.holder)} ${before?.since} ${relation(last)}`,
		`told-act=${relation(before?.claim.subject.holder)} ${before?.act?.act} ${act?.act}`,
		`speaks=${relation(speaks)} ${did}`,
		`speaker-side=${relation(memory.speakerSide)} ${ourWord(sentence, act, group.start)} ${act?.shape}`,
		`our-who=${side} ${ourWord(sentence, act, group.start)} ${relation(memory.speakerSide)} ${relation(memory.style)}`,
		`head-rest=${relation(head?.claim.subject.holder)} ${sentence.words(Math.max(0, group.start - 4), group.start).find((word) => /^(remaining|rest|other|left)$/.test(word))}`,
		`style=${relation(memory.style)} ${did}`,
		`all-but=${isAllBut(sentence, group)} ${group.expressions[0]!.quantity} ${relation(last)}`,
		`stranger=${strangerBefore(sentence, act?.from ?? group.start)} ${act?.shape}`,
		`in-word=${relation(act ? firstPart(sentence, act.at) : null)}`
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
	if (rank < 0) return [`n-none=${at} ${near.length > 0} ${did}`];
	const mention = near[rank]!;
	const { start, end, kind, possessive } = mention;
	const isLeft = end <= from;
	const [low, high] = isLeft ? [end, from] : [from, start];
	const gap = costStep(apart(sentence, low, high));
	const lead = leadOf(sentence, start);
	const named = `${kind}${possessive ? '-own' : ''}`;
	return [
		`n-gap=${at} ${gap} ${rank}`,
		`n-gap-did=${at} ${gap} ${did}`,
		`n-rank=${at} ${Math.min(2, rank)} ${did}`,
		`n-words=${at} ${Math.min(4, high - low)} ${did}`,
		`n-lead=${at} ${lead} ${did}`,
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
