import type { ClaimComparison, ReasonCode } from '../../model/judgement';
import type { NumberCheck } from './compare-number';

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
