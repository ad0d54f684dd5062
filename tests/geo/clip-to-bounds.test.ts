import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/lib/geo/bounding-box';
import { clipToBounds } from '../../src/lib/geo/clip-to-bounds';

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
