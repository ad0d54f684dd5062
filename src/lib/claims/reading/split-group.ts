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
		const apart =
			!part ||
			isBehindBracket(sentence, part[0]!, expression) ||
			isOfAnother(sentence, part[0]!, expression) ||
			isOfTaken(sentence, expression) ||
			isGrowth(sentence, expression);
		if (apart) parts.push([expression]);
		else part.push(expression);
	}
	return parts;
}

function wordy({ form, quantity }: Expression): boolean {
	return form === 'words' && quantity === 'share';
}

function tokenFrom(sentence: Sentence, offset: number): number | null {
	const at = tokenAt(sentence.tokens, offset);
	return at < sentence.tokens.length ? at : null;
}

/** “Donetsk Oblast (26,517 km²) is two-thirds occupied”: a size, and a claim. */
function isBehindBracket(sentence: Sentence, first: Expression, next: Expression): boolean {
	const [a, b] = [first, next].map(({ span }) => tokenFrom(sentence, span.start));
	if (a == null || b == null || first.quantity !== 'area' || sentence.word(a - 1) !== '(')
		return false;
	for (let i = a; i < b; i++)
		if (sentence.word(i) === ')' && /^(is|are|was|were)$/.test(sentence.word(i + 1))) return true;
	return false;
}

/** “Of Kursk, which measures 29,997 square kilometres, that is 1.5 per cent”: a size, and a share of it. */
function isOfAnother(sentence: Sentence, first: Expression, next: Expression): boolean {
	if (first.quantity !== 'area' || next.quantity !== 'share') return false;
	const [a, b] = [first, next].map(({ span }) => tokenFrom(sentence, span.start));
	if (a == null || b == null) return false;
	// “Kherson Oblast – area 28,460 km2, 72% occupied”.
	if (/^(area|size)$/.test(sentence.word(a - 1)) && sentence.word(b - 1) === ',') return true;
	if (!/^(that|this|it)$/.test(sentence.word(b - 2))) return false;
	for (let i = Math.max(0, a - 4); i < a; i++)
		if (/^(area|size|covers|spans|measures|measuring|covering|spanning)$/.test(sentence.word(i)))
			return true;
	return false;
}

/** “1,100 square km, or 86% of what Ukraine had seized”: a share of other ground than the area. */
function isOfTaken(sentence: Sentence, expression: Expression): boolean {
	if (expression.quantity !== 'share') return false;
	const at = tokenFrom(sentence, expression.span.end);
	return at !== null && readWhole(sentence, at, wordy(expression)).taken;
}

/** “259 square kilometres, less than half of January's figure”: of another number. */
function isGrowth(sentence: Sentence, { quantity, span }: Expression): boolean {
	if (quantity !== 'share') return false;
	const end = tokenFrom(sentence, span.end);
	return end !== null && readWhole(sentence, end, false).kind === 'other';
}
