import type { ClaimComparison, Outcome } from '../../model/judgement';
import { comparisonOf, ofThePlaces } from './claim-figures';
import { numberReadings, type Question } from './number-readings';
import type { Part } from './parts';
import { outcomeOf, rangeOf } from './reading';

/** One number of a claim against every reading of what it may mean. */
export interface NumberCheck {
	/** Of the claim's expressions. */
	readonly index: number;
	/** Id of the place that it is said of, where it is said of each; else null. */
	readonly place: string | null;
	/** The deciding reading first; at least one. None of them is marked as chosen yet. */
	readonly comparisons: readonly [ClaimComparison, ...ClaimComparison[]];
}

/**
 * Each number of the claim that can be compared; the same number in another unit is a conversion, and is
 * checked as one. A share of other ground is none of the places.
 */
export function checkNumbers({ book, claim, place }: Part, question: Question): NumberCheck[] {
	return ofThePlaces(claim).flatMap(({ expression, index }) => {
		const [lead, ...others] = numberReadings(book, question, expression).map((one) => {
			const { range, margin } = rangeOf(one);
			return comparisonOf(claim, index, place === null ? one.key : `${place}-${one.key}`, {
				with: one.with,
				against: one.figure.id,
				reading: one.reading,
				how: one.how,
				unlike: one.unlike,
				outcome: outcomeOf(expression.interval, range, margin),
				margin,
				place
			});
		});
		return lead ? [{ index, place, comparisons: [lead, ...others] }] : [];
	});
}

/** What the comparisons of one number come to. */
export interface NumberFinding {
	/** Of the claim's expressions. */
	readonly index: number;
	readonly place: string | null;
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
export function findingOf({ index, place, comparisons }: NumberCheck): NumberFinding {
	const [lead, ...rest] = comparisons;
	const first = (outcome: Outcome) => rest.find((one) => one.outcome === outcome) ?? null;
	const found = (code: NumberFinding['code'], by = lead, other: ClaimComparison | null = null) => ({
		index,
		place,
		code,
		lead: by,
		other
	});
	if (lead.outcome !== 'does-not-fit') return found(lead.outcome);
	const fitting = first('fits');
	if (fitting) return found('depends', lead, fitting);
	const close = first('close');
	return close ? found('close', close) : found('does-not-fit');
}

/** Findings with the one that decides the claim first: a claim is no better than its worst number. */
export function byWeight(findings: readonly NumberFinding[]): NumberFinding[] {
	return [...findings].sort((a, b) => weight.indexOf(a.code) - weight.indexOf(b.code));
}
