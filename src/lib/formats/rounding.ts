import { areaPrecisionSqKm } from '../model/precision';
import type { GroundArea } from '../model/swap-result';

/** The step that a ground's areas may be given in, held and contested alike, in km². */
export function areaStepSqKm({ heldSqKm, contestedSqKm, accuracySqKm }: GroundArea): number {
	return areaPrecisionSqKm(heldSqKm > 0 ? heldSqKm : contestedSqKm, accuracySqKm);
}

/** A number in whole steps. What is not nothing never becomes 0: it keeps its first digit instead. */
export function inSteps(value: number, step: number): number {
	const rounded = roundTo(value, step);
	if (rounded !== 0 || value === 0) return rounded;
	return roundTo(value, 10 ** Math.floor(Math.log10(Math.abs(value))));
}

/** Through text, so that 0.1 × 3 is 0.3, and −0 is 0. */
function roundTo(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toPrecision(12)) + 0;
}
