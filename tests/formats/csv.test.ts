import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../../src/lib/formats/csv';

const lines = (text: string) => text.slice(1).split('\r\n');

describe('parseCsv', () => {
	it('reads quoted commas and doubled quotes', () => {
		const table = parseCsv('id,note\r\nUA,"total, with ""water"""\n\nRU,\n');
		expect(table).toMatchObject({
			ok: true,
			value: [
				{ line: 2, cells: { id: 'UA', note: 'total, with "water"' } },
				{ line: 4, cells: { id: 'RU', note: '' } }
			]
		});
	});

	it.each([
		['a,b\n1', { code: 'other-number-of-cells', line: 2 }],
		['a,b\n1,"2', { code: 'open-quote', line: 2 }],
		['', { code: 'no-header', line: 1 }]
	])('refuses %j', (text, reason) => {
		expect(parseCsv(text)).toEqual({ ok: false, reason });
	});
});

describe('a written table', () => {
	it('quotes what has to be quoted, and ends every line in CRLF', () => {
		const text = writeCsv([
			['a', 'b, c', 'say "so"', 'two\nlines', ' edge '],
			[1, -2.5, null, NaN, 'Суджа']
		]);
		expect(text).toBe('\uFEFFa,"b, c","say ""so""","two\nlines"," edge "\r\n1,-2.5,,,Суджа\r\n');
	});

	it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '-1-1'])(
		'is no formula to a spreadsheet: %j',
		(text) => {
			expect(lines(writeCsv([[text]]))[0]!.replace(/^"/, '')).toMatch(/^'/);
		}
	);

	it.each(['-5', '+3.25', '-1e6', '460', 'a=b', 'UA-14:RU:held', '1–2'])(
		'leaves %j alone',
		(text) => expect(lines(writeCsv([[text]]))[0]).toBe(text)
	);

	it('is read back by our own reader', () => {
		const cell = fc.string({ unit: 'binary' }).filter((text) => !/[\r\n\uFEFF]/.test(text));
		const safe = cell.filter((text) => !/^\s*[=+\-@＋－＝＠\t]/.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(safe, safe), { minLength: 1 }), (rows) => {
				const read = parseCsv(writeCsv([['a', 'b'], ...rows]));
				if (!read.ok) throw new Error(read.reason.code);
				const kept = rows.filter(([a, b]) => `${a},${b}`.trim() !== '');
				expect(read.value.map(({ cells }) => [cells.a, cells.b])).toEqual(kept);
			})
		);
	});
});
