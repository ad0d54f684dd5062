import { describe, expect, it } from 'vitest';
import { authalicIntegralSqKm, authalicQ } from '../../src/lib/geo/authalic';
import { authalicSeries } from '../../src/lib/geo/authalic-series';

describe('authalicQ', () => {
	it('gives the value at the pole that Snyder prints for Clarke 1866, scaled to WGS84', () => {
		// q_p = 1 − (1 − e²)/(2e) ln((1 − e)/(1 + e)) (Snyder 3-12 at 90 degrees).
		const e = Math.sqrt(0.0066943799901413165);
		expect(authalicQ(90)).toBeCloseTo(
			1 - ((1 - e * e) / (2 * e)) * Math.log((1 - e) / (1 + e)),
			13
		);
		expect(authalicQ(-90)).toBe(-authalicQ(90));
		expect(authalicQ(0)).toBe(0);
	});
});

describe('authalicSeries', () => {
	it.each([-90, -45, 0, 30, 50, 85])('follows the integral around %d degrees', (centre) => {
		const series = authalicSeries(centre);
		for (const x of [-1.5, -1, 0, 0.5, 1.5]) {
			const value = series.reduceRight((sum, c) => sum * x + c, 0);
			const error = (value - authalicIntegralSqKm(centre + x)) / 6371 ** 2;
			expect(Math.abs(error)).toBeLessThan(4e-16);
		}
	});
});
