/**
 * The step to which a measured area may be shown, in km²: the power of ten next above half of its
 * accuracy, so that the last digit shown still means something. ±8 → 10, ±150 → 100. Where the
 * accuracy is not known, three significant digits.
 */
export function areaPrecisionSqKm(areaSqKm: number, accuracySqKm: number | null): number {
	if (accuracySqKm !== null && accuracySqKm > 0)
		return Math.max(1, 10 ** Math.ceil(Math.log10(accuracySqKm / 2)));
	return areaSqKm <= 0 ? 1 : Math.max(1, 10 ** (Math.floor(Math.log10(areaSqKm)) - 2));
}
