import { describe, expect, it } from 'vitest';
import { landOnly, withLandOnly } from '../../src/lib/model/land-only';
import { measured, reported } from '../fixtures/dossier';

describe('land only', () => {
	it('takes the waters off both ends of the range', () => {
		const { interval, receipt } = landOnly(measured('a'));
		expect(interval.low).toBeCloseTo(462.3 - 21.6);
		expect(interval.high).toBeCloseTo(462.3 - 21.6 + 137.4 - 2.2);
		expect(receipt).toMatchObject({ landOnly: true });
	});

	it('of contested ground alone is one number', () => {
		const { interval } = landOnly(measured('a', { heldSqKm: 0, waterInHeldSqKm: 0 }));
		expect(interval.low).toBeCloseTo(135.2);
		expect(interval.high).toBe(interval.low);
	});

	it('stands beside every measured figure and no other', () => {
		const figures = { a: measured('a'), b: reported('b', 450, 'km2', 'about') };
		expect(Object.keys(withLandOnly(figures)).sort()).toEqual(['a', 'a-land', 'b']);
		expect(() => landOnly(figures.b)).toThrow('b was not measured');
	});
});
