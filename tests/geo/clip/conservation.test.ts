import { describe, expect, it } from 'vitest';
import { conservation } from '../../../src/lib/geo/clip/conservation';
import { noRings, packRings } from '../../../src/lib/geo/rings';
import { box } from '../ground';

const whole = packRings([box(30, 0, 32, 1)]);
const west = packRings([box(30, 0, 31, 1)]);
const east = packRings([box(31, 0, 32, 1)]);

describe('conservation of area', () => {
	it('finds parts that make up the whole', () => {
		expect(conservation([whole], [west, east]).lostShare).toBeLessThan(1e-12);
		expect(conservation([whole], [west, east])).toMatchObject({ conserved: true });
		expect(conservation([west, east], [noRings, whole])).toMatchObject({ conserved: true });
	});

	it('says how much is lost, and what came from nowhere', () => {
		expect(conservation([whole], [west, noRings]).lostShare).toBeCloseTo(0.5, 12);
		expect(conservation([whole], [west])).toMatchObject({ conserved: false });
		const gained = conservation([whole], [west, east, east]);
		expect(gained.conserved).toBe(false);
		expect(gained.lostSqKm).toBeLessThan(0);
		expect(conservation([west, east], [noRings, west]).conserved).toBe(false);
	});

	it('never takes a silent nothing for a result', () => {
		expect(conservation([whole], [noRings, noRings])).toMatchObject({
			lostShare: 1,
			conserved: false
		});
		expect(conservation([noRings], [west])).toMatchObject({
			lostShare: Infinity,
			conserved: false
		});
		expect(conservation([noRings], [noRings])).toMatchObject({
			lostShare: 0,
			conserved: true
		});
	});

	it('finds a loss of 2 parts in 10⁷', () => {
		const cut = packRings([box(30, 0, 32 - 4e-7, 1)]);
		expect(conservation([whole], [cut]).conserved).toBe(false);
	});
});
