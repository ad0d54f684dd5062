import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mercatorForward } from '../../src/lib/geo/mercator';
import { svgPath } from '../../src/lib/geo/svg-path';
import { anyRing, apart, polygon } from './shapes';

const plain = (lon: number, lat: number) => [lon, lat] as const;
const square = (x: number, y: number, size: number): Position[] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];

/** The points of each subpath, read back. */
function readPath(d: string): [number, number][][] {
	return [...d.matchAll(/M([^Mz]*)z?/g)].map(([, body]) => {
		const numbers = [...(body as string).matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(Number);
		let [x, y] = [0, 0];
		return Array.from({ length: numbers.length / 2 }, (_, i) => {
			[x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
			return [x, y] as [number, number];
		});
	});
}

describe('svgPath', () => {
	it('writes short relative paths', () => {
		expect(svgPath(polygon(square(10, 20, 5)), { project: plain })).toBe('M10 20l5 0 0 5-5 0z');
		const line = [
			[0.5, 0.25],
			[0.75, -0.5],
			[1.04, 3]
		];
		expect(
			svgPath(
				{ type: 'LineString', coordinates: line },
				{ project: plain, tolerance: 0, decimals: 2 }
			)
		).toBe('M.5.25l.25-.75.29 3.5');
	});

	it('draws all parts, lines and holes, no points', () => {
		const d = svgPath(
			{
				type: 'GeometryCollection',
				geometries: [
					{
						type: 'MultiPolygon',
						coordinates: [[square(0, 0, 9), square(2, 2, 3)], [square(20, 0, 4)]]
					},
					{
						type: 'MultiLineString',
						coordinates: [
							[
								[0, 0],
								[5, 5]
							],
							[[1, 1]]
						]
					},
					{ type: 'Point', coordinates: [3, 3] }
				]
			},
			{ project: plain }
		);
		expect(d.match(/z/g)).toHaveLength(3);
		expect(d.match(/M/g)).toHaveLength(4);
		expect(svgPath({ type: 'Point', coordinates: [3, 3] }, { project: plain })).toBe('');
		expect(svgPath(polygon(), { project: plain })).toBe('');
	});

	it('drops rings under the smallest area, an outer one with its holes', () => {
		const geometry = {
			type: 'MultiPolygon' as const,
			coordinates: [
				[square(0, 0, 9), square(2, 2, 1)],
				[square(20, 0, 2), square(20.2, 0.2, 1.5)]
			]
		};
		const draw = (minimumArea: number) =>
			readPath(svgPath(geometry, { project: plain, minimumArea, tolerance: 0 })).length;
		expect([draw(0), draw(2), draw(5), draw(82)]).toEqual([4, 3, 1, 0]);
	});

	it('drops a hole with its ring even when the hole is larger', () => {
		const geometry = polygon(square(0, 0, 1), square(0, 0, 5));
		expect(svgPath(geometry, { project: plain, minimumArea: 4 })).toBe('');
	});

	it('leaves out what cannot be placed, and never writes NaN', () => {
		const broken = (lon: number, lat: number) => [lon > 9.5 ? NaN : lon, lat] as const;
		const d = svgPath(
			polygon([
				[0, 0],
				[5, 0],
				[10, 5],
				[5, 10],
				[0, 10],
				[0, 0]
			]),
			{ project: broken, tolerance: 0 }
		);
		expect(d).toBe('M0 0l5 0 0 10-5 0z');
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 12 }),
				fc.integer({ min: 0, max: 6 }),
				(positions, decimals) => {
					for (const project of [plain, mercatorForward]) {
						const ring = [...positions, ...positions.slice(0, 1)].map((p) => [...p]);
						for (const geometry of [
							polygon(ring),
							{ type: 'LineString' as const, coordinates: ring }
						]) {
							expect(svgPath(geometry, { project, decimals })).not.toMatch(/NaN|Infinity/);
						}
					}
				}
			)
		);
	});

	it('reads back to the points, on the grid, without drift', () => {
		fc.assert(
			fc.property(anyRing(1), fc.integer({ min: 1, max: 4 }), (ring, decimals) => {
				const path = readPath(svgPath(polygon(ring), { project: plain, tolerance: 0, decimals }));
				const points = path[0] as [number, number][];
				for (const [x, y] of points) {
					const near = ring.some(
						(p) =>
							Math.max(Math.abs(p[0]! - x), Math.abs(p[1]! - y)) <= 0.5001 * 10 ** -decimals + 1e-9
					);
					expect(near).toBe(true);
				}
				expect(points.length).toBeLessThanOrEqual(ring.length - 1);
			})
		);
	});

	it('takes the tolerance in output units, whatever the scale', () => {
		fc.assert(
			fc.property(anyRing(0.5), fc.integer({ min: 1, max: 4 }), (ring, power) => {
				const scale = 2 ** power;
				const count = (k: number, tolerance: number) =>
					readPath(
						svgPath(polygon(ring), { project: (x, y) => [x * k, y * k], tolerance, decimals: 6 })
					)[0]?.length;
				expect(count(scale, scale / 8)).toBe(count(1, 1 / 8));
			})
		);
	});

	it('stays within the tolerance of every vertex', () => {
		fc.assert(
			fc.property(anyRing(1), fc.integer({ min: 1, max: 20 }), (ring, tenths) => {
				const tolerance = tenths / 20;
				const d = svgPath(polygon(ring), { project: plain, tolerance, decimals: 6 });
				const points = readPath(d)[0] ?? [];
				fc.pre(points.length > 2);
				for (const p of ring) {
					const near = points.map(([x, y], i) => {
						const [nx, ny] = points[(i + 1) % points.length] as [number, number];
						const [dx, dy] = [nx - x, ny - y];
						const t = ((p[0]! - x) * dx + (p[1]! - y) * dy) / (dx * dx + dy * dy);
						const held = Math.max(0, Math.min(1, t));
						return Math.hypot(p[0]! - x - held * dx, p[1]! - y - held * dy);
					});
					expect(Math.min(...near)).toBeLessThan(tolerance + 1e-5);
				}
			})
		);
	});

	it('keeps a circle round with few points', () => {
		const circle = Array.from({ length: 1001 }, (_, i) => [
			100 * Math.cos((i % 1000) * 0.002 * Math.PI),
			100 * Math.sin((i % 1000) * 0.002 * Math.PI)
		]);
		const points = readPath(svgPath(polygon(circle), { project: plain, tolerance: 0.5 }))[0] as [
			number,
			number
		][];
		expect(points.length).toBeGreaterThan(20);
		expect(points.length).toBeLessThan(80);
		// No chord may pass farther than the tolerance (and the grid) inside the circle.
		points.forEach(([x, y], i) => {
			const [nx, ny] = points[(i + 1) % points.length] as [number, number];
			expect(Math.hypot((x + nx) / 2, (y + ny) / 2)).toBeGreaterThan(100 - 0.5 - 0.1);
		});
		const area = points.reduce((sum, [x, y], i) => {
			const [nx, ny] = points[(i + 1) % points.length] as [number, number];
			return sum + (x * ny - nx * y) / 2;
		}, 0);
		expect(apart(area, Math.PI * 1e4)).toBeLessThan(0.01);
	});

	it('refuses options out of range', () => {
		for (const options of [{ tolerance: -1 }, { minimumArea: NaN }, { decimals: 7 }]) {
			expect(() => svgPath(polygon(), { project: plain, ...options })).toThrow('out of range');
		}
	});
});
