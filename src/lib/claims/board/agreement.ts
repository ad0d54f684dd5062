import { outcomeOf } from '../judging/outcome-of';
import type { Figure } from '../../model/figure';
import { reachOf } from '../../model/measured-reach';
import type { Outcome } from '../../model/judgement';

/** Whether a number, read as a range, fits a measured one, by the rule that claims are judged by. */
export function standing({ interval }: Figure, measured: Figure): Outcome {
	return outcomeOf(interval, measured.interval, reachOf(measured));
}
