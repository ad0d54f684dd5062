import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import type { Link } from './links';
import { isBullet } from './lines';
import type { Scene } from './scene';

const told = new WeakMap<Sentence, Map<ReadonlySet<string>, boolean>>();

/** Whether a sentence has any of a topic's words, outside of names. */
export function tells(sentence: Sentence, words: ReadonlySet<string>): boolean {
	const known = told.get(sentence) ?? new Map<ReadonlySet<string>, boolean>();
	told.set(sentence, known);
	const before = known.get(words);
	if (before !== undefined) return before;
	const found = sentence.tokens.some(
		({ lower }, at) => words.has(lower) && !sentence.mentionAt(at)
	);
	known.set(words, found);
	return found;
}

export const isArea = ({ group }: Scene) => group.expressions[0]!.quantity === 'area';

/** Words beside the number always tell; others of its clause where no act is near. */
export function isTold(scene: Scene, link: Link | null, words: ReadonlySet<string>): boolean {
	const { sentence, group, whole } = scene;
	if (!tells(sentence, words)) return false;
	const isWord = (at: number) =>
		words.has(sentence.word(at)) &&
		!(isArea(scene) && isPace(sentence, at)) &&
		!sentence.mentionAt(at) &&
		sentence.word(at + 1) !== "'s" &&
		!(at >= group.start && at < group.end);
	const wholeEnd = Math.max(group.end, whole.kind === 'none' ? 0 : whole.end);
	// “the western third of the sea, some 43,000 sq km of it”.
	const ofIt = whole.kind === 'pronoun' && isArea(scene);
	const near =
		link && link.act.end <= group.start && link.cost < 4
			? Math.max(group.start - 3, link.act.end)
			: group.start - 3;
	let from = group.start;
	while (
		from > Math.max(0, near) &&
		(!/^(,|and|;|:)$/.test(sentence.word(from - 1)) ||
			(sentence.word(from - 1) === ',' && (ofIt || sentence.word(from) === 'or')))
	)
		from--;
	const to = link?.rule === 'number-then-relative' ? wholeEnd : wholeEnd + 3;
	for (let at = from; at < to; at++) {
		if (at >= wholeEnd && /^(,|and|;|\()$/.test(sentence.word(at))) break;
		if (isWord(at)) return true;
	}
	// “turnout in the region was 60 percent”, “a survey found 52%”, “sappers have cleared 35,000 sq km”: what the number is said of.
	const bare =
		!isArea(scene) &&
		whole.kind === 'none' &&
		(/^(is|was|were|are|at|to|:|reached|stood|of)$/.test(sentence.word(group.start - 1)) ||
			lexicon.speechVerbs.has(sentence.word(group.start - 1)));
	const subject: [number, number] = bare
		? [clauseEdge(sentence, group.start - 1, -1, /^[;,]$/), group.start]
		: link && link.act.shape === 'active' && link.act.end <= group.start
			? [
					// “after four years and a ruined economy he has …”: a pronoun is no such thing.
					lexicon.subjectPronouns.has(sentence.word(link.act.from - 1))
						? link.act.from
						: Math.max(0, link.act.from - 2),
					link.act.from
				]
			: [0, 0];
	for (let at = subject[0]; at < subject[1]; at++)
		if (
			words.has(sentence.word(at)) &&
			!sentence.mentionAt(at) &&
			!lexicon.forceNouns.has(sentence.word(at))
		)
			return true;
	if (
		link &&
		/^clear/.test(link.act.word) &&
		sentence.tokens.some(
			({ lower }, at) => isWord(at) && /^(mine|sapper|demin|contamin|explos)/.test(lower)
		)
	)
		return true;
	const listed =
		!scene.memory.other &&
		(scene.memory.heads[0]?.since === 0 ||
			(scene.memory.heads[0]?.since === 1 &&
				(group.unitless === true ||
					isBullet(sentence) ||
					/^(it|that|this)$/.test(sentence.word(0)))));
	const sure =
		listed ||
		(link !== null &&
			link.cost < (isArea(scene) ? 3.2 : 2.4) &&
			(link.act.shape !== 'adjective' || (isArea(scene) && link.act.act !== 'retake')));
	if (sure) return false;
	const start = clauseEdge(sentence, group.start, -1, /^[;:]$/);
	// “…, at a cost of 415,000 casualties”.
	const end = clauseEdge(sentence, group.end, 1, /^([;:–—]|cost|price)$/);
	for (let at = start; at < end; at++)
		if (
			isWord(at) &&
			!lexicon.forceNouns.has(sentence.word(at)) &&
			!/^(killed|wounded|dead|casualties)$/.test(sentence.word(at))
		)
			return true;
	return false;
}

/** “a rate of 10.1 square kilometers per day”. */
function isPace(sentence: Sentence, at: number): boolean {
	return sentence.word(at) === 'rate' && sentence.word(at + 1) === 'of';
}

/** Where a clause begins before a token, or ends behind it, at the nearest of some marks or a contrast. */
function clauseEdge(sentence: Sentence, from: number, step: 1 | -1, marks: RegExp): number {
	const edge = (at: number) =>
		marks.test(sentence.word(at)) || lexicon.contrasts.has(sentence.word(at));
	let at = from;
	while (step < 0 ? at > 0 && !edge(at - 1) : at < sentence.tokens.length && !edge(at)) at += step;
	return at;
}
