import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/lib/geo/bounding-box';

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
