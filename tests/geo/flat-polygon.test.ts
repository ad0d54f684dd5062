import { describe, expect, it } from 'vitest';
import { flatPolygon } from '../../src/lib/geo/flat-polygon';

describe('flatPolygon', () => {
	it('lays rings one after the other and marks the holes', () => {
		const flat = flatPolygon({
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[0, 1, 9],
						[2, 3],
						[4, 5],
						[0, 1]
					],
					[
						[6, 7],
						[8, 9],
						[6, 8],
						[6, 7]
					]
				],
				[],
				[
					[
						[1, 1],
						[2, 2],
						[1, 2],
						[1, 1]
					]
				]
			]
		});
		expect([...flat.ringStarts]).toEqual([0, 4, 8, 12]);
		expect([...flat.holes]).toEqual([0, 1, 0]);
		expect([...flat.coords.slice(0, 10)]).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 6, 7]);
		expect(flat.coords).toHaveLength(24);
	});

	it('makes a missing number NaN', () => {
		expect([...flatPolygon({ type: 'Polygon', coordinates: [[[5]]] }).coords]).toEqual([5, NaN]);
	});
});
