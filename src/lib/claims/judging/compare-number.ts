import type { Expression } from '../../model/claim';
import { type Interval, overlaps } from '../../model/interval';
import type { ClaimComparison, Outcome } from '../../model/judgement';
import { comparisonOf, ofThePlaces } from './claim-figures';
import { numberReadings, type Question } from './number-readings';
import type { Part } from './parts';
import { isFarOff, marginOf, outcomeOf, rangeOf, type Reading } from './reading';

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
				outcome: carefully(outcomeOf(expression.interval, range, margin), expression, one),
				margin: marginOf(one),
				...(one.reach ? { reach: one.reach } : {}),
				...(one.ownDays ? { ownDays: one.ownDays } : {}),
				place
			});
		});
		return lead ? [{ index, place, comparisons: [lead, ...others] }] : [];
	});
}

/**
 * What fits only in a manner of speaking is no more than close: a number between what is held and what is
 * held and contested together, which is neither; “under 920” of 208. Nor is “more than half” of 98 % untrue.
 */
function carefully(outcome: Outcome, expression: Expression, one: Reading): Outcome {
	const { interval, form, hedge } = expression;
	if (one.reach) {
		const isFar = isFarOff(expression, one.reach.interval);
		const isOver = form === 'words' && (hedge === 'over' || hedge === 'more than');
		if (outcome === 'fits') return isFar ? 'close' : 'fits';
		return isOver && one.reach.interval.low >= interval.low ? 'close' : outcome;
	}
	if (outcome !== 'fits') return outcome;
	const { range, margin } = rangeOf(one);
	const touches = (end: number) => overlaps(interval, around(end, margin));
	return touches(range.low) || touches(range.high) ? 'fits' : 'close';
}

function around(value: number, by: number): Interval {
	return { low: value - by, high: value + by };
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
