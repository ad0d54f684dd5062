import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { encodeTopology } from '../../src/lib/formats/topology';
import { changedBetween } from '../../src/lib/geo/changed-between';

/** A square of one degree, its south-west corner at a longitude and 48°. */
const square = (west: number, holder: 'UA' | 'RU', heldOn: string) => ({
	type: 'Feature' as const,
	properties: { holder, heldOn },
	geometry: {
		type: 'Polygon' as const,
		coordinates: [
			[
				[west, 48],
				[west + 1, 48],
				[west + 1, 49],
				[west, 49],
				[west, 48]
			]
		]
	}
});
const topologyOf = (...features: ReturnType<typeof square>[]) =>
	encodeTopology({ changed: { type: 'FeatureCollection', features } }, 100);
const topology = topologyOf(
	square(30, 'RU', '0011'),
	square(31, 'RU', '0111'),
	square(32, 'RU', '1101'),
	square(34, 'UA', '0100')
);
const found = (from: number, to: number) =>
	changedBetween(topology, from, to).features.map(({ properties, geometry }) => [
		`${properties.holder} ${properties.change}`,
		geometry.coordinates.length
	]);

describe('what changed between two days', () => {
	it('is told by side, taken and lost apart', () => {
		expect(found(1, 2)).toEqual([
			['UA lost', 1],
			['RU taken', 1],
			['RU lost', 1]
		]);
		expect(found(2, 3)).toEqual([['RU taken', 1]]);
	});

	it('is one piece where its parts touch, whatever happened to them on other days', () => {
		expect(found(0, 3)).toEqual([['RU taken', 1]]);
		const [taken] = changedBetween(topology, 0, 3).features;
		const [ring] = taken!.geometry.coordinates[0] as number[][][];
		expect(ring!.map(([x]) => x)).not.toContain(33);
		expect(Math.max(...ring!.map(([x]) => x!))).toBe(32);
	});

	it('is nothing where ground came and went in between', () => {
		expect(found(0, 2)).toEqual([
			['RU taken', 1],
			['RU lost', 1]
		]);
		expect(found(0, 0)).toEqual([]);
	});

	it('throws where there is no changed ground', () => {
		const other: FeatureCollection = { type: 'FeatureCollection', features: [] };
		expect(() => changedBetween(encodeTopology({ other }, 100), 0, 1)).toThrow('no changed ground');
	});
});
