import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series, SeriesGround } from '../../src/lib/model/series';
import { changeOver, rangeOf } from '../../src/lib/series/change-over';
import { everyDay, onDay } from '../../src/lib/series/on-day';
import { parseSeries } from '../../src/lib/series/parse-series';
import { changeFigure, holdingFigure } from '../../src/lib/series/series-figure';
import { shipped, table } from './shipped';

const ground = (regions: string[], holder: 'UA' | 'RU' = 'RU', reach = 'held'): SeriesGround => ({
	regions,
	holder,
	reach: reach as SeriesGround['reach']
});
const kursk = ground(['RU-KRS'], 'UA');
const held = shipped.columns.filter(({ status }) => status === 'held');
const always = held.filter(({ areasSqKm }) => !areasSqKm.includes(null));
const someOf = fc.subarray(
	always.map(({ region }) => region),
	{ minLength: 1 }
);
const someDays = fc
	.tuple(fc.nat(shipped.days.length - 1), fc.nat(shipped.days.length - 1))
	.map(([a, b]) => [shipped.days[Math.min(a, b)]!, shipped.days[Math.max(a, b)]!] as const);

describe('the series that ships', () => {
	it('has every cell of its table', () => {
		const [head, ...rows] = table
			.trim()
			.split('\n')
			.map((line) => line.split(','));
		for (const row of rows)
			for (const [at, name] of head!.entries()) {
				if (at === 0 || name === 'contested_ua') continue;
				const [region = '', part] = name === 'off_outline' ? ['off-outline'] : name.split('_');
				const cell = row[at] === '' ? null : Number(row[at]);
				const one = ground(
					[region],
					part ? 'UA' : 'RU',
					part === 'contested' ? 'held-and-contested' : 'held'
				);
				const known = onDay(shipped, one, row[0]!);
				if (cell === null) expect(known.code).not.toBe('on-day');
				else {
					const less = part === 'contested' ? Number(row[at - 1]) : 0;
					expect(known).toEqual({ code: 'on-day', day: row[0], areaSqKm: cell + less });
				}
			}
	});

	it('adds regions up, on every day', () => {
		fc.assert(
			fc.property(someOf, fc.nat(shipped.days.length - 1), (regions, at) => {
				const areaOf = (of: string[]) => everyDay(shipped, ground(of))![at]!;
				const sum = regions.reduce((total, region) => total + areaOf([region]), 0);
				expect(areaOf(regions)).toBe(sum);
			})
		);
	});

	it('has changes that add up over periods that meet, and turn around with them', () => {
		fc.assert(
			fc.property(someOf, someDays, fc.nat(1000), (regions, [from, to], part) => {
				const between = shipped.days.filter((day) => from <= day && day <= to);
				const middle = between[part % between.length]!;
				const over = (a: string, b: string) => {
					const change = changeOver(shipped, ground(regions), a, b);
					if (change.code !== 'change') throw new Error(change.code);
					expect(change.leastSqKm).toBe(change.mostSqKm);
					return change.leastSqKm;
				};
				expect(over(from, middle) + over(middle, to)).toBe(over(from, to));
				expect(over(from, from)).toBe(0);
			})
		);
	});

	it('answers a day without a map with the days around it', () => {
		expect(onDay(shipped, kursk, '2024-09-13')).toEqual({
			code: 'between',
			before: { day: '2024-09-12', areaSqKm: 885 },
			after: { day: '2024-09-14', areaSqKm: 818 }
		});
		const figure = holdingFigure(shipped, onDay(shipped, kursk, '2024-09-13'), '2024-09-13', {
			ground: kursk,
			name: { en: 'Kursk Oblast', uk: 'Курська область' },
			region: 'RU-KRS'
		})!;
		expect(figure).toMatchObject({ shownAs: 'range', interval: { low: 818, high: 885 } });
		expect(figure.receipt).toMatchObject({ of: 'gap', days: ['2024-09-12', '2024-09-14'] });
		const change = changeOver(shipped, kursk, '2024-09-06', '2024-09-13');
		expect(change).toMatchObject({ leastSqKm: 818 - 906, mostSqKm: 885 - 906 });
	});

	it('says that it does not reach so far, or has no such ground', () => {
		expect(onDay(shipped, kursk, '2025-12-01')).toEqual({
			code: 'outside',
			nearest: { day: '2025-08-03', areaSqKm: 17 }
		});
		expect(onDay(shipped, ground(['UA-14']), '2022-01-01')).toMatchObject({
			nearest: { day: '2022-04-03' }
		});
		expect(onDay(shipped, ground(['UA-14', 'UA-99']), '2025-01-01')).toEqual({
			code: 'not-there',
			regions: ['UA-99']
		});
		expect(changeOver(shipped, kursk, '2025-01-01', '2025-12-01').code).toBe('outside');
		expect(rangeOf(onDay(shipped, kursk, '2025-12-01'))).toBeNull();
	});

	// The map maker's own published gains: data/facts/published-figures.csv.
	it.each([
		['2025-03', '2025-03-01', '2025-03-31', 133],
		['2025-08', '2025-08-01', '2025-08-31', 464],
		['2025-09', '2025-09-01', '2025-09-30', 259],
		['2025', '2025-01-01', '2025-12-31', 4336]
	])('agrees with its maker on the gains of %s within 2%%', (_, from, to, published) => {
		const regions = always.map(({ region }) => region).filter((id) => id !== 'off-outline');
		const change = changeOver(shipped, ground(regions), from, to);
		if (change.code !== 'change') throw new Error(change.code);
		expect(Math.abs(change.mostSqKm / published - 1)).toBeLessThan(0.02);
		expect(
			changeFigure(
				shipped,
				change,
				{ from, to },
				{ ground: kursk, name: { en: '', uk: '' }, region: 'UA' }
			).receipt
		).toMatchObject({ of: 'change', days: [from, to] });
	});
});

describe('a damaged table', () => {
	const rows = ['date,UA-14,RU-KRS_ua', '2025-01-01,10,', '2025-01-02,11,3'];
	it.each([
		['a day that is none', '2025-01-32,11,3', { code: 'no-day', column: 'date' }],
		['a day twice', '2025-01-01,11,3', { code: 'not-later', column: 'date' }],
		['a letter in a number', '2025-01-02,1l,3', { code: 'no-area', column: 'UA-14', found: '1l' }],
		['a minus', '2025-01-02,11,-3', { code: 'no-area', column: 'RU-KRS_ua' }],
		['a cell too few', '2025-01-02,11', { code: 'other-number-of-cells' }]
	])('%s is named with its line', (_, row, fault) => {
		const read = parseSeries([...rows.slice(0, 2), row].join('\n'), {});
		expect(read).toMatchObject({ ok: false, reason: { line: 3, ...fault } });
	});

	it('names a column that is of no ground', () => {
		expect(parseSeries('date,UA14\n2025-01-01,1', {})).toMatchObject({
			ok: false,
			reason: { code: 'unknown-column', line: 1, column: 'UA14' }
		});
	});

	it('is whole otherwise', () => {
		const read = parseSeries(rows.join('\n'), { 'UA-43': 5 });
		const series: Series = read.ok ? read.value : { days: [], columns: [] };
		expect(onDay(series, ground(['UA-14', 'UA-43']), '2025-01-02')).toMatchObject({ areaSqKm: 16 });
	});
});
