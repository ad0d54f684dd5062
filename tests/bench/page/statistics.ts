/** Middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The interval that holds the true median with at least 95 % certainty, from the order of the
 * values alone (sign test): no bell curve is assumed. Below six values it is their whole range,
 * with less certainty.
 */
export function medianInterval(values: readonly number[]): [number, number] {
	const sorted = [...values].sort((a, b) => a - b);
	const n = sorted.length;
	// Chance that at most `below` of n fair coins show heads.
	let chance = 0.5 ** n;
	let term = chance;
	let below = 0;
	while (below + 1 < n / 2) {
		term *= (n - below) / (below + 1);
		if (chance + term > 0.025) break;
		chance += term;
		below++;
	}
	if (0.5 ** n > 0.025) below = 0;
	return [sorted[below] ?? Number.NaN, sorted[n - 1 - below] ?? Number.NaN];
}
