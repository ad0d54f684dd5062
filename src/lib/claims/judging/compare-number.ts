import type { ClaimComparison, ReasonCode } from '../../model/judgement';
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
				outcome: outcomeOf(expression.interval, range, margin),
				margin
			});
		});
		return lead ? [{ index, comparisons: [lead, ...others] }] : [];
	});
}

/** What the comparisons of one number come to. */
export interface NumberFinding extends NumberCheck {
	readonly code: Extract<ReasonCode, 'agrees' | 'disagrees' | 'depends-on-reading' | 'too-close'>;
	/** The readings that bear on it, other than the deciding one: that fit where it does not, or the other way round. */
	readonly others: readonly ClaimComparison[];
}

/** From the one that weighs most to the one that weighs least. */
const weight: readonly NumberFinding['code'][] = [
	'disagrees',
	'depends-on-reading',
	'too-close',
	'agrees'
];

/**
 * The deciding reading decides; but where it does not fit and another usual one does, it depends on the
 * reading, and where another one is too close to tell, so is the whole.
 */
export function findingOf(check: NumberCheck): NumberFinding {
	const [lead, ...rest] = check.comparisons;
	const having = (outcome: ClaimComparison['outcome']) =>
		rest.filter((one) => one.outcome === outcome);
	if (lead.outcome === 'agrees') return { ...check, code: 'agrees', others: having('disagrees') };
	if (lead.outcome === 'too-close') return { ...check, code: 'too-close', others: [] };
	const fitting = having('agrees');
	if (fitting.length > 0) return { ...check, code: 'depends-on-reading', others: fitting };
	const close = having('too-close');
	return { ...check, code: close.length > 0 ? 'too-close' : 'disagrees', others: close };
}

/** Findings with the one that decides the claim first: a claim is no better than its worst number. */
export function byWeight(findings: readonly NumberFinding[]): NumberFinding[] {
	return [...findings].sort((a, b) => weight.indexOf(a.code) - weight.indexOf(b.code));
}
