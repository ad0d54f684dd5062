import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { swapGeoJson } from '../../src/lib/formats/swap-geojson';
import type { SwapResult } from '../../src/lib/model/swap-result';
import { context as ledger, result, swap } from './swap-result';

const context = {
	...ledger,
	dataHash: '0123456789ab',
	code: 'AQ',
	method: 'WGS84 ellipsoid',
	sources: ['© OpenStreetMap contributors, ODbL 1.0'],
	accuracy: 'generalised to some 9 km',
	disclaimer: 'Arithmetic, not a recommendation.'
};

describe('a swap as GeoJSON', () => {
	const file = swapGeoJson(swap, result, context);

	it('has what is held and what is contested of each parcel, with what it takes to use it elsewhere', () => {
		expect(file.features.map(({ id }) => id)).toEqual([
			'offers-4-held',
			'offers-4-contested',
			'asks-2-held',
			'asks-7'
		]);
		expect(file.features[0]!.properties).toEqual({
			side: 'offers',
			number: 1,
			name: 'Parcel 4',
			holderBefore: 'UA',
			holderAfter: 'RU',
			holder: 'UA',
			status: 'held',
			heldSqKm: 420,
			heldLandSqKm: 420,
			accuracySqKm: 14,
			regions: ['RU-KRS'],
			regionNames: ['Region RU-KRS'],
			asOf: '2025-02-12',
			method: 'WGS84 ellipsoid',
			sources: ['© OpenStreetMap contributors, ODbL 1.0'],
			accuracy: 'generalised to some 9 km'
		});
	});

	it('says each area once', () => {
		const [held, contested, , empty] = file.features.map(({ properties }) => properties!);
		expect(held).not.toHaveProperty('contestedSqKm');
		expect(contested).toMatchObject({ status: 'contested', holder: 'UA', contestedSqKm: 240 });
		expect(contested).not.toHaveProperty('heldSqKm');
		expect(empty).not.toHaveProperty('status');
	});

	it('says of the whole what it is, and how it is opened again', () => {
		expect(file.swap).toMatchObject({
			name: 'Even',
			code: 'AQ',
			dataHash: '0123456789ab',
			asOf: '2025-02-12',
			disclaimer: 'Arithmetic, not a recommendation.',
			offers: { holderAfter: 'RU', heldSqKm: 420 },
			asks: { heldSqKm: 400, regions: ['UA-14', 'UA-23'] }
		});
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
	});

	it('gives closed rings in seven decimals, and no geometry where nothing is left', () => {
		const ring = file.features[2]!.geometry!.coordinates[0]![0]!;
		expect(ring).toHaveLength(41);
		expect(ring[0]).toEqual(ring[40]);
		for (const value of ring.flat()) expect(value).toBe(Number(value.toFixed(7)));
		expect(file.features[3]!.geometry).toBeNull();
		expect(file.features[3]).not.toHaveProperty('bbox');
	});

	it('drops rings that rounding makes flat', () => {
		const ring = (size: number): Position[] => [
			[35, 48],
			[35 + size, 48],
			[35, 48 + size],
			[35, 48]
		];
		const geometry = {
			type: 'MultiPolygon' as const,
			coordinates: [[ring(1), ring(1e-9)], [ring(1e-9)]]
		};
		const [offered] = result.offers.parcels;
		const tiny: SwapResult = {
			...result,
			offers: {
				...result.offers,
				parcels: [{ ...offered!, byStatus: { held: geometry, contested: geometry } }]
			}
		};
		const [feature] = swapGeoJson(swap, tiny, context).features;
		expect(feature!.geometry!.coordinates).toEqual([[ring(1)]]);
	});
});
