import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/lib/formats/csv';
import { inSteps } from '../../src/lib/model/precision';
import { ledgerColumns, ledgerCsv, swapLedger } from '../../src/lib/formats/swap-ledger';
import { emptySwap } from '../../src/lib/swap/parcel-acts';
import { area, context, result, swap } from './swap-result';

const rows = swapLedger(swap, result, context);

describe('the ledger of a swap', () => {
	it('has a row for each parcel, side, region that gives, and for the balance', () => {
		expect(rows.map(({ topic, side, name }) => [topic, side ?? null, name ?? null])).toEqual([
			['parcel', 'offers', 'Parcel 4'],
			['side', 'offers', null],
			['parcel', 'asks', '=HYPERLINK("x")'],
			['parcel', 'asks', 'Next, to "it"'],
			['side', 'asks', null],
			['difference', null, null],
			['ratio', null, null],
			['region', 'offers', null],
			['region', 'asks', null],
			['region', 'asks', null],
			['line-before', null, null],
			['line-after', null, null]
		]);
	});

	it('gives areas in the steps that their accuracy allows, never 0 for what is not nothing', () => {
		expect(rows[0]).toMatchObject({
			number: 1,
			regions: 'Region RU-KRS',
			holderBefore: 'UA',
			holderAfter: 'RU',
			heldSqKm: 420,
			contestedSqKm: 240,
			heldLandSqKm: 420,
			accuracySqKm: 14
		});
		expect(rows[2]).toMatchObject({ heldSqKm: 400, heldLandSqKm: 370, accuracySqKm: null });
		expect(rows[3]).toMatchObject({ number: 2, heldSqKm: 0.04, contestedSqKm: 0 });
	});

	it('takes difference and ratio of the areas before they are rounded', () => {
		expect(rows[5]).toMatchObject({ value: -20, unit: 'km²' });
		expect(rows[6]).toMatchObject({ value: 0.95 });
		expect(rows.slice(-2).map(({ value }) => value)).toEqual([1230, 1190]);
	});

	it('says what is left of each region that gives something', () => {
		expect(rows[7]).toMatchObject({ heldBeforeSqKm: 420, heldLeftSqKm: 0, heldLeftPercent: 0 });
		expect(rows[8]).toMatchObject({
			heldSqKm: 400,
			heldBeforeSqKm: 17300,
			heldLeftSqKm: 16900,
			heldLeftPercent: 97.7
		});
	});

	it('has no ratio to a side that is empty', () => {
		const none = { area: area(0), parcels: [], settlements: [], regions: [] };
		const topics = swapLedger(emptySwap(), { ...result, asks: none, offers: none }, context).map(
			({ topic }) => topic
		);
		expect(topics).not.toContain('ratio');
		expect(topics).not.toContain('difference');
	});

	it('is written as a table in the words given, with its notes, safe for spreadsheets', () => {
		const word = <T extends string>(names: readonly T[]) =>
			Object.fromEntries(names.map((name) => [name, `<${name}>`])) as Record<T, string>;
		const text = ledgerCsv(rows, {
			columns: word(ledgerColumns),
			topics: word([...rows.map(({ topic }) => topic), 'note']),
			sides: { offers: 'Пропонує', asks: 'Просить' },
			holders: { UA: 'Україна', RU: 'Росія' },
			notes: ['Arithmetic, not a recommendation.', '© OpenStreetMap contributors, ODbL 1.0']
		});
		const read = parseCsv(text);
		if (!read.ok) throw new Error(read.reason.code);
		expect(read.value).toHaveLength(rows.length + 2);
		expect(read.value[0]!.cells).toMatchObject({
			'<topic>': '<parcel>',
			'<side>': 'Пропонує',
			'<holderAfter>': 'Росія',
			'<heldSqKm>': '420',
			'<asOf>': '2025-02-12'
		});
		expect(read.value[2]!.cells['<name>']).toBe('\'=HYPERLINK("x")');
		expect(read.value.at(-1)!.cells).toMatchObject({
			'<topic>': '<note>',
			'<name>': '© OpenStreetMap contributors, ODbL 1.0'
		});
	});
});

describe('rounding', () => {
	it.each([
		[460.118, 10, 460],
		[0.3, 0.1, 0.3],
		[98_234, 100, 98_200],
		[3, 10, 3],
		[0.0123, 1, 0.01],
		[0, 10, 0],
		[-0.2, 1, -0.2],
		[-4, 1, -4]
	])('%d in steps of %d is %d', (value, step, expected) => {
		expect(inSteps(value, step)).toBe(expected);
	});
});
