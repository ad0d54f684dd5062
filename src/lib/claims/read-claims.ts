import type { Claim, ClaimSubject, Expression } from '../model/claim';
import type { Gazetteer } from '../model/gazetteer';
import { readClaim } from './read-claim';
import type { ReadClaim, ReadingContext } from './context/reading-context';
import type { ReadingDay } from './context/resolve-date';
import { isCalledFalse } from './context/is-called-false';
import { splitGroup } from './context/split-group';
import { groupOf, Sentence, type Group } from './context/sentence';
import { findExpressionGroups, mayHoldExpression } from './quantities/find-expressions';
import { asPasted } from './text/as-pasted';
import { cleanText } from './text/clean-text';
import { sentencesOf } from './text/sentences';

type Previous = ReadingContext['previous'];

export interface ReadOptions {
	readonly gazetteer: Gazetteer;
	/** The layers' day, ISO: claims are of it where neither they nor the article have one. */
	readonly asOf: string;
	/** The article's day, ISO. */
	readonly articleDate?: string | null;
}

/**
 * Find the checkable statements about territory in an English text: ground held or taken, advances,
 * and sizes of places. Numbers about anything else are left alone. Ids are `c1`, `c2` … in the order of
 * the text; offsets are UTF-16 code units. Empty where there are none; never throws.
 */
export function readClaims(text: string, options: ReadOptions): Claim[] {
	const clean = cleanText(text);
	return claimsIn(clean.text, options).map((claim, i) => ({
		id: `c${i + 1}`,
		...asPasted(claim, clean)
	}));
}

function claimsIn(text: string, { gazetteer, asOf, articleDate }: ReadOptions): ReadClaim[] {
	const today: ReadingDay = articleDate
		? { day: articleDate, source: 'article' }
		: { day: asOf, source: 'none' };
	const claims: ReadClaim[] = [];
	let before: Sentence | null = null;
	let previous: Previous = null;
	for (const span of sentencesOf(text)) {
		const sentence: Sentence = new Sentence(text, span, before, gazetteer, told(previous));
		// A long text is no long chain.
		before?.forget();
		before = sentence;
		previous = aged(previous);
		if (previous?.since === 1 && isCalledFalse(sentence)) deny(claims, previous.sentence);
		if (!mayHoldExpression(text.slice(span.start, span.end))) continue;
		const groups = findExpressionGroups(text, sentence.tokens, gazetteer)
			.map((expressions) => expressions.filter((one) => !isNothing(one)))
			.filter((expressions) => expressions.length > 0)
			.flatMap((expressions) => splitGroup(sentence, expressions))
			.map((expressions) => groupOf(sentence.tokens, expressions));
		for (const group of groups) {
			const claim = readClaim({ sentence, groups, previous, today }, group);
			if (!claim) {
				// “cut that by more than half, to 190 square miles”.
				const byHow = sentence.word(group.start - 1) === 'by';
				if (previous && !byHow) previous = { ...previous, unbroken: false };
				continue;
			}
			if (previous?.since === 0 && isSaidAgain(sentence, claims.at(-1)!, group)) {
				claims[claims.length - 1] = withExpressions(claims.at(-1)!, claim);
				continue;
			}
			claims.push(claim);
			// A size says nothing about who holds what.
			if (!previous || claim.subject.what !== 'size')
				previous = { claim, sentence, group, since: 0, unbroken: true };
		}
	}
	return claims;
}

/** Zeros alone are what is left of a number: nobody states that a side holds 000 km². */
function isNothing({ form, stated, text }: Expression): boolean {
	return form === 'number' && stated.high === 0 && /\d/.test(text);
}

/** “That is false.”: of every claim of the sentence before. */
function deny(claims: ReadClaim[], { span }: Sentence): void {
	for (let i = claims.length - 1; claims[i]?.sentence.start === span.start; i--)
		claims[i] = { ...claims[i]!, denied: true };
}

/** Two sentences on, a pronoun may still stand for who a claim was about. */
const mostBetween = 1;

function told(previous: Previous): ClaimSubject | null {
	return previous && previous.since <= mostBetween ? previous.claim.subject : null;
}

/** “…, an area slightly larger than Bulgaria”: the ground of the claim before, told once more. */
function isApposition(sentence: Sentence, { expressions, start }: Group): boolean {
	if (expressions[0]!.quantity !== 'ratio') return false;
	let at = start - 1;
	while (groundWords.test(sentence.word(at))) at--;
	return at < start - 1 && /^[,–—-]$/.test(sentence.word(at));
}

function isSaidAgain(sentence: Sentence, claim: ReadClaim, group: Group): boolean {
	return (
		isApposition(sentence, group) || isAlso(sentence, claim, group) || isOr(sentence, claim, group)
	);
}

/** “a third of the Donetsk and Luhansk regions, or about 16,800 square kilometres”. */
function isOr(sentence: Sentence, claim: ReadClaim, { expressions, start }: Group): boolean {
	return (
		sentence.word(start - 1) === 'or' &&
		sentence.word(start - 2) === ',' &&
		claim.expressions.every(({ quantity }) => quantity !== expressions[0]!.quantity)
	);
}

/** “an area bigger than Rhode Island but smaller than Delaware”. */
function isAlso(sentence: Sentence, claim: ReadClaim, { expressions, start }: Group): boolean {
	return (
		expressions[0]!.quantity === 'ratio' &&
		claim.expressions.at(-1)!.quantity === 'ratio' &&
		/^(but|and)$/.test(sentence.word(start - 1)) &&
		sentence.tokens[start - 2]!.end === claim.span.end
	);
}

const groundWords =
	/^(an?|roughly|of|area|territory|land|ground|expanse|stretch|chunk|swathe?|region|patch|slice|piece|strip|zone)$/;

function withExpressions(claim: ReadClaim, more: ReadClaim): ReadClaim {
	return {
		...claim,
		span: { start: claim.span.start, end: more.span.end },
		expressions: [...claim.expressions, ...more.expressions]
	};
}

/** The last claim, one sentence on. */
function aged(previous: Previous): Previous {
	return previous && { ...previous, since: previous.since + 1 };
}
