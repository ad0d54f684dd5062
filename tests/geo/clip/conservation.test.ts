import { describe, expect, it } from 'vitest';
import {
	conservationOfParts,
	conservationOfUnion,
	lostShare
} from '../../../src/lib/geo/clip/conservation';
import { noRings, packRings } from '../../../src/lib/geo/rings';
import { box } from '../ground';

const whole = packRings([box(30, 0, 32, 1)]);
const west = packRings([box(30, 0, 31, 1)]);
const east = packRings([box(31, 0, 32, 1)]);

describe('conservation of area', () => {
	it('finds parts that make up the whole', () => {
		expect(lostShare(whole, west, east)).toBeLessThan(1e-12);
		expect(conservationOfParts(whole, [west, east])).toMatchObject({ conserved: true });
		expect(conservationOfUnion(west, east, noRings, whole)).toMatchObject({ conserved: true });
	});

	it('says how much is lost, and what came from nowhere', () => {
		expect(lostShare(whole, west, noRings)).toBeCloseTo(0.5, 12);
		expect(conservationOfParts(whole, [west])).toMatchObject({ conserved: false });
		const gained = conservationOfParts(whole, [west, east, east]);
		expect(gained.conserved).toBe(false);
		expect(gained.lostSqKm).toBeLessThan(0);
		expect(conservationOfUnion(west, east, noRings, west).conserved).toBe(false);
	});

	it('never takes a silent nothing for a result', () => {
		expect(conservationOfParts(whole, [noRings, noRings])).toMatchObject({
			lostShare: 1,
			conserved: false
		});
		expect(conservationOfParts(noRings, [west])).toMatchObject({
			lostShare: Infinity,
			conserved: false
		});
		expect(conservationOfParts(noRings, [noRings])).toMatchObject({
			lostShare: 0,
			conserved: true
		});
	});

	it('finds a loss of 2 parts in 10⁷', () => {
		const cut = packRings([box(30, 0, 32 - 4e-7, 1)]);
		expect(conservationOfParts(whole, [cut]).conserved).toBe(false);
	});
});
