import { describe, expect, it } from 'vitest';
import { longestThinKm, longestThinStretchKm } from '../../../src/lib/geo/grow/slivers';
import { packRings, type Rings } from '../../../src/lib/geo/rings';

/** A box in km east and north of 35 E, 48 N. */
function box(west: number, south: number, east: number, north: number): number[] {
	return polygon([west, south], [east, south], [east, north], [west, north]);
}

function polygon(...corners: [number, number][]): number[] {
	return [...corners, corners[0]!].flatMap(([x, y]) => [35 + x / 74.4, 48 + y / 111.2]);
}

const ground: Rings = packRings([box(0, 0, 10, 10)]);
const thinAlong = (...corners: [number, number][]) =>
	longestThinStretchKm(packRings([polygon(...corners)]), ground);

describe('the longest thin stretch of a cut', () => {
	it('is nothing for a cut straight across', () => {
		expect(thinAlong([0, 0], [5, 0], [5, 10], [0, 10])).toBeLessThan(0.1);
	});

	it('is nothing for a parcel that is all the ground', () => {
		expect(longestThinStretchKm(ground, ground)).toBe(0);
	});

	it('is as long as a strip that is left over along an edge', () => {
		// 20 m are left in the north, over 10 km.
		expect(thinAlong([0, 0], [10, 0], [10, 9.98], [0, 9.98])).toBeGreaterThan(9);
		expect(thinAlong([0, 0], [10, 0], [10, 9.9], [0, 9.9])).toBeLessThan(longestThinKm);
	});

	it('is as long as a finger of the parcel', () => {
		const finger = thinAlong(
			[0, 0],
			[5, 0],
			[5, 5],
			[8, 5],
			[8, 5.03],
			[5, 5.03],
			[5, 10],
			[0, 10]
		);
		expect(finger).toBeGreaterThan(2.9);
		expect(finger).toBeLessThan(3.3);
	});

	it('does not mind a blunt corner, but a needle of one', () => {
		expect(thinAlong([0, 0], [4, 0], [10, 4], [10, 10], [0, 10])).toBeLessThan(longestThinKm);
		expect(thinAlong([0, 0], [10, 0], [10, 0.2], [5, 10], [0, 10])).toBeLessThan(longestThinKm);
		expect(thinAlong([0, 0], [10, 0], [10, 0.1], [0.1, 9.95], [0, 10])).toBeLessThan(longestThinKm);
		expect(thinAlong([0, 0], [2, 0], [10, 0.15], [10, 10], [0, 10])).toBeGreaterThan(1);
	});

	it('leaves alone what was narrow before', () => {
		// A spit 20 m wide, cut across.
		const spit = packRings([
			polygon([0, 0], [5, 0], [5, 5], [9, 5], [9, 5.02], [5, 5.02], [5, 10], [0, 10])
		]);
		const parcel = packRings([
			polygon([0, 0], [5, 0], [5, 5], [7, 5], [7, 5.02], [5, 5.02], [5, 10], [0, 10])
		]);
		expect(longestThinStretchKm(parcel, spit)).toBeLessThan(0.05);
	});
});
