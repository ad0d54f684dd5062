/**
 * The step to which a measured area may be shown, in km²: the largest power of ten within twice its
 * accuracy, so that rounding alone never moves it out of its own ± range, and the last digit still
 * means something. ±8 → 10, ±20 → 10, ±150 → 100. Where the accuracy is not known, three digits.
 */
export function areaPrecisionSqKm(areaSqKm: number, accuracySqKm: number | null): number {
	if (accuracySqKm !== null && accuracySqKm > 0)
		return Math.max(1, 10 ** Math.floor(Math.log10(2 * accuracySqKm)));
	return areaSqKm <= 0 ? 1 : Math.max(1, 10 ** (Math.floor(Math.log10(areaSqKm)) - 2));
}
