import { describe, expect, it } from 'vitest';
import { figureBoard } from '../../src/lib/dossier/figure-board';
import {
	beyond,
	boardStanding,
	deviation,
	type FigureBoardRow,
	isMatch,
	publishedReceipt
} from '../../src/lib/model/figure-board';
import { withInputs } from '../../src/lib/model/find-figure';
import { say } from '../../src/lib/words/figure-words';
import { addSeriesWords } from '../../src/lib/words/series-words';
import { shippedSite } from '../fixtures/shipped-site';

const site = shippedSite();
const board = figureBoard(site);
const rows = board.groups.flatMap((group) => group.rows);
const one = (id: string): FigureBoardRow => {
	const found = rows.find(({ published }) => published.figure.id === `published-${id}`);
	if (!found) throw new Error(`no row of ${id}`);
	return found;
};
addSeriesWords();

describe('the board of published figures', () => {
	it('has each of them once', () => {
		const ids = rows.map(({ published }) => published.figure.id).sort();
		expect(ids).toEqual(site.published.map(({ figure }) => figure.id).sort());
	});

	it('shows what is measured with all that it was worked out from', () => {
		const find = (id: string) => board.inputs.find((input) => input.id === id) ?? null;
		for (const { measured, widest } of rows)
			for (const figure of [measured, widest]) {
				if (!figure) continue;
				for (const input of withInputs(figure, find))
					expect(input.receipt.type === 'derived' && input.receipt.inputs.map(find)).not.toContain(
						null
					);
				expect(say(figure.label, 'en')).toBeTruthy();
			}
	});

	it('compares what is alike: units, and the side that is counted', () => {
		for (const { published, measured, compared } of rows) {
			if (!compared || !measured) continue;
			expect(measured.unit, published.figure.id).toBe(published.figure.unit);
			expect(compared.low, published.figure.id).toBeLessThanOrEqual(compared.value);
			expect(compared.high, published.figure.id).toBeGreaterThanOrEqual(compared.value);
		}
		// Ukraine's part of Donetsk Oblast is what Russia does not hold of the official area.
		expect(one('donetsk-2022-06-23-kyrylenko').measured).toMatchObject({
			quantity: 'share',
			subject: { holder: 'UA' }
		});
		expect(one('donetsk-2022-06-23-kyrylenko').compared!.value).toBeCloseTo(41.6, 1);
	});

	it('finds the map maker’s own figures where its maps have them', () => {
		const own = rows.filter((row) => row.compared && publishedReceipt(row).method === 'DeepState');
		expect(own.length).toBeGreaterThan(20);
		expect(own.filter(isMatch).length / own.length).toBeGreaterThan(0.8);
		for (const month of ['2025-03', '2025-08', '2025-09'])
			expect(boardStanding(one(`gain-${month}-deepstate`)), month).toBe('same');
		// Its totals count what it draws beyond our outline.
		expect(boardStanding(one('ua-2022-11-12-deepstate'))).toBe('same');
	});

	it('tells more from less, and near from far', () => {
		expect(boardStanding(one('gain-2025-03-isw'))).toBe('more');
		expect(boardStanding(one('ua-2023-01-03-war-mapper'))).toBe('less');
		expect(boardStanding(one('gain-2025-deepstate'))).toBe('near');
		expect(deviation(one('gain-2025-03-isw'))!.value).toBeCloseTo(203 / 133 - 1, 6);
		expect(beyond(one('gain-2025-03-deepstate'))).toBe(0);
	});

	it('takes the largest day of a period for a peak, and all of its days for what was held through it', () => {
		expect(one('kursk-2024-peak-deepstate').measured).toMatchObject({
			value: 906,
			shownAs: 'value'
		});
		const { measured } = one('kursk-2024-09-15-ukmod');
		expect(measured!.shownAs).toBe('range');
		expect(measured!.interval.low).toBeLessThan(measured!.interval.high);
	});

	it('compares nothing that is not there, and no gross count with a net one', () => {
		expect(one('gain-2024-isw')).toMatchObject({ without: 'not-there', compared: null });
		expect(one('kursk-2025-04-19-gerasimov')).toMatchObject({
			without: 'both-ways',
			compared: null
		});
		expect(boardStanding(one('gain-2024-isw'))).toBe('none');
		expect(deviation(one('kursk-2024-08-13-syrskyi-gain'))).toBeNull();
		// What Ukraine lost in a few days is what Russia took.
		expect(one('kursk-2025-03-11-russian-mod').compared!.value).toBe(92);
	});
});

describe('its charts', () => {
	it.each(['country', 'salient', 'months', 'regions'] as const)(
		'%s: every mark is within days and values, and every line is drawn in the box',
		(kind) => {
			const { chart, rows: own } = board.groups.find((group) => group.kind === kind)!;
			expect(Object.keys(chart!.marks)).toHaveLength(own.length);
			for (const { from, to, value } of Object.values(chart!.marks)) {
				expect(from >= chart!.from && to <= chart!.to).toBe(true);
				expect(value).toBeGreaterThanOrEqual(chart!.low);
				expect(value).toBeLessThanOrEqual(chart!.high);
			}
			const numbers = chart!.lines.flatMap(({ d }) => d.match(/-?\d+/g)!.map(Number));
			expect(numbers.every((number) => number >= 0 && number <= 1000)).toBe(true);
		}
	);

	it('has a bar for each month, and lines under 240 points', () => {
		const months = board.groups.find(({ kind }) => kind === 'months')!.chart!;
		expect(months.bars).toHaveLength(26);
		expect(months.bars[0]).toEqual({ from: '2024-05-01', to: '2024-05-31', value: 295 });
		for (const { chart } of board.groups)
			for (const { d } of chart?.lines ?? []) expect(d.split(/[ML]/).length).toBeLessThan(244);
	});

	it('leaves a gap in the line where days are missing', () => {
		const table = site.series.table.split('\n');
		const days = (line: string) => line >= '2024-10-01' && line < '2024-12-01';
		const holed = figureBoard({
			...site,
			series: { ...site.series, table: table.filter((line) => !days(line)).join('\n') }
		});
		const line = (of: typeof board) =>
			of.groups.find(({ kind }) => kind === 'salient')!.chart!.lines[0]!.d.split('M').length - 1;
		expect(line(board)).toBe(1);
		expect(line(holed)).toBe(2);
	});
});
