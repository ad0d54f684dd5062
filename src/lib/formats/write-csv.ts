/** Null is an empty cell, and so is a number that is not finite. */
export type CsvCell = string | number | null;

/**
 * A table as RFC 4180 text: commas, quotes where they are needed, CRLF. Starts with a byte order mark,
 * without which spreadsheets take Cyrillic for something else; `parseCsv` skips it. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	const text = isFormula(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets look past blanks, and take tabs and line ends at the start for cells of their own. */
function isFormula(text: string): boolean {
	return /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(text) && !isNumeric(text);
}

function isNumeric(text: string): boolean {
	return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
}
