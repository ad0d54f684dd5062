import { describe, expect, it } from 'vitest';
import { figureBoard } from '../../src/lib/dossier/figure-board';
import { publishedReceipt } from '../../src/lib/model/figure-board';
import { boardFields, everything } from '../../src/lib/model/board-filter';
import { matches, valuesOf } from '../../src/lib/ui/figures/board-filter';
import { shippedSite } from '../fixtures/shipped-site';

const rows = figureBoard(shippedSite()).groups.flatMap((group) => group.rows);

describe('the filter of published figures', () => {
	it('lets all through that asks for nothing', () => {
		expect(rows.every((row) => matches(row, everything))).toBe(true);
	});

	it.each(boardFields)('finds every figure by one %s, that of no name too', (field) => {
		const values = valuesOf(rows, field).map(({ value }) => value);
		const found = values.map((value) =>
			rows.filter((row) => matches(row, { ...everything, [field]: value }))
		);
		expect(found.flat()).toHaveLength(rows.length);
		const counts = found.map(({ length }) => length);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		if (field !== 'publisher') expect(values).toContain('');
	});

	it('names values in Ukrainian, too', () => {
		expect(valuesOf(rows, 'speaker')).toContainEqual(
			expect.objectContaining({ value: 'Reuters', count: 2 })
		);
		expect(valuesOf(rows, 'method')).toContainEqual(
			expect.objectContaining({ value: 'open-source maps', uk: 'мапи з відкритих джерел' })
		);
	});

	it('takes two conditions together', () => {
		const filter = { ...everything, speaker: 'DeepState', publisher: 'The Moscow Times' };
		const found = rows.filter((row) => matches(row, filter));
		expect(found.length).toBeGreaterThan(1);
		for (const row of found)
			expect(publishedReceipt(row)).toMatchObject({
				speaker: 'DeepState',
				publisher: 'The Moscow Times'
			});
	});
});
