import type { Expression } from '../../model/claim';
import { readWhole } from '../entities/read-whole';
import { type Sentence, tokenAt } from '../entities/sentence';
import type { Rule } from './rule';

export const splitRule: Rule = {
	name: 'two-claims',
	because: 'Numbers that stand together are two claims where they are of different ground.',
	examples: ['Donetsk Oblast (26,517 km²) is two-thirds occupied.'],
	not: ['Russia holds 112,000 sq km, or 18.6% of Ukraine.']
};

/** Cut numbers that stand together where they are of different ground, or tell how much something changed and to what. */
export function splitGroup(
	sentence: Sentence,
	expressions: readonly Expression[],
	off: ReadonlySet<string>
): Expression[][] {
	if (expressions.length === 1 || off.has(splitRule.name)) return [[...expressions]];
	const parts: Expression[][] = [];
	for (const expression of expressions) {
		const part = parts.at(-1);
		if (!part || isSizeOf(sentence, part[0]!, expression) || isOfOther(sentence, expression))
			parts.push([expression]);
		else part.push(expression);
	}
	return parts;
}

/** “Donetsk Oblast (26,517 km²) is two-thirds occupied”, “Of Kursk, which measures 29,997 sq km, that is 1.5%”. */
function isSizeOf({ text }: Sentence, first: Expression, next: Expression): boolean {
	if (first.quantity !== 'area' || next.quantity !== 'share') return false;
	const before = text.slice(Math.max(0, first.span.start - 20), first.span.start);
	const between = text.slice(first.span.end, next.span.start);
	const isTold = /\b(area|size|covers|spans|measures|measuring|covering)\W+$/i.test(before);
	return /^\W* (is|are|was|were) /.test(between) || (isTold && !/\bor\b|\(/.test(between));
}

/** “1,100 square km, or 86% of what Ukraine had seized”, “259, less than half of January's figure”. */
function isOfOther(sentence: Sentence, { quantity, span, form }: Expression): boolean {
	if (quantity !== 'share') return false;
	const whole = readWhole(sentence, tokenAt(sentence.tokens, span.end), form === 'words');
	return whole.taken || whole.kind === 'other';
}
