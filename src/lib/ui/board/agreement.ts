import { engineSpread } from '../../claims/judging/limits';
import { outcomeOf } from '../../claims/judging/outcome-of';
import type { Figure } from '../../model/figure';
import type { Interval } from '../../model/interval';
import type { Outcome } from '../../model/judgement';

/** How a number stands to what is measured; `other-day`: it speaks of ground of another day. */
export type Standing = Outcome | 'other-day';

/** By how much a measured figure may be off, for its layer or for the engine that measures. */
function reachOf({ margin, value }: Figure): number {
	return Math.max(margin, engineSpread * value);
}

/** The measured range as far as measuring may be off. */
export function measuredReach(measured: Figure): Interval {
	const { low, high } = measured.interval;
	const off = reachOf(measured);
	return { low: Math.max(0, low - off), high: high + off };
}

/** Whether a number, read as a range, fits a measured one, by the rule that claims are judged by. */
export function standing({ interval }: Figure, measured: Figure): Outcome {
	return outcomeOf(interval, measured.interval, reachOf(measured));
}
