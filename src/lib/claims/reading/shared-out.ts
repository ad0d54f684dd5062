import { isCountry } from '../entities/find-mentions';
import { indexOf, meaningAt } from '../entities/gazetteer-index';
import type { Group, Sentence } from '../entities/sentence';
import type { Rule } from './rule';
import type { Scene } from './scene';

export const sharedOutRule: Rule = {
	name: 'respectively',
	because: 'Of as many numbers as regions, “respectively” gives each one its own, in order.',
	examples: ['Russia holds 99% and 69% of Luhansk and Donetsk, respectively.']
};

export function isSharedOut(sentence: Sentence): boolean {
	return sentence.tokens.some(({ lower }) => lower === 'respectively');
}

/** The region that a number has for its own; null where none is shared out, or not as many as numbers. */
export function sharedOut({ sentence, group, groups, off }: Scene): readonly string[] | null {
	if (off.has(sharedOutRule.name)) return null;
	const { quantity } = group.expressions[0]!;
	const numbers = groups.filter(({ expressions }) => expressions[0]!.quantity === quantity);
	if (!isSharedOut(sentence) && !numbers.some((number) => isOfRow(sentence, number))) return null;
	const regions = regionsOf(sentence);
	const own = numbers.indexOf(group);
	return regions.length === numbers.length ? [regions[own]!] : null;
}

/** “74 and 73 percent of Kherson and Zaporizhzhia”: the unit of the first stands behind the last. */
function isOfRow(sentence: Sentence, { expressions: [first], unitless, end }: Group): boolean {
	return !unitless && /^[\d.,]+$/.test(first!.text) && /^(,|and)$/.test(sentence.word(end));
}

/** The regions that a sentence names, in its order. */
function regionsOf({ tokens, gazetteer, mentions }: Sentence): string[] {
	const index = indexOf(gazetteer);
	return mentions
		.filter(({ places }) => places?.length && !isCountry(places))
		.flatMap(({ start, end }) =>
			tokens.slice(start, end).flatMap((_, i) => meaningAt(index, tokens, start + i)?.places ?? [])
		);
}
