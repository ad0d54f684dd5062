import type { GroundMesh } from '../mesh/ground-mesh';

/** Share of a triangle that lies at or below a level, from the field at its corners, linear between. */
export function shareBelow(a: number, b: number, c: number, level: number): number {
	const low = Math.min(a, b, c);
	if (level < low) return 0;
	const high = Math.max(a, b, c);
	if (level >= high) return high === Infinity ? 0 : 1;
	const middle = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
	if (level < middle || middle === high) {
		const rise = level - low;
		// A corner at infinity leaves nothing below any level but a point.
		return high === Infinity ? 0 : (rise * rise) / ((middle - low) * (high - low));
	}
	const fall = high - level;
	return 1 - (fall * fall) / ((high - middle) * (high - low));
}

/**
 * The level that `targetSqKm` of ground lie below: between the levels of two vertices by bisection,
 * then by the rule of false position (the Illinois way, which cannot stall).
 *
 * @returns infinity where there is not that much ground
 */
export function solveLevel(
	{ corner, areasSqKm }: GroundMesh,
	field: Float64Array,
	targetSqKm: number
): number {
	const levels = field.filter(Number.isFinite).sort();
	if (levels.length === 0) return Infinity;
	const excess = (level: number) => {
		let sum = 0;
		for (let t = 0; t < areasSqKm.length; t++) {
			const a = field[corner[3 * t]!]!;
			const b = field[corner[3 * t + 1]!]!;
			const c = field[corner[3 * t + 2]!]!;
			sum += areasSqKm[t]! * shareBelow(a, b, c, level);
		}
		return sum - targetSqKm;
	};
	let low = 0;
	let high = levels.length - 1;
	let atHigh = excess(levels[high]!);
	if (atHigh < 0) return Infinity;
	let atLow = -targetSqKm;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		const at = excess(levels[middle]!);
		if (at < 0) [low, atLow] = [middle, at];
		else [high, atHigh] = [middle, at];
	}
	let [a, b] = [levels[low]!, levels[high]!];
	const near = 1e-7 * targetSqKm;
	let side = 0;
	for (let round = 0; round < 40 && b > a; round++) {
		const level = a + ((b - a) * -atLow) / (atHigh - atLow);
		if (!(level > a && level < b)) return level <= a ? a : b;
		const at = excess(level);
		if (Math.abs(at) < near) return level;
		if (at < 0) {
			[a, atLow] = [level, at];
			if (side === -1) atHigh /= 2;
			side = -1;
		} else {
			[b, atHigh] = [level, at];
			if (side === 1) atLow /= 2;
			side = 1;
		}
	}
	return b;
}
