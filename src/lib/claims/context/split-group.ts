import type { Expression } from '../../model/claim';
import { sizeWords } from '../lexicon/loosely-en';
import { isOneGround } from './one-ground';
import { readObject } from './read-object';
import type { Sentence } from './sentence';

/** Cut numbers that stand together where they are of different ground, or tell how much something changed and to what. */
export function splitGroup(sentence: Sentence, expressions: readonly Expression[]): Expression[][] {
	if (expressions.length === 1) return [[...expressions]];
	const parts: Expression[][] = [];
	let places: readonly string[] = [];
	for (const expression of expressions) {
		const named = placesOf(sentence, expression);
		const part = parts.at(-1);
		const apart =
			!part ||
			(named.length > 0 && !isOneGround(places, named)) ||
			isBehindBracket(sentence, part[0]!, expression) ||
			isFromByTo(sentence, part[0]!, expression) ||
			isOfAnother(sentence, part[0]!, expression);
		if (apart) parts.push([expression]);
		else part.push(expression);
		if (named.length > 0) places = named;
	}
	return parts;
}

/** The places that a number is of, or that stand right before its bracket: “Crimea (27,000 sq km)”. */
function placesOf(sentence: Sentence, expression: Expression): readonly string[] {
	const at = tokenFrom(sentence, expression.span.end);
	const named =
		at === null ? undefined : readObject(sentence, at, wordy(expression)).mention?.places;
	if (named?.length) return named;
	const start = tokenFrom(sentence, expression.span.start);
	if (start === null || sentence.word(start - 1) !== '(') return [];
	return sentence.mentionEndingAt(start - 1)?.places ?? [];
}

function wordy({ form, quantity }: Expression): boolean {
	return form === 'words' && quantity === 'share';
}

function tokenFrom(sentence: Sentence, offset: number): number | null {
	const at = sentence.tokens.findIndex(({ start }) => start >= offset);
	return at < 0 ? null : at;
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

/** “cut by more than half, to 190 square miles”. */
function isFromByTo(sentence: Sentence, first: Expression, next: Expression): boolean {
	const [a, b] = [first, next].map(({ span }) => tokenFrom(sentence, span.start));
	if (a == null || b == null) return false;
	return sentence.word(a - 1) === 'by' && sentence.word(b - 1) === 'to';
}

/** “Of Kursk, which measures 29,997 square kilometres, that is 1.5 per cent”: a size, and a share of it. */
function isOfAnother(sentence: Sentence, first: Expression, next: Expression): boolean {
	if (first.quantity !== 'area' || next.quantity !== 'share') return false;
	const [a, b] = [first, next].map(({ span }) => tokenFrom(sentence, span.start));
	if (a == null || b == null) return false;
	if (!/^(that|this|it)$/.test(sentence.word(b - 2))) return false;
	for (let i = Math.max(0, a - 4); i < a; i++) if (sizeWords.has(sentence.word(i))) return true;
	return false;
}
