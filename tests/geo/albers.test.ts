import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { Albers } from '../../src/lib/geo/albers';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { anyRing, apart, polygon, starRing } from './shapes';

const ukraine = new Albers({ parallels: [45.5, 51.5], origin: [34, 48.5] });

const anyAlbers = fc
	.record({
		first: fc.double({ min: 5, max: 80, noNaN: true }),
		second: fc.double({ min: 5, max: 80, noNaN: true }),
		south: fc.boolean(),
		lon: fc.double({ min: -180, max: 180, noNaN: true }),
		lat: fc.double({ min: -80, max: 80, noNaN: true })
	})
	.map(({ first, second, south, lon, lat }) => {
		const sign = south ? -1 : 1;
		return {
			albers: new Albers({ parallels: [sign * first, sign * second], origin: [lon, lat] }),
			lon
		};
	});

/** Shoelace area in km² of a ring whose edges are cut fine before they are projected. */
function planarAreaSqKm(albers: Albers, ring: readonly Position[], pieces = 200): number {
	const points = ring.slice(1).flatMap((end, i) => {
		const [x1, y1] = ring[i] as [number, number];
		const [x2, y2] = end as [number, number];
		return Array.from({ length: pieces }, (_, k) =>
			albers.forward(x1 + ((x2 - x1) * k) / pieces, y1 + ((y2 - y1) * k) / pieces)
		);
	});
	const [ox, oy] = points[0] as [number, number];
	let twice = 0;
	points.forEach(([x, y], i) => {
		const [nx, ny] = points[(i + 1) % points.length] as [number, number];
		twice += (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
	});
	return twice / 2;
}

describe('Albers', () => {
	it('puts the origin at [0, 0], north up and east right', () => {
		expect(ukraine.forward(34, 48.5)).toEqual([0, 0]);
		expect(ukraine.forward(35, 48.5)[0]).toBeGreaterThan(70);
		expect(ukraine.forward(34, 49.5)[1]).toBeGreaterThan(110);
	});

	it("reproduces Snyder's worked example, to the difference of the ellipsoids", () => {
		// USGS PP 1395, page 292: Clarke 1866, parallels 29.5 and 45.5, origin 96 W 23 N, point
		// 75 W 35 N: x = 1885472.7 m, y = 1535925.0 m. WGS84 is 69.4 m smaller in its semi-major axis.
		const albers = new Albers({ parallels: [29.5, 45.5], origin: [-96, 23] });
		const [x, y] = albers.forward(-75, 35);
		expect(Math.abs(x - 1885.4727)).toBeLessThan(0.1);
		expect(Math.abs(y - 1535.925)).toBeLessThan(0.1);
	});

	it('comes back to 1e-9 degree', () => {
		fc.assert(
			fc.property(
				anyAlbers,
				fc.double({ min: -179, max: 179, noNaN: true }),
				fc.double({ min: -85, max: 89, noNaN: true }),
				({ albers, lon }, offset, lat) => {
					const [lon2, lat2] = albers.inverse(...albers.forward(lon + offset, lat));
					expect(Math.abs(lon2 - (lon + offset))).toBeLessThan(1e-9);
					expect(Math.abs(lat2 - lat)).toBeLessThan(1e-9);
				}
			)
		);
	});

	it('preserves areas to 1e-6', () => {
		fc.assert(
			fc.property(anyRing(0.1), ([...ring]) => {
				// Over the region it is made for, wherever the ring was.
				const [lon, lat] = ring[0] as [number, number];
				const moved = ring.map((p) => [
					34 + (p[0] as number) - lon,
					48.5 + ((p[1] as number) - lat) / 2
				]);
				expect(
					apart(planarAreaSqKm(ukraine, moved), geometryAreaSqKm(polygon(moved)))
				).toBeLessThan(1e-6);
			}),
			{ numRuns: 40 }
		);
	});

	it('preserves areas in the south, and with one standard parallel', () => {
		const ring = starRing([20, -30], 2, [1, 0.8, 1, 0.7, 0.9, 1]);
		for (const parallels of [
			[-20, -40],
			[-30, -30]
		] as const) {
			const albers = new Albers({ parallels, origin: [25, -28] });
			expect(apart(planarAreaSqKm(albers, ring), geometryAreaSqKm(polygon(ring)))).toBeLessThan(
				1e-6
			);
		}
	});

	it('places the poles, and finds them again', () => {
		fc.assert(
			fc.property(anyAlbers, fc.constantFrom(90, -90), ({ albers, lon }, lat) => {
				expect(Math.abs(albers.inverse(...albers.forward(lon, lat))[1] - lat)).toBeLessThan(1e-5);
			})
		);
	});

	it('takes the near side of the antimeridian', () => {
		const pacific = new Albers({ parallels: [20, 50], origin: [175, 40] });
		expect(pacific.forward(-175, 40)[0]).toBeCloseTo(pacific.forward(185, 40)[0], 9);
	});

	it('refuses what makes no cone, and what is not on the globe or the map', () => {
		const make =
			(a: number, b: number, lon = 0, lat = 0) =>
			() =>
				new Albers({ parallels: [a, b], origin: [lon, lat] });
		expect(make(30, -30)).toThrow('standard parallels 30 and -30 make no cone');
		expect(make(30, 90)).toThrow(RangeError);
		expect(make(NaN, 30)).toThrow(RangeError);
		expect(make(20, 30, NaN)).toThrow('origin [NaN, 0] is no position');
		expect(make(20, 30, 0, 91)).toThrow(RangeError);
		expect(() => ukraine.forward(0, 91)).toThrow('[0, 91] is no position');
		expect(() => ukraine.forward(NaN, 1)).toThrow(RangeError);
		expect(() => ukraine.inverse(0, 20000)).toThrow('[0, 20000] km is not on this map');
		expect(() => ukraine.inverse(NaN, 0)).toThrow(RangeError);
	});
});
