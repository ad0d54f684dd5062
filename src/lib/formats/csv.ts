import { fail, ok, type Result } from '../model/result';

/** One record of a table: its cells by column name, and the line it stands on (1-based). */
interface CsvRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a table, and on which line (1-based). */
interface CsvFault {
	readonly code: 'no-header' | 'open-quote' | 'other-number-of-cells';
	readonly line: number;
}

/** Read a comma-separated table with a header line (RFC 4180, quotes around single-line cells). */
export function parseCsv(text: string): Result<CsvRow[], CsvFault> {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const header = splitLine(lines[0] ?? '');
	if (header === null || header.length < 2) return fail({ code: 'no-header', line: 1 });
	const rows: CsvRow[] = [];
	for (const [index, text] of lines.entries()) {
		if (index === 0 || text.trim() === '') continue;
		const line = index + 1;
		const cells = splitLine(text);
		if (cells === null) return fail({ code: 'open-quote', line });
		if (cells.length !== header.length) return fail({ code: 'other-number-of-cells', line });
		rows.push({ line, cells: Object.fromEntries(header.map((name, at) => [name, cells[at]!])) });
	}
	return ok(rows);
}

/** The cells of one line, or null where a quote stays open. */
function splitLine(line: string): string[] | null {
	const cells: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
	for (;;) {
		const match = cell.exec(line);
		if (!match) return null;
		cells.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
		if (match[3] === '') return cells;
	}
}

/** Null is an empty cell, and so is a number that is not finite. */
export type CsvCell = string | number | null;

/** What stands between cells, and before the decimals: the second form is for spreadsheets set to a decimal comma. */
export interface CsvForm {
	readonly delimiter: ',' | ';';
	readonly decimalSign: '.' | ',';
}
export const decimalPoint: CsvForm = { delimiter: ',', decimalSign: '.' };
export const decimalComma: CsvForm = { delimiter: ';', decimalSign: ',' };

/**
 * A table as RFC 4180 text: commas (or the form given), quotes where they are needed, CRLF. Starts with
 * a byte order mark, without which spreadsheets take Cyrillic for something else; `parseCsv` skips it.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], form = decimalPoint): string {
	const lineOf = (row: readonly CsvCell[]) =>
		`${row.map((cell) => writeCell(cell, form)).join(form.delimiter)}\r\n`;
	return `\uFEFF${rows.map(lineOf).join('')}`;
}

function writeCell(cell: CsvCell, { delimiter, decimalSign }: CsvForm): string {
	if (cell === null) return '';
	if (typeof cell === 'number') {
		const written = Number.isFinite(cell) ? String(cell) : '';
		return quoted(written.replace('.', decimalSign), delimiter);
	}
	return quoted(isFormula(cell) ? `'${cell}` : cell, delimiter);
}

function quoted(text: string, delimiter: string): string {
	return /["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim()
		? `"${text.replaceAll('"', '""')}"`
		: text;
}

/** Spreadsheets look past blanks and signs that show nothing, and take tabs and line ends at the start for cells of their own. */
function isFormula(text: string): boolean {
	return (
		/^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u.test(text) && !isNumeric(text)
	);
}

function isNumeric(text: string): boolean {
	return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
}
