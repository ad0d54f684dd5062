import type { GroundArea } from './swap-result';

/**
 * The step to which a ground's areas may be shown, held and contested alike, in km²: the largest power
 * of ten within twice its accuracy, so that rounding alone never moves it out of its own ± range, and
 * the last digit still means something. ±8 → 10, ±20 → 10, ±150 → 100. Where the accuracy is not known,
 * three digits.
 */
export function areaStepSqKm({ heldSqKm, contestedSqKm, accuracySqKm }: GroundArea): number {
	if (accuracySqKm !== null && accuracySqKm > 0)
		return Math.max(1, 10 ** Math.floor(Math.log10(2 * accuracySqKm)));
	const areaSqKm = heldSqKm > 0 ? heldSqKm : contestedSqKm;
	return areaSqKm <= 0 ? 1 : Math.max(1, 10 ** (Math.floor(Math.log10(areaSqKm)) - 2));
}

/** A number in whole steps. What is not nothing never becomes 0: it keeps its first digit instead. */
export function inSteps(value: number, step: number): number {
	const rounded = roundTo(value, step);
	if (rounded !== 0 || value === 0) return rounded;
	return roundTo(value, 10 ** Math.floor(Math.log10(Math.abs(value))));
}

/** A number in whole steps, through text, so that 0.1 × 3 is 0.3, and −0 is 0. */
export function roundTo(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toPrecision(12)) + 0;
}

/** The step that shows a number above 0 with so many digits. */
export function precisionOf(value: number, digits: number): number {
	return 10 ** (Math.floor(Math.log10(value)) - digits + 1);
}
