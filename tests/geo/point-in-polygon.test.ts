import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pointInPolygon } from '../../src/lib/geo/point-in-polygon';
import { anyRing, madeUpCountry, polygon } from './shapes';

const box = (west: number, south: number, east: number, north: number) => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

describe('pointInPolygon', () => {
	it('knows inside, outside, hole and island in the hole', () => {
		const geometry = {
			type: 'MultiPolygon' as const,
			coordinates: [[box(0, 0, 9, 9), box(2, 2, 7, 7)], [box(4, 4, 5, 5)]]
		};
		expect(pointInPolygon(geometry, [1, 1])).toBe(true);
		expect(pointInPolygon(geometry, [3, 3])).toBe(false);
		expect(pointInPolygon(geometry, [4.5, 4.5])).toBe(true);
		expect(pointInPolygon(geometry, [10, 3])).toBe(false);
		expect(pointInPolygon(geometry, [NaN, 3])).toBe(false);
		expect(pointInPolygon(polygon(), [1, 1])).toBe(false);
	});

	it('agrees with the angles of a star, whatever its winding', () => {
		fc.assert(
			fc.property(anyRing(0.01), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (ring, t) => {
				// The centre of the star is not in the ring: find it from the directions of two spokes.
				const n = ring.length - 1;
				const [p, q] = [ring[0] as number[], ring[1] as number[]];
				const angle = (2 * Math.PI) / n;
				const reach = (q[1]! - p[1]!) / Math.sin(angle);
				const centre = [q[0]! - reach * Math.cos(angle), p[1]!];
				const along = (k: number): [number, number] => [
					centre[0]! + k * (q[0]! - centre[0]!),
					centre[1]! + k * (q[1]! - centre[1]!)
				];
				for (const winding of [ring, [...ring].reverse()]) {
					expect(pointInPolygon(polygon(winding), along(t))).toBe(true);
					expect(pointInPolygon(polygon(winding), along(1 + t))).toBe(false);
				}
			})
		);
	});

	it('gives every corner and edge of a chequerboard to exactly one square', () => {
		const squares = [0, 1, 2].flatMap((x) =>
			[0, 1, 2].map((y) => polygon(box(x, y, x + 1, y + 1)))
		);
		for (let x = 0.5; x < 3; x += 0.5) {
			for (let y = 0.5; y < 3; y += 0.5) {
				expect(squares.filter((square) => pointInPolygon(square, [x, y]))).toHaveLength(1);
			}
		}
	});

	it('gives every point of a country, borders and corners too, to exactly one region', () => {
		const regions = madeUpCountry(3).filter(
			(f): f is Feature<Polygon> =>
				f.geometry.type === 'Polygon' && !String(f.id).startsWith('island')
		);
		const middle = regions.find(({ id }) => id === '1-1') as Feature<Polygon>;
		const ring = middle.geometry.coordinates[0] as [number, number][];
		const points = ring.flatMap((p, i): [number, number][] => {
			const q = ring[(i + 1) % ring.length] as [number, number];
			return [p, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]];
		});
		for (const point of [...points, [30.5, 48.5], [31.4, 49.6]] as [number, number][]) {
			expect(regions.filter(({ geometry }) => pointInPolygon(geometry, point))).toHaveLength(1);
		}
	});
});
