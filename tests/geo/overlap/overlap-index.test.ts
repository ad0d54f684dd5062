import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { OverlapIndex, overlapAreasSqKm } from '../../../src/lib/geo/overlap/overlap-index';
import { noRings, packRings, ringsAreaSqKm, type Rings } from '../../../src/lib/geo/rings';
import {
	anyLasso,
	anyMovedGround,
	box,
	held,
	heldGrounds,
	lasso,
	moved,
	oblasts,
	occupied,
	together
} from '../ground';

// Hundreds of cases to a test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 });

const engine = await loadClipEngine();
const grounds = [engine.clean(occupied), ...oblasts.map(({ rings }) => rings)];
const indexes = [
	new OverlapIndex(occupied),
	...oblasts.map(({ rings }) => new OverlapIndex(rings))
];

/**
 * The engine rounds to 10⁻¹⁰ degree and the readout nudges by less: what they may differ by goes
 * with the length of the edges, in all less than a billionth of the shape or a square metre.
 */
const tolerance = (shape: Rings) => 1e-9 * ringsAreaSqKm(shape) + 1e-6;

function expectSameAsEngine(shape: Rings): void {
	const areas = overlapAreasSqKm(shape, indexes);
	const most = tolerance(shape);
	grounds.forEach((ground, i) => {
		const exact = ringsAreaSqKm(engine.intersect(ground, shape));
		expect(Math.abs(areas[i]! - exact), `ground ${i}`).toBeLessThan(most);
	});
}

describe('OverlapIndex', () => {
	it('measures what the clipping engine cuts out, for lassos', () => {
		fc.assert(fc.property(anyLasso, expectSameAsEngine), { numRuns: 250 });
	});

	it('measures it for held areas in place and moved about', () => {
		fc.assert(fc.property(anyMovedGround, expectSameAsEngine), { numRuns: 250 });
	});

	it('finds a ground whole in a copy of itself, and its neighbours not in it', () => {
		for (const { id, rings } of [...oblasts, ...heldGrounds]) {
			const area = ringsAreaSqKm(rings);
			const index = new OverlapIndex(rings);
			expect(Math.abs(index.areaSqKm(rings) - area), id).toBeLessThan(tolerance(rings));
		}
		oblasts.slice(0, 12).forEach(({ rings }, i) => {
			const areas = overlapAreasSqKm(rings, indexes).subarray(1);
			areas.forEach((area, k) => {
				if (k !== i) expect(area).toBeLessThan(tolerance(rings));
			});
		});
	});

	it('takes holes out, of the ground and of the shape', () => {
		const ring = packRings([box(30, 50, 34, 54), box(31, 51, 33, 53, true)]);
		const hole = packRings([box(31, 51, 33, 53)]);
		const part = packRings([box(30.5, 50.5, 32, 52)]);
		const index = new OverlapIndex(ring);
		expect(index.areaSqKm(hole)).toBeLessThan(1e-5);
		expect(index.areaSqKm(part)).toBeCloseTo(
			ringsAreaSqKm(part) - ringsAreaSqKm(packRings([box(31, 51, 32, 52)])),
			4
		);
		expect(new OverlapIndex(part).areaSqKm(ring)).toBeCloseTo(index.areaSqKm(part), 4);
		expect(new OverlapIndex(packRings([box(31.5, 51.5, 32, 52)])).areaSqKm(ring)).toBe(0);
	});

	it('counts each of several pieces of a shape, and neighbours with common borders once', () => {
		const pieces = [box(34, 47, 34.5, 47.5), box(34.5, 47, 35, 47.5), box(37, 48, 37.4, 48.2)];
		const [all, ...each] = [packRings(pieces), ...pieces.map((piece) => packRings([piece]))];
		const index = indexes[0]!;
		const sum = each.reduce((total, piece) => total + index.areaSqKm(piece), 0);
		expect(index.areaSqKm(all!)).toBeCloseTo(sum, 4);
		const whole = packRings([box(20, 40, 45, 55)]);
		expect(index.areaSqKm(whole)).toBeCloseTo(ringsAreaSqKm(occupied), 4);
	});

	it('gives exactly nothing where there is nothing', () => {
		const shape = lasso(36, 48, 0.3);
		expect(indexes[0]!.areaSqKm(noRings)).toBe(0);
		expect(new OverlapIndex(noRings).areaSqKm(shape)).toBe(0);
		expect(indexes[0]!.areaSqKm(moved(shape, -120, -60))).toBe(0);
		expect(indexes[0]!.areaSqKm(lasso(30, 50, 0.3))).toBe(0);
	});

	it('measures a tiny shape and a huge one', () => {
		const tiny = lasso(38, 48, 1e-5);
		expect(Math.abs(indexes[0]!.areaSqKm(tiny) / ringsAreaSqKm(tiny) - 1)).toBeLessThan(1e-4);
		const half = new OverlapIndex(packRings([box(-170, -80, 10, 80)]));
		const other = packRings([box(-10, -85, 175, 85)]);
		expect(half.areaSqKm(other) / ringsAreaSqKm(packRings([box(-10, -80, 10, 80)]))).toBeCloseTo(
			1,
			9
		);
	});

	it('gives the same numbers for the same shape', () => {
		const shape = held('UA-14:RU:held');
		expect(overlapAreasSqKm(shape, indexes)).toEqual(overlapAreasSqKm(shape, indexes));
		expect(indexes.map((index) => index.areaSqKm(shape))).toEqual([
			...overlapAreasSqKm(shape, indexes)
		]);
	});

	it('does not measure what is no number', () => {
		const broken = lasso(36, 48, 0.3);
		broken.coords[20] = NaN;
		expect(() => indexes[0]!.areaSqKm(broken)).toThrow(RangeError);
		expect(() => new OverlapIndex(broken)).toThrow(RangeError);
	});

	it('adds up over grounds that tile the land', () => {
		const land = new OverlapIndex(together(oblasts.map(({ rings }) => rings)));
		fc.assert(
			fc.property(anyLasso, (shape) => {
				const parts = overlapAreasSqKm(shape, indexes.slice(1)).reduce((a, b) => a + b, 0);
				expect(Math.abs(land.areaSqKm(shape) - parts)).toBeLessThan(tolerance(shape));
			}),
			{ numRuns: 200 }
		);
	});
});
