import { describe, expect, it } from 'vitest';
import { methodPlace, methodPlaces } from '../../../src/lib/model/method-place';
import type { MeasuredDay } from '../../../src/lib/state/yours/area-protocol';
import { ownTable } from '../../../src/lib/ui/yours/own-figures';
import { ownRanges } from '../../../src/lib/ui/yours/own-ranges';
import { datedDays, ownLines } from '../../../src/lib/ui/yours/own-series';
import { formatFigure } from '../../../src/lib/words/format-figure';
import { say } from '../../../src/lib/words/figure-words';
import { shippedSite } from '../../fixtures/shipped-site';

const { dossier } = shippedSite();
const day = (date: string | null, held: number): MeasuredDay => ({
	day: date,
	files: ['front.kml'],
	areas: [
		{ meaning: 'contested', region: 'UA-63', areaSqKm: 12.34 },
		{ meaning: 'held-ru', region: 'UA-63', areaSqKm: held },
		{ meaning: 'held-ru', region: null, areaSqKm: 5 }
	],
	unknown: [{ region: 'UA-63', areaSqKm: 1 }],
	ranges: [],
	overlapSqKm: 0
});
const known = {
	regions: dossier.regions,
	figure: (id: string) => dossier.figures[id]!,
	files: 'front.kml',
	mapping: 'by hand',
	maker: 'reader' as const
};

const range = {
	...{ holder: 'RU' as const, region: 'UA-63' },
	...{ heldSqKm: 314.15, withContestedSqKm: 326.49 }
};

describe('what a day of one’s own measures', () => {
	const table = ownTable(day('2024-01-02', 314.15), known);

	it('rests on the reader’s file, and that of the example on our own map', () => {
		const said = (maker: 'reader' | 'example') => {
			const ranged = { ...day('2024-01-02', 314.15), ranges: [range] };
			const made = { ...known, maker };
			const figures = [ownTable(ranged, made).totals[0]!, ownRanges(ranged, made)!.totals[0]!];
			return figures.flatMap(({ receipt }) =>
				receipt.type === 'outline' ? [say(receipt.layer, 'en'), say(receipt.note, 'en')] : []
			);
		};
		const [file, note, , rangeNote] = said('reader');
		expect(file).toBe('Your file front.kml; who holds what was read by “by hand”');
		expect(note).toMatch(/^Whose line it is/);
		expect(rangeNote).toContain(`counts once. ${note}`);
		const ours = said('example');
		expect(ours[0]).toMatch(/^An example: our own map, opened as the file front.kml/);
		expect(ours[3]).toContain(`counts once. ${ours[1]}`);
		expect(ours.join()).not.toMatch(/your file|file’s maker/i);
	});

	it('is status by region, what lies outside last, unknown in a column of its own', () => {
		expect(table.columns).toEqual(['held-ru', 'contested', null]);
		expect(table.rows.map(({ region }) => region?.id ?? null)).toEqual(['UA-63', null]);
		expect(table.totals.map(({ value }) => value)).toEqual([319.15, 12.34, 1]);
		expect(table.rows[1]!.cells).toMatchObject([{ share: null }, null, null]);
	});

	it('has a receipt for each number, which names file, mapping, day and method', () => {
		const { area, share } = table.rows[0]!.cells[0]!;
		expect([area.kind, area.asOf, methodPlace(area)]).toEqual([
			'measured',
			'2024-01-02',
			methodPlaces.own
		]);
		if (area.receipt.type !== 'outline') throw new Error('another receipt');
		expect(say(area.receipt.layer, 'en')).toBe(
			'Your file front.kml; who holds what was read by “by hand”'
		);
		expect(say(area.label, 'uk')).toMatch(/^під контролем Росії: Харківська/);
		expect(share!.receipt).toMatchObject({
			type: 'derived',
			inputs: [area.id, dossier.regions.find(({ id }) => id === 'UA-63')!.measured]
		});
		expect(new Set(table.figures.map(({ id }) => id)).size).toBe(table.figures.length);
		const display = { language: 'en', unitSystem: 'km2' } as const;
		expect(formatFigure(area, display)).toMatch(/^314\s/);
	});

	it('keeps the receipts of its numbers from day to day', () => {
		const next = ownTable(day('2024-01-03', 320), known);
		expect(next.figures.map(({ id }) => id)).toEqual(table.figures.map(({ id }) => id));
	});
});

describe('what a side holds, and what with contested ground', () => {
	const ranged = {
		...day('2024-01-02', 314.15),
		ranges: [
			{ holder: 'RU' as const, region: 'UA-63', heldSqKm: 314.15, withContestedSqKm: 326.49 },
			{ holder: 'RU' as const, region: null, heldSqKm: 5, withContestedSqKm: 5 },
			{ holder: 'UA' as const, region: 'UA-63', heldSqKm: 0, withContestedSqKm: 12.34 }
		]
	};
	const table = ownRanges(ranged, known)!;
	const display = { language: 'en', unitSystem: 'km2' } as const;

	it('is a range by region and in all, each with its share and receipt', () => {
		expect(table.sides).toEqual(['UA', 'RU']);
		const [ua, ru] = table.rows[0]!.cells;
		expect(formatFigure(ru!.area, display)).toMatch(/^314–326\skm²$/);
		expect(formatFigure(ua!.area, display)).toMatch(/^0.*–12.*km²$/);
		expect([ru!.share!.shownAs, ru!.share!.receipt.type]).toEqual(['range', 'derived']);
		expect(table.rows[1]!.cells).toMatchObject([null, { share: null }]);
		expect(formatFigure(table.totals[1]!, display)).toMatch(/^319–331\skm²$/);
		expect(say(ru!.area.label, 'en')).toMatch(/^held by Russia, without and with contested/);
		const ids = [...table.figures, ...ownTable(ranged, known).figures].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is nothing where nothing is contested', () => {
		expect(ownRanges(day('2024-01-02', 1), known)).toBeNull();
	});
});

describe('days through time', () => {
	it('are a line of each status, with a gap for each day without a file', () => {
		const days = datedDays([day('2024-01-01', 1), day('2024-01-04', 2), day(null, 9)]);
		const held = ownLines(days).find(({ meaning }) => meaning === 'held-ru')!;
		expect(held.daily.values).toEqual([6, null, null, 7]);
	});

	it('are none for a single day', () => {
		expect(ownLines(datedDays([day('2024-01-01', 1)]))).toEqual([]);
	});
});
