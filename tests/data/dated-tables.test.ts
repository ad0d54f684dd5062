// Further drawn days: which there are, and what is said of files that are none.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { againstSeries, checkAgainstSeries } from '../../data/build/check/against-series.ts';
import { Problems } from '../../data/build/check/problems.ts';
import { checkSeries } from '../../data/build/check/series.ts';
import { datedDays, readDrawnDays } from '../../data/build/days/dated-tables.ts';
import type { DrawnDay } from '../../data/build/days/draw-day.ts';
import type { Outline } from '../../data/build/geography/outline.ts';
import { readSeries } from '../../data/build/series.ts';

let folder = '';
const data = () => pathToFileURL(`${folder}/`);
const dated = (name: string) => join(folder, 'facts/dated', name);
const told = () => {
	const problems = new Problems();
	return { days: datedDays(problems, data()), problems: problems.all };
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'salient-dated-'));
	mkdirSync(join(folder, 'facts'));
	cpSync('data/facts', join(folder, 'facts'), { recursive: true });
	cpSync('data/dossier.yaml', join(folder, 'dossier.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the further days', () => {
	it('are those of the tables, in order; a new day needs its two and nothing else', () => {
		expect(told().days).toHaveLength(14);
		for (const kind of ['line-of-contact', 'settlement-control'])
			cpSync(dated(`${kind}-2025-04-02.csv`), dated(`${kind}-2025-04-03.csv`));
		expect(told()).toMatchObject({ problems: [] });
		expect(told().days.slice(-2)).toEqual(['2025-04-02', '2025-04-03']);
		const problems = new Problems();
		const days = readDrawnDays(problems, data());
		expect(problems.all).toEqual([]);
		expect([days[0]!.asOf, days.length, days.at(-1)!.asOf]).toEqual([
			'2025-02-12',
			16,
			'2025-04-03'
		]);
	});

	it('have both of their tables', () => {
		rmSync(dated('settlement-control-2024-09-06.csv'));
		expect(told().problems).toEqual([
			'dated/settlement-control-2024-09-06.csv: the table is missing'
		]);
	});

	it('are named by a day, and are not the shipped one', () => {
		renameSync(dated('line-of-contact-2024-09-06.csv'), dated('line-of-contact-2024-09-31.csv'));
		writeFileSync(dated('settlement-control-2025-02-12.csv'), '');
		writeFileSync(dated('notes.txt'), '');
		expect(told().problems).toEqual([
			'dated/line-of-contact-2024-09-31.csv: expected line-of-contact or settlement-control, a day such as 2024-09-06, .csv',
			'dated/notes.txt: expected line-of-contact or settlement-control, a day such as 2024-09-06, .csv',
			'dated/settlement-control-2025-02-12.csv: the tables of 2025-02-12 are those in data/facts',
			'dated/line-of-contact-2024-09-06.csv: the table is missing'
		]);
	});

	it('are all read, though one of them cannot be', () => {
		writeFileSync(dated('line-of-contact-2024-09-06.csv'), 'segment,seq\nmain\n');
		const problems = new Problems();
		expect(readDrawnDays(problems, data())).toHaveLength(14);
		expect(problems.all).toEqual(['line-of-contact-2024-09-06.csv:2: other-number-of-cells']);
	});
});

describe('the series', () => {
	it('has 1,517 days, each later than the one before, and no cell that stands out', () => {
		const problems = new Problems();
		const rows = readSeries();
		checkSeries(rows, [], problems);
		expect(rows).toHaveLength(1517);
		expect(problems.all).toEqual([]);
	});

	it('is what a drawn day is held against', () => {
		const day = {
			facts: { asOf: '2024-09-06' },
			control: [],
			accuracy: {}
		} as unknown as DrawnDay;
		const compare = (asOf: string, drawnSqKm: number) => {
			const problems = new Problems();
			const rows = againstSeries(
				{ ...day, facts: { ...day.facts, asOf } },
				{ lagoons: [] } as unknown as Outline,
				readSeries()
			);
			const kursk = { id: 'kursk', drawnSqKm, seriesSqKm: 906, halfWidthSqKm: 10 };
			const contested = { ...kursk, id: 'kursk:contested', drawnSqKm: 2000 };
			checkAgainstSeries(asOf === '2024-09-06' ? [kursk, contested] : rows, asOf, problems);
			return problems.all;
		};
		expect(compare('2024-09-06', 891)).toEqual([]);
		expect(compare('2024-09-06', 890)).toEqual([
			'control of 2024-09-06: kursk measures 890.0 km², held-area-by-day.csv has 906 km²: expected at most 15.3 km² between them'
		]);
		expect(compare('2020-01-01', 0)).toEqual([
			'held-area-by-day.csv: expected a row of 2020-01-01, a drawn day'
		]);
	});
});
