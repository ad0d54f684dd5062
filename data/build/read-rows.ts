import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseCsv } from '../../src/lib/formats/csv.ts';

/** A cell that is a number. */
export const number = v.pipe(
	v.string(),
	v.regex(/^-?\d+(\.\d+)?$/, 'is no number'),
	v.transform(Number)
);
/** A cell that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty());
/** A cell that is a day of the calendar, ISO. */
export const day = v.pipe(v.string(), v.check(isDay, 'expected a day such as 2024-09-06'));

/** Where a row stands: the line of its table, from 1. */
export interface Line {
	line: number;
}

export function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The rows of a table kept by hand. Throws with file, line, column and reason for the first that does not fit. */
export function readRows<T extends v.GenericSchema>(
	folder: URL,
	file: string,
	schema: T
): (v.InferOutput<T> & Line)[] {
	const table = parseCsv(readFileSync(new URL(file, folder), 'utf8'));
	if (!table.ok) throw new Error(`${file}:${table.reason.line}: ${table.reason.code}`);
	return table.value.map(({ line, cells }) => {
		const result = v.safeParse(schema, cells);
		if (result.success) return { ...(result.output as object), line } as v.InferOutput<T> & Line;
		const issue = result.issues[0];
		const field = issue.path?.map((part) => String(part.key)).join('.') ?? '';
		throw new Error(`${file}:${line}: ${field}: ${issue.message}`);
	});
}
