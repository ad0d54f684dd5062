import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, clipToBounds } from '../../src/lib/geo/bounding-box';

describe('boundsOf', () => {
	it('spans all that it is given', () => {
		expect(
			boundsOf(
				{ type: 'Point', coordinates: [30, 50] },
				{
					type: 'Feature',
					properties: {},
					geometry: {
						type: 'LineString',
						coordinates: [
							[31, 49],
							[35, 52]
						]
					}
				}
			)
		).toEqual([30, 49, 35, 52]);
	});

	it('ignores altitudes and a bbox that the file claims', () => {
		expect(
			boundsOf({
				type: 'LineString',
				bbox: [0, 0, 1, 1],
				coordinates: [
					[1, 2, 3],
					[4, 5, 6]
				]
			})
		).toEqual([1, 2, 4, 5]);
	});

	it('refuses nothing', () => {
		expect(() => boundsOf({ type: 'FeatureCollection', features: [] })).toThrow('no bounds');
		expect(() => boundsOf()).toThrow(RangeError);
	});
});

const square: Feature<Polygon> = {
	type: 'Feature',
	id: 'square',
	properties: { kind: 'land' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[4, 0],
				[4, 4],
				[0, 4],
				[0, 0]
			]
		]
	}
};

describe('clipToBounds', () => {
	it('keeps what lies inside, with properties', () => {
		const clipped = clipToBounds(square, [1, 1, 9, 2]);
		expect(clipped && boundsOf(clipped)).toEqual([1, 1, 4, 2]);
		expect(clipped).toMatchObject({ id: 'square', properties: { kind: 'land' } });
	});

	it('gives null where nothing is inside', () => {
		expect(clipToBounds(square, [10, 10, 11, 11])).toBeNull();
	});
});
