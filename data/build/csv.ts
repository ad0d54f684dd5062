export interface CsvRow {
	/** Line in the file, counted from 1. */
	line: number;
	values: Record<string, string>;
}

/**
 * Reads a comma-separated table with a header line; fields may be quoted, with
 * doubled quotes inside. Throws with file and line when a row has another number
 * of fields than the header, or a quote is left open.
 */
export function parseCsv(text: string, file: string): { rows: CsvRow[] } {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const header = splitLine(lines[0] ?? '', file, 1);
	const rows: CsvRow[] = [];
	lines.slice(1).forEach((content, i) => {
		if (!content) return;
		const line = i + 2;
		const fields = splitLine(content, file, line);
		if (fields.length !== header.length)
			throw new Error(`${file}:${line}: ${fields.length} fields, the header has ${header.length}`);
		rows.push({ line, values: Object.fromEntries(header.map((name, k) => [name, fields[k]!])) });
	});
	return { rows };
}

function splitLine(content: string, file: string, line: number): string[] {
	const fields: string[] = [];
	let rest = content;
	for (;;) {
		const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(rest);
		if (!match) throw new Error(`${file}:${line}: cannot read the field at "${rest.slice(0, 20)}"`);
		fields.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]!);
		if (!match[3]) return fields;
		rest = rest.slice(match[0].length);
	}
}
