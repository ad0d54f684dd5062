import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushCells } from '../../../src/lib/geo/grid/brush-cells';
import { cellPlane } from '../../../src/lib/geo/grid/cell-grid';
import { cellsRings } from '../../../src/lib/geo/grid/cells-rings';
import { countOf, spansOf, subtractRuns, unionRuns } from '../../../src/lib/geo/grid/runs';
import { multiPolygonOf, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { cellSizesKm } from '../../../src/lib/model/swap';
import { cellAt, runsOf } from './cells';

const size = fc.constantFrom(...cellSizesKm);
const position = fc.tuple(
	fc.double({ min: 33, max: 33.5, noNaN: true }),
	fc.double({ min: 46.5, max: 46.8, noNaN: true })
);
const cells = fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })), {
	maxLength: 60
});

function has(runs: readonly number[], row: number, column: number): boolean {
	return [...spansOf(runs)].some(
		(span) => span.row === row && span.from <= column && column < span.to
	);
}

function distance([px, py]: readonly number[], a: readonly number[], b: readonly number[]): number {
	const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
	const along = ((px! - a[0]!) * dx + (py! - a[1]!) * dy) / (dx * dx + dy * dy || 1);
	const k = Math.max(0, Math.min(1, along));
	return Math.hypot(px! - a[0]! - k * dx, py! - a[1]! - k * dy);
}

describe('brushCells', () => {
	it('takes the cells within the radius, and those under the line, and no others', () => {
		fc.assert(
			fc.property(
				fc.array(position, { minLength: 1, maxLength: 5 }),
				fc.double({ min: 0, max: 8, noNaN: true }),
				size,
				(line, radiusKm, sizeKm) => {
					const runs = brushCells(line, radiusKm, sizeKm);
					expect(runsOf([...cellsIn(runs)])).toEqual(runs);
					const points = line.map(([lon, lat]) => cellPlane.forward(lon, lat));
					const away = (row: number, column: number) =>
						Math.min(
							...points.map((end, i) =>
								distance(
									[(column + 0.5) * sizeKm, (row + 0.5) * sizeKm],
									points[Math.max(0, i - 1)]!,
									end
								)
							)
						);
					const xs = points.map(([x]) => Math.floor(x / sizeKm));
					const ys = points.map(([, y]) => Math.floor(y / sizeKm));
					const room = Math.ceil(radiusKm / sizeKm) + 1;
					// The drawn line bends by some metres in the plane.
					const bend = 0.05;
					for (let row = Math.min(...ys) - room; row <= Math.max(...ys) + room; row++) {
						for (let column = Math.min(...xs) - room; column <= Math.max(...xs) + room; column++) {
							const far = away(row, column);
							if (far < radiusKm - bend) expect(has(runs, row, column)).toBe(true);
							if (far > Math.max(radiusKm, sizeKm * Math.SQRT1_2) + bend)
								expect(has(runs, row, column)).toBe(false);
						}
					}
					for (const [lon, lat] of line) {
						expect(has(runs, ...cellAt(lon, lat, sizeKm))).toBe(true);
					}
				}
			)
		);
	});

	it('leaves no gaps in a fine line between positions far apart', () => {
		const runs = brushCells(
			[
				[33, 46.5],
				[34, 46.5]
			],
			0,
			1
		);
		expect(countOf(runs)).toBeGreaterThan(76);
		expect(ringsAreaSqKm(cellsRings(runs, 1))).toBeCloseTo(countOf(runs), 3);
		expect(multiPolygonOf(cellsRings(runs, 1)).coordinates).toHaveLength(1);
	});
});

describe('runs and outlines', () => {
	it('take cells away, one for one', () => {
		fc.assert(
			fc.property(cells, cells, (a, b) => {
				const [runsA, runsB] = [runsOf(a), runsOf(b)];
				const left = subtractRuns(runsA, runsB);
				expect(left).toEqual(runsOf(a.filter(([row, column]) => !has(runsB, row, column))));
				expect(unionRuns(left, runsB)).toEqual(unionRuns(runsA, runsB));
			})
		);
	});

	it('never come twice to a corner in one ring', () => {
		fc.assert(
			fc.property(cells, size, (some, sizeKm) => {
				const { coords, starts } = cellsRings(runsOf(some), sizeKm);
				for (let ring = 0; ring + 1 < starts.length; ring++) {
					const corners = new Set<string>();
					for (let p = starts[ring]!; p + 1 < starts[ring + 1]!; p++) {
						corners.add(`${coords[2 * p]} ${coords[2 * p + 1]}`);
					}
					expect(corners.size).toBe(starts[ring + 1]! - starts[ring]! - 1);
				}
			})
		);
	});
});

function* cellsIn(runs: readonly number[]): Generator<[number, number]> {
	for (const { row, from, to } of spansOf(runs)) {
		for (let column = from; column < to; column++) yield [row, column];
	}
}
