/** One table of docs/benchmarks.md: what was measured, row by row, and how to read it. */
export interface Table {
	title: string;
	/** All rows have the same columns, in the same order. */
	rows: Record<string, string | number>[];
	notes: string[];
}
