import { fail, ok, type Result } from '../model/result';

/** One record of a table: its cells by column name, and the line it stands on (1-based). */
export interface CsvRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/**
 * Read a comma-separated table with a header line (RFC 4180, quotes around single-line cells).
 * Fails with file and line on an open quote or a row whose number of cells is not the header's.
 */
export function parseCsv(text: string, fileName: string): Result<CsvRow[]> {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const header = splitLine(lines[0] ?? '');
	if (header === null || header.length < 2)
		return fail(`${fileName}:1: no header line; expected column names separated by commas`);
	const rows: CsvRow[] = [];
	for (const [index, text] of lines.entries()) {
		if (index === 0 || text.trim() === '') continue;
		const line = index + 1;
		const cells = splitLine(text);
		if (cells === null)
			return fail(`${fileName}:${line}: a quote is opened but not closed on this line`);
		if (cells.length !== header.length)
			return fail(
				`${fileName}:${line}: ${cells.length} cells where the header has ${header.length}`
			);
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
