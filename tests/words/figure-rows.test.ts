// Figures as data: every one that ships, whole, and numbers as fine as they are shown.
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/lib/formats/csv';
import { languages } from '../../src/lib/model/language';
import { figureJson, figuresCsv } from '../../src/lib/state/publish/figure-files';
import { figureColumns, figureRecord } from '../../src/lib/words/publish/figure-rows';
import { shippedSite } from '../fixtures/shipped-site';

const { dossier } = shippedSite();
const figures = Object.values(dossier.figures);

describe.each(languages)('figures as data in %s', (language) => {
	it('say what each is, its range and where it is from', () => {
		expect(figures.length).toBeGreaterThan(100);
		for (const figure of figures) {
			const record = figureRecord(figure, language);
			for (const column of ['id', 'label', 'kind', 'value', 'unit', 'source'] as const)
				expect([figure.id, column, record[column]]).not.toContain(null);
			expect(Object.values(record).join(' ')).not.toMatch(/undefined|NaN|Infinity/);
			const { value, low, high } = record as Record<string, number>;
			if (figure.interval.high === Infinity) expect(high).toBeNull();
			else expect(low).toBeLessThanOrEqual(high!);
			expect(Math.abs(value! - figure.value)).toBeLessThanOrEqual(figure.precision);
			if (figure.receipt.type === 'article') expect(record.address).toBe(figure.receipt.url);
		}
	});

	it('are each once in the table, with the decimal sign of the language', () => {
		const csv = figuresCsv([...figures, ...figures], language);
		const lines = csv.slice(1).trimEnd().split('\r\n');
		const [delimiter, sign] = language === 'uk' ? [';', ','] : [',', '.'];
		expect(lines[0]).toBe(figureColumns.join(delimiter));
		expect(lines).toHaveLength(figures.length + 1);
		expect(csv).toMatch(new RegExp(`${delimiter}"?18\\${sign}\\d+"?${delimiter}`));
		if (language === 'en') {
			const read = parseCsv(csv);
			expect(read.ok && read.value.map(({ cells }) => cells.id)).toEqual(
				figures.map(({ id }) => id)
			);
		}
	});

	it('are JSON with the edition of the data', () => {
		const figure = figures.find(({ receipt }) => receipt.type === 'article')!;
		expect(JSON.parse(figureJson(figure, language, dossier.dataHash))).toEqual({
			...figureRecord(figure, language),
			data_version: dossier.dataHash
		});
	});
});
