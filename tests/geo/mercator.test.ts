import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	mercatorForward,
	mercatorInverse,
	mercatorLimit,
	mercatorWorldWidthPx
} from '../../src/lib/geo/mercator';

describe('mercator', () => {
	it('spans the unit square, south down', () => {
		expect(mercatorLimit).toBeCloseTo(85.0511287798066, 12);
		expect(mercatorForward(0, 0)).toEqual([0.5, 0.5]);
		const [west, north] = mercatorForward(-180, mercatorLimit);
		expect(west).toBe(0);
		expect(north).toBeCloseTo(0, 14);
		expect(mercatorForward(180, -mercatorLimit)[1]).toBeCloseTo(1, 14);
	});

	it('agrees with the formula of EPSG:3857 in metres', () => {
		// Kyiv; x = R λ, y = R ln tan(π/4 + φ/2), R = 6378137.
		const [x, y] = mercatorForward(30.5234, 50.4501);
		const width = 2 * Math.PI * 6378137;
		expect((x - 0.5) * width).toBeCloseTo((6378137 * 30.5234 * Math.PI) / 180, 6);
		const phi = (50.4501 * Math.PI) / 180;
		expect((0.5 - y) * width).toBeCloseTo(6378137 * Math.log(Math.tan(Math.PI / 4 + phi / 2)), 6);
	});

	it('comes back', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true }),
				(lon, lat) => {
					const [lon2, lat2] = mercatorInverse(...mercatorForward(lon, lat));
					expect(Math.abs(lon2 - lon)).toBeLessThan(1e-11);
					expect(Math.abs(lat2 - lat)).toBeLessThan(1e-11);
				}
			)
		);
	});

	it('draws the poles on the edge', () => {
		expect(mercatorForward(10, 90)).toEqual(mercatorForward(10, mercatorLimit));
		expect(mercatorForward(10, -90)).toEqual(mercatorForward(10, -mercatorLimit));
	});

	it('knows the width of a zoom', () => {
		expect(mercatorWorldWidthPx(0)).toBe(512);
		expect(mercatorWorldWidthPx(5.5)).toBeCloseTo(512 * 2 ** 5.5, 9);
	});
});
