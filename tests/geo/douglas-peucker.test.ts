import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { douglasPeucker } from '../../src/lib/geo/douglas-peucker';

/** Points of a grid, so that equal distances do occur; some lines end where they start. */
const line = fc
	.tuple(
		fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
			minLength: 2,
			maxLength: 40,
			selector: String
		}),
		fc.boolean()
	)
	.map(([points, closed]): [number, number][] =>
		(closed ? [...points, points[0] as [number, number]] : points).map(([x, y]) => [x / 3, y / 3])
	);
const tolerances = fc.integer({ min: 1, max: 25 }).map((n) => n / 10);
const split = (points: readonly (readonly [number, number])[]) =>
	[points.map(([x]) => x), points.map(([, y]) => y)] as const;

function distance(
	p: readonly [number, number],
	a: readonly [number, number],
	b: readonly [number, number]
): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const t =
		dx === 0 && dy === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy);
	const held = Math.max(0, Math.min(1, t));
	return Math.hypot(p[0] - a[0] - held * dx, p[1] - a[1] - held * dy);
}

describe('douglasPeucker', () => {
	it('drops what lies on the way', () => {
		expect(douglasPeucker([0, 1, 2, 3, 4], [0, 0.05, 0, 2, 0], 0.1)).toEqual([0, 2, 3, 4]);
		expect(douglasPeucker([0, 1, 2], [0, 0, 0], 0)).toEqual([0, 1, 2]);
		expect(douglasPeucker([7], [7], 1)).toEqual([0]);
	});

	it('keeps the ends, and every dropped vertex within the tolerance', () => {
		fc.assert(
			fc.property(line, tolerances, (points, tolerance) => {
				const kept = douglasPeucker(...split(points), tolerance);
				expect(kept[0]).toBe(0);
				expect(kept[kept.length - 1]).toBe(points.length - 1);
				for (let k = 1; k < kept.length; k++) {
					for (let i = kept[k - 1]!; i <= kept[k]!; i++) {
						expect(
							distance(points[i]!, points[kept[k - 1]!]!, points[kept[k]!]!)
						).toBeLessThanOrEqual(tolerance + 1e-9);
					}
				}
			})
		);
	});

	it('keeps more with a smaller tolerance, never others', () => {
		fc.assert(
			fc.property(line, tolerances, (points, tolerance) => {
				const fine = new Set(douglasPeucker(...split(points), tolerance / 2));
				for (const index of douglasPeucker(...split(points), tolerance))
					expect(fine.has(index)).toBe(true);
			})
		);
	});

	it('decides a tie by place, so that a loop and its reverse keep the same', () => {
		expect(douglasPeucker([0, 5, 3, 0], [0, 0, 4, 0], 4.5)).toEqual([0, 2, 3]);
		expect(douglasPeucker([0, 3, 5, 0], [0, 4, 0, 0], 4.5)).toEqual([0, 1, 3]);
	});

	it('keeps the same vertices of the reversed line', () => {
		fc.assert(
			fc.property(line, tolerances, (points, tolerance) => {
				const kept = douglasPeucker(...split(points), tolerance);
				const back = douglasPeucker(...split([...points].reverse()), tolerance);
				expect(back.map((i) => points.length - 1 - i).reverse()).toEqual(kept);
			})
		);
	});
});
