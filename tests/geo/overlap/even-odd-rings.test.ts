import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { evenOddRings } from '../../../src/lib/geo/overlap/even-odd-rings';
import { OverlapIndex } from '../../../src/lib/geo/overlap/overlap-index';
import { selfCrossings } from '../../../src/lib/geo/overlap/self-crossings';
import { packRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { anyScribble, box, lasso, occupied } from '../ground';

// Hundreds of cases to a test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 });

const engine = await loadClipEngine();
const index = new OverlapIndex(occupied);

/** A stroke of a mouse: positions on the pixels of a screen, some doubled, some gone over again. */
const anyPixelScribble = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
		minLength: 3,
		maxLength: 25
	})
	.map((pixels) => [...pixels, pixels[0]!].flatMap(([x, y]) => [34 + x / 32, 47 + y / 32]));

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
			fc.property(anyPixelScribble, (scribble) => {
				const area = ringsAreaSqKm(evenOddRings([scribble]));
				const cleaned = ringsAreaSqKm(engine.clean(packRings([scribble])));
				expect(Math.abs(area - cleaned)).toBeLessThan(0.02);
			}),
			{ numRuns: 250 }
		);
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
