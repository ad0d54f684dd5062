import type { ClaimComparison } from '../../model/judgement';
import type { Claim } from '../../model/claim';
import { isReadable } from './claim-figures';
import type { MadeFigures } from './made-figures';
import { numberReadings, type Question } from './number-readings';
import { outcomeOf } from './outcome-of';
import { rangeOf } from './reading';

/** One number of a claim against every reading of what it may mean. */
export interface NumberCheck {
	/** Of the claim's expressions. */
	readonly index: number;
	/** The deciding reading first; at least one. None of them is marked as chosen yet. */
	readonly comparisons: readonly [ClaimComparison, ...ClaimComparison[]];
}

/**
 * Each number of the claim that can be compared, one for each quantity: the same number in another unit
 * is a conversion, and is checked as one.
 */
export function checkNumbers(book: MadeFigures, question: Question): NumberCheck[] {
	const { claim } = question;
	return claim.expressions.flatMap((expression, index) => {
		const first = claim.expressions.findIndex(
			(other) => other.quantity === expression.quantity && isReadable(other)
		);
		if (index !== first) return [];
		const [lead, ...others] = numberReadings(book, question, expression).map((reading) => {
			const { range, margin } = rangeOf(reading);
			return {
				id: `${claim.id}-${index}-${reading.key}`,
				with: reading.with,
				claim: numberId(claim, index),
				against: reading.figure.id,
				reading: reading.reading,
				outcome: outcomeOf(expression.interval, range, margin),
				margin,
				chosen: false,
				counts: true
			};
		});
		return lead ? [{ index, comparisons: [lead, ...others] }] : [];
	});
}

/** The figure id of a claim's own number. */
export function numberId(claim: Claim, index: number): string {
	return `${claim.id}-${index}`;
}
