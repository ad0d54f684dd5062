import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/lib/geo/clip/pieces';
import { brushCells } from '../../../src/lib/geo/grid/brush-cells';
import { cellPlane } from '../../../src/lib/geo/grid/cell-grid';
import { cellsRings } from '../../../src/lib/geo/grid/cells-rings';
import { countOf, spansOf, unionRuns } from '../../../src/lib/geo/grid/runs';
import { isEmpty, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { cellSizesKm } from '../../../src/lib/model/swap';
import { cellAt, runsOf } from './cells';

const cells = fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })), {
	maxLength: 60
});
const size = fc.constantFrom(...cellSizesKm);
const keys = (some: readonly (readonly [number, number])[]) =>
	new Set(some.map(([row, column]) => `${row} ${column}`));
const cellsOf = (runs: readonly number[]): [number, number][] =>
	[...spansOf(runs)].flatMap(({ row, from, to }) =>
		Array.from({ length: to - from }, (_, i): [number, number] => [row, from + i])
	);

describe('runs', () => {
	it('hold each cell once, in one way whatever the order', () => {
		fc.assert(
			fc.property(cells, (some) => {
				const runs = runsOf(some);
				expect(keys(cellsOf(runs))).toEqual(keys(some));
				expect(countOf(runs)).toBe(keys(some).size);
				expect(runsOf([...some].reverse())).toEqual(runs);
				const spans = [...spansOf(runs)];
				spans.forEach(({ row, from }, i) => {
					const before = spans[i - 1];
					if (before && before.row === row) expect(from).toBeGreaterThan(before.to);
				});
			})
		);
	});

	it('of two sets together hold the cells of either', () => {
		fc.assert(
			fc.property(cells, cells, (a, b) => {
				expect(unionRuns(runsOf(a), runsOf(b))).toEqual(runsOf([...a, ...b]));
			})
		);
	});
});

describe('the outline of cells', () => {
	it('has the area of the cells, whatever their pattern', () => {
		fc.assert(
			fc.property(cells, size, (some, sizeKm) => {
				const rings = cellsRings(runsOf(some), sizeKm);
				const area = keys(some).size * sizeKm ** 2;
				expect(isEmpty(rings)).toBe(area === 0);
				expect(Math.abs(ringsAreaSqKm(rings) - area)).toBeLessThanOrEqual(1e-5 * area);
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps cells apart that touch at a corner alone', () => {
		const rings = cellsRings(
			runsOf([
				[0, 0],
				[1, 1],
				[0, 2]
			]),
			1
		);
		expect(piecesOf(rings)).toHaveLength(3);
	});

	it('leaves a hole where a cell in the middle is missing', () => {
		const around = [-1, 0, 1].flatMap((row) =>
			[-1, 0, 1].map((column): [number, number] => [row, column])
		);
		const rings = cellsRings(
			runsOf(around.filter(([row, column]) => row !== 0 || column !== 0)),
			5
		);
		expect(rings.starts).toHaveLength(3);
		expect(piecesOf(rings)).toHaveLength(1);
		expect(ringsAreaSqKm(rings)).toBeCloseTo(200, 2);
	});
});

describe('the brush', () => {
	const at = (row: number, column: number, sizeKm: number) =>
		cellPlane.inverse((column + 0.5) * sizeKm, (row + 0.5) * sizeKm);

	it('takes the cell under it however fine it is, and none for no line', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -99, max: 99 }),
				fc.integer({ min: -99, max: 99 }),
				size,
				(row, column, sizeKm) => {
					const [lon, lat] = at(row, column, sizeKm);
					expect(cellAt(lon, lat, sizeKm)).toEqual([row, column]);
					expect(brushCells([[lon, lat]], 0, sizeKm)).toEqual([row, column, 1]);
				}
			)
		);
		expect(brushCells([], 3, 1)).toEqual([]);
	});

	it('takes all cells whose middle it comes near, along the whole line', () => {
		const runs = brushCells([at(0, 0, 1), at(0, 10, 1)], 2.1, 1);
		expect([...spansOf(runs)].map(({ row }) => row)).toEqual([-2, -1, 0, 1, 2]);
		expect([...spansOf(runs)][2]).toEqual({ row: 0, from: -2, to: 13 });
		expect([...spansOf(runs)][0]).toEqual({ row: -2, from: 0, to: 11 });
	});

	it('refuses what is no position', () => {
		expect(() => brushCells([[NaN, 48]], 1, 1)).toThrow(RangeError);
	});
});
