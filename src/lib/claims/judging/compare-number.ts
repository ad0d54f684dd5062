import type { ClaimComparison, Outcome } from '../../model/judgement';
import { comparisonOf, onePerQuantity } from './claim-figures';
import type { MadeFigures } from './made-figures';
import { numberReadings, type Question } from './number-readings';
import { outcomeOf, rangeOf } from './reading';

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
	return onePerQuantity(claim).flatMap(({ expression, index }) => {
		const [lead, ...others] = numberReadings(book, question, expression).map((one) => {
			const { range, margin } = rangeOf(one);
			return comparisonOf(claim, index, one.key, {
				with: one.with,
				against: one.figure.id,
				reading: one.reading,
				how: one.how,
				unlike: one.unlike,
				outcome: outcomeOf(expression.interval, range, margin),
				margin
			});
		});
		return lead ? [{ index, comparisons: [lead, ...others] }] : [];
	});
}

/** What the comparisons of one number come to. */
export interface NumberFinding {
	/** Of the claim's expressions. */
	readonly index: number;
	readonly code: Outcome | 'depends';
	/** The comparison that says so. */
	readonly lead: ClaimComparison;
	/** Where it depends: the first other usual way of counting, under which it fits. */
	readonly other: ClaimComparison | null;
}

/** From the one that weighs most to the one that weighs least. */
const weight: readonly NumberFinding['code'][] = ['does-not-fit', 'depends', 'close', 'fits'];

/**
 * The usual reading decides; but where it does not fit and another usual one does, it depends on how one
 * counts, and where another one is within the margin, so is the whole.
 */
export function findingOf({ index, comparisons }: NumberCheck): NumberFinding {
	const [lead, ...rest] = comparisons;
	const first = (outcome: Outcome) => rest.find((one) => one.outcome === outcome) ?? null;
	if (lead.outcome !== 'does-not-fit') return { index, code: lead.outcome, lead, other: null };
	const fitting = first('fits');
	if (fitting) return { index, code: 'depends', lead, other: fitting };
	const close = first('close');
	return { index, code: close ? 'close' : 'does-not-fit', lead: close ?? lead, other: null };
}

/** Findings with the one that decides the claim first: a claim is no better than its worst number. */
export function byWeight(findings: readonly NumberFinding[]): NumberFinding[] {
	return [...findings].sort((a, b) => weight.indexOf(a.code) - weight.indexOf(b.code));
}
