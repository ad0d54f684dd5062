import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringAreaSqKm } from '../../src/lib/geo/ring-area';
import { referenceRingAreaSqKm } from './reference-area';
import { anyRing, apart } from './shapes';

const flat = (ring: readonly (readonly number[])[]) => Float64Array.from(ring.flat());

/**
 * Area between two near parallels, from the area element M N cos φ (Simpson): all terms have one
 * sign, so it does not cancel as the reference integral does for tiny rings.
 */
function zoneAreaSqKm(south: number, north: number, width: number): number {
	const rad = Math.PI / 180;
	const f = 1 / 298.257223563;
	const e2 = f * (2 - f);
	const element = (lat: number) =>
		(6378.137 ** 2 * (1 - e2) * Math.sin((90 - Math.abs(lat)) * rad)) /
		(1 - e2 * Math.sin(lat * rad) ** 2) ** 2;
	const mean = (element(south) + 4 * element((south + north) / 2) + element(north)) / 6;
	return mean * (north - south) * rad * width * rad;
}

describe('ringAreaSqKm', () => {
	it('is positive for counterclockwise rings, negative for clockwise ones', () => {
		fc.assert(
			fc.property(anyRing(), (ring) => {
				expect(ringAreaSqKm(flat(ring), 0, ring.length)).toBeGreaterThan(0);
				expect(ringAreaSqKm(flat([...ring].reverse()), 0, ring.length)).toBeLessThan(0);
			})
		);
	});

	it('reads only its own ring of a longer array', () => {
		const ring = [
			[10, 10],
			[11, 10],
			[11, 11],
			[10, 10]
		];
		const noise = [
			[NaN, 99],
			[1, 2]
		];
		expect(ringAreaSqKm(flat([...noise, ...ring, ...noise]), 2, 6)).toBe(
			ringAreaSqKm(flat(ring), 0, 4)
		);
	});

	it('keeps 1e-11 for a field of 100 m at every latitude, astride every local polynomial', () => {
		for (let lat = -89.9994; lat < 89.9995; lat += 0.25) {
			const [south, north] = [lat - 0.0005, lat + 0.0005];
			const ring = [
				[37, south],
				[37.001, south],
				[37.001, north],
				[37, north],
				[37, south]
			];
			expect(
				apart(ringAreaSqKm(flat(ring), 0, 5), zoneAreaSqKm(south, north, 37.001 - 37))
			).toBeLessThan(1e-11);
		}
	});

	it('loses nothing over half a million vertices', () => {
		const teeth = 250000;
		const ring = Array.from({ length: 2 * teeth }, (_, i) => [(i / teeth) * 60, 70 + (i % 2)]);
		ring.push([120, 45.1], [0, 45.1], ring[0] as number[]);
		expect(
			apart(ringAreaSqKm(flat(ring), 0, ring.length), referenceRingAreaSqKm(ring))
		).toBeLessThan(1e-14);
	});

	it('keeps 1e-9 for rings with edges of every length', () => {
		for (let rise = 0.01; rise < 80; rise *= 1.1) {
			const ring = [
				[0, 5],
				[rise, 5],
				[rise / 2, 5 + rise],
				[0, 5]
			];
			expect(apart(ringAreaSqKm(flat(ring), 0, 4), referenceRingAreaSqKm(ring))).toBeLessThan(
				1e-11
			);
		}
	});

	it('refuses a range beyond the array', () => {
		expect(() => ringAreaSqKm(new Float64Array(8), 0, 5)).toThrow(RangeError);
	});
});
