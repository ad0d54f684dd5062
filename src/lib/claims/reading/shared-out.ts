import { isCountry } from '../entities/find-mentions';
import { indexOf, meaningAt } from '../entities/gazetteer-index';
import type { Group, Sentence } from '../entities/sentence';
import type { Rule } from './rule';
import type { Scene } from './scene';

export const sharedOutRule: Rule = {
	name: 'respectively',
	because: 'Of as many numbers as regions, in a row or “respectively”, each has its own, in order.',
	examples: [
		'Russia holds 99% and 69% of Luhansk and Donetsk, respectively.',
		'In Luhansk and Donetsk Russia holds 99% and 69%.'
	]
};

export function isSharedOut(sentence: Sentence): boolean {
	return sentence.tokens.some(({ lower }) => lower === 'respectively');
}

/** The region that a number has for its own; null where none is shared out, or not as many as numbers. */
export function sharedOut(scene: Scene): readonly string[] | null {
	const { sentence, group, groups, off } = scene;
	if (off.has(sharedOutRule.name)) return null;
	const { quantity } = group.expressions[0]!;
	const all = isSharedOut(sentence);
	const numbers = all
		? groups.filter(({ expressions }) => expressions[0]!.quantity === quantity)
		: rowOf(scene);
	if (numbers.length < 2) return null;
	const regions = regionsOf(sentence, all ? null : numbers);
	return regions.length === numbers.length ? [regions[numbers.indexOf(group)]!] : null;
}

/** “74 and 73 percent of Kherson and Zaporizhzhia”: the numbers with nothing but “and” between them. */
function rowOf({ sentence, group, groups }: Scene): readonly Group[] {
	const isJoined = (at: number) =>
		at > 0 &&
		at < groups.length &&
		groups[at]!.expressions[0]!.quantity === groups[at - 1]!.expressions[0]!.quantity &&
		sentence.tokens
			.slice(groups[at - 1]!.end, groups[at]!.start)
			.every(({ lower }) => /^(,|and)$/.test(lower));
	let from = groups.indexOf(group);
	let to = from + 1;
	while (isJoined(from)) from--;
	while (isJoined(to)) to++;
	return groups.slice(from, to);
}

/** The regions that a sentence names, in its order; those of a row of numbers stand right beside it. */
function regionsOf(sentence: Sentence, row: readonly Group[] | null): string[] {
	const { tokens, gazetteer, mentions } = sentence;
	const index = indexOf(gazetteer);
	return mentions
		.filter(({ places }) => places?.length && !isCountry(places))
		.filter(
			({ start, end }) =>
				!row ||
				(end <= row[0]!.start && row[0]!.start - end < 4) ||
				(start >= row.at(-1)!.end && start - row.at(-1)!.end < 3)
		)
		.flatMap(({ start, end }) =>
			tokens.slice(start, end).flatMap((_, i) => meaningAt(index, tokens, start + i)?.places ?? [])
		);
}
