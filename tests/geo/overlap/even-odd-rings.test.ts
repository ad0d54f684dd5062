import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { evenOddRings } from '../../../src/lib/geo/overlap/even-odd-rings';
import { OverlapIndex } from '../../../src/lib/geo/overlap/overlap-index';
import { selfCrossings } from '../../../src/lib/geo/overlap/self-crossings';
import { packRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { anyScribble, box, lasso, occupied } from '../ground';
import { anyStrokes, drawn, exactAreaSqKm } from '../strokes';

// Hundreds of cases to a test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 });

const engine = await loadClipEngine();
const index = new OverlapIndex(occupied);

/** What positions may be nudged by makes less than this of any shape here, in km². */
const rounding = 2e-5;

describe('evenOddRings', () => {
	it('encloses what the clipping engine makes of scribbles, in simple rings', () => {
		fc.assert(
			fc.property(anyScribble(60), (scribble) => {
				const rings = evenOddRings([scribble]);
				const cleaned = engine.clean(packRings([scribble]));
				expect(Math.abs(ringsAreaSqKm(rings) - ringsAreaSqKm(cleaned))).toBeLessThan(2e-5);
				expect(Math.abs(index.areaSqKm(rings) - index.areaSqKm(cleaned))).toBeLessThan(2e-5);
			}),
			{ numRuns: 250 }
		);
	});

	it('takes doubled positions, and strokes that go back over themselves', () => {
		fc.assert(
			fc.property(anyStrokes, ({ pixels, a, b }) => {
				for (const strokes of [[a], [b], [a, b]]) {
					const rings = evenOddRings(strokes.map((stroke) => drawn(stroke, pixels)));
					const exact = exactAreaSqKm(strokes, pixels);
					expect(Math.abs(ringsAreaSqKm(rings) - exact)).toBeLessThan(rounding);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('is not taken in by a stroke that comes back too near to be told apart by rounded places', () => {
		const pixels = { size: 30, unit: 1 / 32 };
		const stroke = [11, 9, 18, 28, 3, 3, 15, 11, 15, 1, 26, 29, 15, 1, 11, 9];
		const area = ringsAreaSqKm(evenOddRings([drawn(stroke, pixels)]));
		expect(Math.abs(area - exactAreaSqKm([stroke], pixels))).toBeLessThan(rounding);
	});

	it('tells what is enclosed by a stroke that goes over the same pixels again and again', () => {
		const corners = [
			[0, 0],
			[3, 1],
			[1, 3],
			[2, 0],
			[0, 2]
		];
		const stroke = Array.from({ length: 160 }, (_, i) => corners[((i * i) % 83) % 5]!).flat();
		const closed = [...stroke, ...corners[0]!];
		const pixels = { size: 3, unit: 1 / 4 };
		const area = ringsAreaSqKm(evenOddRings([drawn(closed, pixels)]));
		expect(Math.abs(area - exactAreaSqKm([closed], pixels))).toBeLessThan(rounding);
	});

	it('takes several rings together: a ring in a ring is a hole, and what they share is out', () => {
		const [a, b] = [box(30, 50, 32, 52), box(31, 51, 33, 53)];
		const shared = ringsAreaSqKm(packRings([box(31, 51, 32, 52)]));
		const sum = ringsAreaSqKm(packRings([a, b]));
		expect(ringsAreaSqKm(evenOddRings([a, b]))).toBeCloseTo(sum - 2 * shared, 3);
		const withHole = evenOddRings([box(30, 50, 34, 54), box(31, 51, 33, 53)]);
		expect(ringsAreaSqKm(withHole)).toBeCloseTo(
			ringsAreaSqKm(packRings([box(30, 50, 34, 54), box(31, 51, 33, 53, true)])),
			3
		);
	});

	it('takes rings of hundreds of thousands of positions that cross', () => {
		const [a, b] = [36, 36.3].map((lon) => lasso(lon, 48, 0.3, 300_000));
		const shared = new OverlapIndex(a!).areaSqKm(b!);
		expect(ringsAreaSqKm(evenOddRings([a!.coords, b!.coords]))).toBeCloseTo(
			ringsAreaSqKm(a!) + ringsAreaSqKm(b!) - 2 * shared,
			4
		);
	});

	it('does not mind the way round, nor whether the ring is closed', () => {
		const ring = [...lasso(36, 48, 0.3).coords];
		const area = ringsAreaSqKm(packRings([ring]));
		const back = Array.from({ length: ring.length / 2 }, (_, i) => ring.slice(2 * i, 2 * i + 2))
			.reverse()
			.flat();
		for (const drawn of [ring, back, ring.slice(0, -2)]) {
			expect(ringsAreaSqKm(evenOddRings([drawn])) / area).toBeCloseTo(1, 8);
		}
	});

	it('finds nothing in a line, a point or nothing', () => {
		for (const ring of [[], [30, 50], [30, 50, 31, 51], [30, 50, 30, 50, 30, 50]]) {
			expect(evenOddRings([ring]).starts).toHaveLength(1);
		}
		const there = [30, 50, 31, 51, 32, 50.5, 31, 51, 30, 50];
		expect(ringsAreaSqKm(evenOddRings([there]))).toBeLessThan(1e-5);
	});
});

describe('selfCrossings', () => {
	it('tells a lasso from a figure of eight, and says where that crosses', () => {
		expect(selfCrossings(lasso(36, 48, 0.3))).toEqual([]);
		const crossings = selfCrossings(packRings([[30, 50, 31, 51, 31, 50, 30, 51, 30, 50]]));
		expect(crossings?.map(({ place }) => place)).toEqual([[30.5, 50.5]]);
		expect(selfCrossings(packRings([]))).toEqual([]);
	});
});
