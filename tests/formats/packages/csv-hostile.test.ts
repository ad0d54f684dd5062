import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { decimalComma, decimalPoint, writeCsv } from '../../../src/lib/formats/csv';

/** Pieces that break tables: formula signs, quotes, line ends, separators, control and direction marks. */
const pieces = fc.constantFrom(
	...['=', '+', '-', '@', '=cmd|" /C calc"!A0', '"', '""', "'", ',', ';', '\t', '\n', '\r', '\r\n'],
	...['\0', '\u0007', '\u001b', '\u202e', '\u200f', '\u2066', '\uFF1D', '\uFEFF', ' ', '\u00a0'],
	...['Суджа', 'שלום', '1', '-1', '1,5', '<b>', '😀']
);
const hostile = fc.oneof(
	fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.tuple(pieces, fc.constantFrom(1_000, 40_000)).map(([piece, times]) => piece.repeat(times))
);

/** What a spreadsheet would run: it looks past blanks and signs that show nothing, and takes a number for a number. */
const runs = (cell: string) =>
	/^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u.test(cell) &&
	!/^[+-]?\d+(\.\d+)?$/.test(cell);

it.each([decimalPoint, decimalComma])('a table of 2,000 hostile names is read back: %o', (form) => {
	fc.assert(
		fc.property(fc.array(hostile, { minLength: 2, maxLength: 2 }), (names) => {
			const text = writeCsv([['first', 'second'], names], form);
			const read = Papa.parse<string[]>(text.slice(1), {
				delimiter: form.delimiter,
				newline: '\r\n',
				quoteChar: '"'
			});
			expect(read.errors).toEqual([]);
			// The last line ends, too: a parser sees an empty one behind it.
			expect(read.data).toHaveLength(3);
			expect(read.data[0]).toEqual(['first', 'second']);
			expect(read.data[1]).toHaveLength(2);
			for (const [at, cell] of read.data[1]!.entries()) {
				const name = names[at]!;
				expect(runs(cell), JSON.stringify(cell.slice(0, 40))).toBe(false);
				expect(cell === name || cell === `'${name}`).toBe(true);
				if (/^[\p{L}\d<]/u.test(name)) expect(cell).toBe(name);
			}
		}),
		{ numRuns: 2000 }
	);
});
