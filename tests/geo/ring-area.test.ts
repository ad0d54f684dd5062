import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringAreaSqKm } from '../../src/lib/geo/ring-area';
import { referenceRingAreaSqKm } from './reference-area';
import { anyRing, apart } from './shapes';

const flat = (ring: readonly (readonly number[])[]) => Float64Array.from(ring.flat());

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

	it('keeps 1e-9 for a field of 100 m at every latitude, astride every local polynomial', () => {
		// Next to the poles it is the reference that cancels: sin φ no longer tells such parallels apart.
		for (let lat = -84.9995; lat < 85; lat += 0.25) {
			const ring = [
				[37, lat - 0.0004],
				[37.001, lat - 0.0004],
				[37.001, lat + 0.0004],
				[37, lat + 0.0004],
				[37, lat - 0.0004]
			];
			expect(apart(ringAreaSqKm(flat(ring), 0, 5), referenceRingAreaSqKm(ring))).toBeLessThan(1e-9);
		}
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
