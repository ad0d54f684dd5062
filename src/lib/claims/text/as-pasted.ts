import type { ReadClaim } from '../reading/scene';
import type { CleanText } from './clean-text';

/** A claim with its places and its numbers as the pasted text has them, and in doubt where one was broken. */
export function asPasted(claim: ReadClaim, clean: CleanText): ReadClaim {
	const isBroken = claim.expressions.some(({ span }) => clean.isBroken(span));
	return {
		...claim,
		span: clean.pastedSpan(claim.span),
		sentence: clean.pastedSpan(claim.sentence),
		expressions: claim.expressions.map((expression) => {
			const span = clean.pastedSpan(expression.span);
			return { ...expression, span, text: clean.pastedWords(span) };
		}),
		doubts: isBroken ? [...claim.doubts, 'number-by-blanks'] : claim.doubts
	};
}
