import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { smallMultiples } from '../../src/lib/pictures/small-multiples';

/** A square, its south-west corner and side in degrees. */
const square = (west: number, south: number, side: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[west + side, south],
			[west + side, south + side],
			[west, south + side],
			[west, south]
		]
	]
});
const land = { type: 'Feature' as const, properties: {}, geometry: square(30, 45, 20) };
const border = {
	type: 'Feature' as const,
	properties: {},
	geometry: {
		type: 'LineString' as const,
		coordinates: [
			[30, 51],
			[40, 51.2]
		]
	}
};
const place = { name: { en: 'Town', uk: 'Місто' }, at: [35.2, 51.2] as const };
const large = square(35, 51, 0.5);
const small = square(35.1, 51.1, 0.1);
const drawn = (width = 200) =>
	smallMultiples(
		[
			{ date: '2024-08-05', held: [], contested: [] },
			{ date: '2024-09-06', held: [large], contested: [square(35.5, 51, 0.2)] },
			{ date: '2025-03-15', held: [small], contested: [] }
		],
		{ land, borders: [border], place },
		width
	);

/** Area of a path of one closed subpath in relative coordinates, in square drawing units. */
function pathArea(d: string): number {
	const numbers = [...d.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
	let [x, y, twice] = [0, 0, 0];
	for (let i = 0; i < numbers.length; i += 2) {
		const [toX, toY] =
			i === 0 ? [numbers[0]!, numbers[1]!] : [x + numbers[i]!, y + numbers[i + 1]!];
		if (i > 0) twice += x * toY - toX * y;
		[x, y] = [toX, toY];
	}
	return Math.abs(twice + x * numbers[1]! - numbers[0]! * y) / 2;
}

describe('the same ground on many days', () => {
	it('has a panel a day, in order, an empty one where there was nothing', () => {
		const { panels } = drawn();
		expect(panels.map(({ date }) => date)).toEqual(['2024-08-05', '2024-09-06', '2025-03-15']);
		expect(panels[0]).toMatchObject({ held: '', contested: '' });
		expect(panels[1]!.held).toMatch(/^M.*z$/);
		expect(panels[1]!.contested).toMatch(/^M.*z$/);
	});

	it('is at one scale and true to area: drawn areas are those on the ellipsoid', () => {
		const { panels, kmPerUnit } = drawn();
		for (const [at, geometry] of [
			[1, large],
			[2, small]
		] as const) {
			const areaSqKm = pathArea(panels[at]!.held) * kmPerUnit ** 2;
			expect(areaSqKm / geometryAreaSqKm(geometry)).toBeCloseTo(1, 1.6);
		}
	});

	it('shows all ground with air around it, and the place where it is', () => {
		const { width, height, place: town, land: ground, borders, kmPerUnit } = drawn(300);
		expect(width).toBe(300);
		expect(width * kmPerUnit).toBeGreaterThan(49);
		expect(height * kmPerUnit).toBeGreaterThan(55.6);
		expect(town.x).toBeGreaterThan(0);
		expect(town.x).toBeLessThan(width);
		expect(town.y).toBeGreaterThan(0);
		expect(town.y).toBeLessThan(height);
		expect(ground).not.toBe('');
		expect(borders).not.toBe('');
	});

	it('throws where no day has any ground', () => {
		const empty = { date: '2024-08-05', held: [], contested: [] };
		expect(() => smallMultiples([empty], { land, borders: [], place }, 200)).toThrow(RangeError);
	});
});
