/**
 * Cells as runs: `[row, first column, how many, row, …]`, in ascending order, never touching within a
 * row. So each set of cells has one way to be written.
 */
export type Runs = readonly number[];

/** Runs in any order, which may overlap or touch, written in the one way. */
export function tidyRuns(runs: Runs): number[] {
	const spans = [...spansOf(runs)].sort((x, y) => x.row - y.row || x.from - y.from);
	const tidy: number[] = [];
	for (const { row, from, to } of spans) push(tidy, row, from, to);
	return tidy;
}

/** The cells of either. */
export function unionRuns(a: Runs, b: Runs): number[] {
	return tidyRuns([...a, ...b]);
}

/** The cells of a that are not in b. */
export function subtractRuns(a: Runs, b: Runs): number[] {
	const left: number[] = [];
	let start = 0;
	for (const { row, from, to } of spansOf(a)) {
		while (start < b.length && (b[start]! < row || (b[start] === row && endOf(b, start) <= from))) {
			start += 3;
		}
		let first = from;
		for (let k = start; k < b.length && b[k] === row && b[k + 1]! < to; k += 3) {
			if (b[k + 1]! > first) left.push(row, first, b[k + 1]! - first);
			first = Math.max(first, endOf(b, k));
		}
		if (first < to) left.push(row, first, to - first);
	}
	return left;
}

/** How many cells there are. */
export function countOf(runs: Runs): number {
	let count = 0;
	for (let i = 2; i < runs.length; i += 3) count += runs[i]!;
	return count;
}

/** Each run as the columns `from` up to, not including, `to`. */
export function* spansOf(runs: Runs): Generator<{ row: number; from: number; to: number }> {
	for (let i = 0; i + 2 < runs.length; i += 3) {
		yield { row: runs[i]!, from: runs[i + 1]!, to: runs[i + 1]! + runs[i + 2]! };
	}
}

/** Adds columns to the last run where they touch or overlap it, else as a new one. */
function push(runs: number[], row: number, from: number, to: number): void {
	const last = runs.length - 3;
	if (last >= 0 && runs[last] === row && from <= runs[last + 1]! + runs[last + 2]!) {
		runs[last + 2] = Math.max(runs[last + 2]!, to - runs[last + 1]!);
	} else runs.push(row, from, to - from);
}

function endOf(runs: Runs, i: number): number {
	return runs[i + 1]! + runs[i + 2]!;
}
