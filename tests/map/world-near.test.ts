import { describe, expect, it } from 'vitest';
import { countriesInView, isAbroad } from '../../src/lib/map/world-near';

const boxes = [
	['DE', 5.8, 47.2, 15.1, 55.1],
	['FJ', 174.5, -21.8, 181.8, -12.4],
	['US', -187.6, 18.9, -66.9, 71.5]
] as const;

describe('what of the world is in view', () => {
	it('is what the view meets', () => {
		expect(countriesInView(boxes, [13, 52, 14, 53])).toEqual(['DE']);
		expect(countriesInView(boxes, [20, 52, 24, 53])).toEqual([]);
	});

	it('goes on across the 180th meridian, from either side', () => {
		expect(countriesInView(boxes, [-180, -18, -178.5, -16])).toEqual(['FJ']);
		expect(countriesInView(boxes, [176, 50, 179, 53])).toEqual(['US']);
	});

	it('is asked for only away from what the map is about', () => {
		expect(isAbroad([31, 48], [22, 44.2, 40.4, 52.5])).toBe(false);
		expect(isAbroad([13.4, 52.5], [22, 44.2, 40.4, 52.5])).toBe(true);
		expect(isAbroad([31, 60], [22, 44.2, 40.4, 52.5])).toBe(true);
	});
});
