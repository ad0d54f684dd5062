import type { Sentence } from '../entities/sentence';
import { matters } from '../lexicon/other-matters-en';
import { plainWords, steps } from './features';
import type { Scene } from './scene';

/** How far a clause is looked through on either side of a number, in tokens. */
const mostAround = 25;
const divides = /^([,;:()–—"“”•|]|and|but|while|whereas|as|or)$/;

/** What stands in the clause of a number, and the nearest words for other matters. */
export function surroundings({ sentence, group }: Scene): string[] {
	const { start, end } = group;
	const { quantity } = group.expressions[0]!;
	const from = edgeOf(sentence, start - 1, -1) + 1;
	const to = edgeOf(sentence, end, 1);
	const found = new Set<string>();
	for (const word of [...plainWords(sentence, from, start), ...plainWords(sentence, end, to)])
		found.add(`clause=${word}`);
	found.add(
		`clause-place=${sentence.mentions.some((one) => one.places?.length && one.start >= from && one.end <= to)} ${quantity}`
	);
	const seen = new Map<string, number>();
	for (let at = Math.max(0, start - mostAround); at < end + mostAround; at++) {
		if (at >= start && at < end) continue;
		const matter = matters.get(sentence.word(at));
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
