import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../src/lib/geo/reading-order';
import { madeUpCountry } from './shapes';

const point = (id: string, lon: number, lat: number): Feature => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: { type: 'Point', coordinates: [lon, lat] }
});
const ids = (features: readonly Feature[]) => features.map(({ id }) => id);

describe('readingOrder', () => {
	it('reads rows from the north, each from the west', () => {
		const features = [
			point('d', 36, 47.2),
			point('b', 33, 49.9),
			point('a', 31, 49.3),
			point('c', 30, 48.1)
		];
		expect(ids(readingOrder(features))).toEqual(['a', 'b', 'c', 'd']);
		expect(ids(features)).toEqual(['d', 'b', 'a', 'c']);
	});

	it('obeys the height of a row', () => {
		const features = [point('a', 31, 49.3), point('b', 33, 49.9)];
		expect(ids(readingOrder(features, 0.5))).toEqual(['b', 'a']);
		expect(() => readingOrder(features, 0)).toThrow('row height 0');
	});

	it('reads polygons and lines too, and keeps ties in order', () => {
		const country = madeUpCountry(2).filter(({ id }) => /^\d-\d$|^line$/.test(String(id)));
		expect(ids(readingOrder(country, 0.5))).toEqual(['0-1', '1-1', '0-0', '1-0', 'line']);
		expect(ids(readingOrder([point('x', 1, 1), point('y', 1, 1)]))).toEqual(['x', 'y']);
		expect(readingOrder([])).toEqual([]);
	});

	it('places a polygon by its label, not by its box', () => {
		// A thick south with a thin arm to the north: its box reaches up, its label does not.
		const ring = [
			[30, 45],
			[33, 45],
			[33, 47],
			[30.1, 47],
			[30.1, 53],
			[30, 53],
			[30, 45]
		];
		const geometry = { type: 'Polygon' as const, coordinates: [ring] };
		const single: Feature = { type: 'Feature', id: 'single', properties: {}, geometry };
		const multi: Feature = {
			...single,
			id: 'multi',
			geometry: { type: 'MultiPolygon', coordinates: [[ring]] }
		};
		expect(ids(readingOrder([single, multi, point('north', 34, 48)]))).toEqual([
			'north',
			'single',
			'multi'
		]);
	});
});
