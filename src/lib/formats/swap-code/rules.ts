import { limits } from './limits';

/*
 * What every part of a recipe must be, in a swap that is written and in a code that is read. Each
 * rule gives what is wrong, or null.
 */

export function areasFault(areas: readonly string[]): string | null {
	return new Set(areas).size === areas.length ? null : 'a ground names a held area twice';
}

export function positionFault(x: number, y: number): string | null {
	const sound =
		Number.isInteger(x) &&
		Number.isInteger(y) &&
		Math.abs(x) <= limits.longitude &&
		Math.abs(y) <= limits.latitude;
	return sound ? null : `[${x}, ${y}] is no position in steps of 0.00001 degree`;
}

export function ringFault(ring: readonly number[]): string | null {
	if (ring.length % 2 !== 0) return `a ring of an outline has ${ring.length} numbers, not pairs`;
	for (let i = 0; i < ring.length; i += 2) {
		const fault = positionFault(ring[i]!, ring[i + 1]!);
		if (fault !== null) return fault;
	}
	return null;
}

/** Ascending order, at least one cell per run, and a gap between runs of a row. */
export function runsFault(runs: readonly number[]): string | null {
	if (runs.length % 3 !== 0) return 'a run of cells is incomplete';
	let [lastRow, end] = [-Infinity, -Infinity];
	for (let i = 0; i < runs.length; i += 3) {
		const [row, column, cells] = runs.slice(i, i + 3) as [number, number, number];
		const whole = [row, column, cells].every(
			(n) => Number.isInteger(n) && Math.abs(n) <= limits.cellIndex
		);
		if (!whole || cells < 1 || row < lastRow || (row === lastRow && column <= end))
			return `the run [${row}, ${column}, ${cells}] of cells is no run, or out of order`;
		[lastRow, end] = [row, column + cells];
	}
	return null;
}

export function targetFault(targetSqKm: number): string | null {
	return targetSqKm > 0 && targetSqKm <= limits.targetSqKm
		? null
		: `${targetSqKm} km² is no area to grow to`;
}
