import type { Interval } from '../../model/interval';
import type { Outcome } from '../../model/judgement';

/**
 * Whether a claim fits what it is compared with, which is `against` and may be off by `margin`:
 * `agrees` or `disagrees` only where that is so however much it is off.
 */
export function outcomeOf(claim: Interval, against: Interval, margin: number): Outcome {
	// Conversions and shares are not exact in the last binary digit.
	const slack = 1e-12 * Math.max(Math.abs(against.low), Math.abs(against.high));
	const { low, high } = against;
	if (low + margin <= claim.high + slack && high - margin >= claim.low - slack) return 'agrees';
	if (low - margin > claim.high + slack || high + margin < claim.low - slack) return 'disagrees';
	return 'too-close';
}
