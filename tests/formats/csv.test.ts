import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/lib/formats/csv';

describe('parseCsv', () => {
	it('reads quoted commas and doubled quotes', () => {
		const table = parseCsv('id,note\r\nUA,"total, with ""water"""\n\nRU,\n', 't.csv');
		expect(table).toMatchObject({
			ok: true,
			value: [
				{ line: 2, cells: { id: 'UA', note: 'total, with "water"' } },
				{ line: 4, cells: { id: 'RU', note: '' } }
			]
		});
	});

	it.each([
		['a,b\n1', 't.csv:2: 1 cells where the header has 2'],
		['a,b\n1,"2', 't.csv:2: a quote is opened but not closed on this line'],
		['', 't.csv:1: no header line; expected column names separated by commas']
	])('refuses %j', (text, reason) => {
		expect(parseCsv(text, 't.csv')).toEqual({ ok: false, reason });
	});
});
