import type { Table } from './table-files.ts';

/** Where they are kept, from the root of the project. */
export const acceptedFile = 'data/accepted.txt';

/** The rows that were last accepted, as text, by file. */
export type Accepted = ReadonlyMap<string, readonly string[]>;

/** Rows have no tabs: the cells of one row, or the names of its columns, as one line. */
const joined = (cells: readonly string[]) =>
	cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');

const preface = `What the tables kept by hand stated when they were last accepted, without their sentences:
npm run facts names what differs, npm run facts -- --accept takes it as meant.

`;

/** The file: per table its name, then its rows; a first cell that is that of the row above is left out. */
export function writeAccepted(tables: readonly Table[]): string {
	const parts = tables.map(({ file, rows }) => {
		const lines = rows.map(({ cells }, i) => {
			const repeats = cells[0] === rows[i - 1]?.cells[0];
			return joined(repeats ? ['', ...cells.slice(1)] : cells);
		});
		return [`# ${file}`, ...lines, ''].join('\n');
	});
	return preface + parts.join('\n');
}

export function readAccepted(text: string): Accepted {
	return new Map(
		text
			.split(/^# /m)
			.slice(1)
			.map((part) => {
				// The last cells of a row may be empty: only the lines that end a part go.
				const [file, ...lines] = part.replace(/\n+$/, '').split('\n');
				let first = '';
				const rows = lines.map((line) => {
					if (line.startsWith('\t')) return first + line;
					[first = ''] = line.split('\t');
					return line;
				});
				return [file!, rows];
			})
	);
}

/**
 * What the table states otherwise than what was accepted of it, as `file:line: what, and what was
 * accepted`: rows that were changed, added, taken out, or are in another order.
 */
export function changesOf({ file, columns, rows }: Table, accepted: Accepted): string[] {
	const was = accepted.get(file) ?? [];
	const is = rows.map(({ cells }) => joined(cells));
	const at = (i: number) => `${file}:${rows[Math.min(i, rows.length - 1)]?.line ?? 1}:`;
	const gone = without(was, is);
	const come = without(is, was);
	const moved = is.findIndex((row, i) => row !== was[i]);
	if (gone.length === 0 && come.length === 0)
		return moved < 0
			? []
			: [`${at(moved)} ${shown(is[moved]!)}: expected ${shown(was[moved]!)} here`];
	// As many as before: the same rows, changed.
	if (gone.length === come.length) return come.flatMap((i, k) => cellChanges(i, was[gone[k]!]!));
	return [
		...gone.map((i) => `${at(moved < 0 ? i : moved)} a row is missing: ${shown(was[i]!)}`),
		...come.map((i) => `${at(i)} a new row: ${shown(is[i]!)}`)
	];

	function cellChanges(i: number, before: string): string[] {
		const old = before.split('\t');
		return columns.flatMap((column, k) => {
			const cell = rows[i]!.cells[k]!;
			return cell === old[k]
				? []
				: [`${lineOf(i, k, old)} ${column} is ${cell}, accepted was ${old[k]} (${shown(before)})`];
		});
	}

	/** Where the cell stands; of a yaml's path the key that differs. */
	function lineOf(i: number, column: number, old: readonly string[]): string {
		const { cells, pathLines } = rows[i]!;
		const parts = old[column]?.split('.') ?? [];
		const key = cells[column]!.split('.').findIndex((part, k) => part !== parts[k]);
		const line = column === 0 ? pathLines?.[key] : undefined;
		return line === undefined ? at(i) : `${file}:${line}:`;
	}
}

const shown = (row: string) => row.replaceAll('\t', ', ');

/** Indexes of the entries that the others do not have, or not as often. */
function without(list: readonly string[], others: readonly string[]): number[] {
	const left = new Map<string, number>();
	for (const entry of others) left.set(entry, (left.get(entry) ?? 0) + 1);
	return [...list.keys()].filter((i) => {
		const count = left.get(list[i]!) ?? 0;
		left.set(list[i]!, count - 1);
		return count <= 0;
	});
}
