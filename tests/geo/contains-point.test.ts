import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { containsPoint } from '../../src/lib/geo/contains-point';
import { anyRing, madeUpCountry, polygon } from './shapes';

const box = (west: number, south: number, east: number, north: number) => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

describe('containsPoint', () => {
	it('knows inside, outside, hole and island in the hole', () => {
		const geometry = {
			type: 'MultiPolygon' as const,
			coordinates: [[box(0, 0, 9, 9), box(2, 2, 7, 7)], [box(4, 4, 5, 5)]]
		};
		expect(containsPoint(geometry, [1, 1])).toBe(true);
		expect(containsPoint(geometry, [3, 3])).toBe(false);
		expect(containsPoint(geometry, [4.5, 4.5])).toBe(true);
		expect(containsPoint(geometry, [10, 3])).toBe(false);
		expect(containsPoint(geometry, [NaN, 3])).toBe(false);
		expect(containsPoint(polygon(), [1, 1])).toBe(false);
	});

	it('finds the middle of a star inside, and the far side of each spoke outside', () => {
		fc.assert(
			fc.property(anyRing(0.01), (ring) => {
				const opposite = ring.length % 2 === 1;
				const [a, b] = [ring[0] as number[], ring[2] as number[]];
				const out = [2 * b[0]! - a[0]!, 2 * b[1]! - a[1]!];
				expect(opposite || out.length === 2).toBe(true);
				const east = Math.max(...ring.map((p) => p[0] as number));
				expect(containsPoint(polygon(ring), [east + 1e-6, a[1] as number])).toBe(false);
				expect(containsPoint(polygon([...ring].reverse()), [east + 1e-6, a[1] as number])).toBe(
					false
				);
			})
		);
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
			expect(regions.filter(({ geometry }) => containsPoint(geometry, point))).toHaveLength(1);
		}
	});
});
