import { describe, expect, it } from 'vitest';
import { labelPoints } from '../../../src/lib/map/overlay/label-points';
import type { ParcelFeatures } from '../../../src/lib/model/map-overlay';

const square = (x: number, y: number, size: number) => [
	[
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
		[x, y]
	]
];

const parcels = (coordinates: number[][][][]): ParcelFeatures => ({
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { id: 'asks-1', side: 'asks', holder: 'RU', chosen: true, label: '1' },
			geometry: { type: 'MultiPolygon', coordinates }
		}
	]
});

describe('the number of a parcel', () => {
	it('stands once, in its largest piece', () => {
		const { features } = labelPoints(parcels([square(30, 48, 0.1), square(36, 47, 1)]));
		expect(features).toHaveLength(1);
		expect(features[0]?.properties).toMatchObject({ id: 'asks-1', label: '1', chosen: true });
		expect(features[0]?.properties.size).toBeCloseTo(
			(1 / Math.cos((47.5 * Math.PI) / 180)) * (512 / 360),
			6
		);
		const [x, y] = features[0]?.geometry.coordinates as [number, number];
		expect(x).toBeCloseTo(36.5, 1);
		expect(y).toBeCloseTo(47.5, 1);
	});

	it('is left out where there is no ground', () => {
		expect(labelPoints(parcels([])).features).toEqual([]);
		expect(labelPoints(parcels([[[]]])).features).toEqual([]);
	});
});
