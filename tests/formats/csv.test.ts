import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/lib/formats/csv';

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
