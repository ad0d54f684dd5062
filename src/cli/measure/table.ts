/** Lines of a table: each column as wide as it must be, `right` ones aligned to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
	const widths: number[] = [];
	for (const row of rows)
		row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
	return rows.map((row) =>
		row
			.map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
			.join('  ')
			.trimEnd()
	);
}
