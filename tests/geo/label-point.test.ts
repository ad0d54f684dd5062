import fc from 'fast-check';
import type { LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pointInPolygon } from '../../src/lib/geo/point-in-polygon';
import { labelPoint, labelRoom } from '../../src/lib/geo/label-point';
import { anyRing, polygon, shippedPolygonLayers } from './shapes';

describe('labelPoint', () => {
	it('is the middle of a square', () => {
		const [lon, lat] = labelPoint(
			polygon([
				[10, -1],
				[12, -1],
				[12, 1],
				[10, 1],
				[10, -1]
			])
		);
		expect(lon).toBeCloseTo(11, 1);
		expect(lat).toBeCloseTo(0, 1);
	});

	it('is in the thick part of a horseshoe, where the centroid is outside', () => {
		const horseshoe = polygon([
			[0, 0],
			[10, 0],
			[10, 6],
			[9, 6],
			[9, 3],
			[1, 3],
			[1, 6],
			[0, 6],
			[0, 0]
		]);
		const point = labelPoint(horseshoe);
		expect(pointInPolygon(horseshoe, point)).toBe(true);
		expect(point[1]).toBeCloseTo(1.5, 0);
	});

	it('keeps off a hole', () => {
		const ring = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 0]
		];
		const hole = [
			[1, 1],
			[1, 9],
			[7, 9],
			[7, 1],
			[1, 1]
		];
		expect(labelPoint(polygon(ring, hole))[0]).toBeGreaterThan(8);
	});

	it('is in the largest part', () => {
		const at = (x: number, size: number) => [
			[
				[x, 0],
				[x + size, 0],
				[x + size, size],
				[x, size],
				[x, 0]
			]
		];
		expect(
			labelPoint({ type: 'MultiPolygon', coordinates: [at(0, 1), at(5, 2), at(9, 0.5)] })[0]
		).toBeCloseTo(6, 1);
	});

	it('is inside, for any ring', () => {
		fc.assert(
			fc.property(anyRing(), (ring) => {
				expect(pointInPolygon(polygon(ring), labelPoint(polygon(ring)))).toBe(true);
			})
		);
	});

	it('is inside a sliver whose middle is not', () => {
		const sliver = polygon([
			[0, 0],
			[5, 9],
			[10, 0],
			[5, 9.001],
			[0, 0]
		]);
		expect(pointInPolygon(sliver, labelPoint(sliver))).toBe(true);
	});

	it('refuses a polygon without extent', () => {
		expect(() =>
			labelPoint(
				polygon([
					[0, 0],
					[1, 0],
					[2, 0],
					[0, 0]
				])
			)
		).toThrow('no extent');
		expect(() => labelPoint({ type: 'MultiPolygon', coordinates: [] })).toThrow(RangeError);
	});

	it.each(shippedPolygonLayers)(
		'is inside every polygon of %s',
		{ timeout: 60_000 },
		(_, layer) => {
			for (const { geometry } of layer.features) {
				if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
				expect(pointInPolygon(geometry, labelPoint(geometry))).toBe(true);
			}
		}
	);
});

describe('room for a line of text', () => {
	const square: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[0, -1],
				[2, -1],
				[2, 1],
				[0, 1],
				[0, -1]
			]
		]
	};

	it('reaches from border to border', () => {
		const { point, halfWidth } = labelRoom(square, []);
		expect(point[0]).toBeCloseTo(1, 1);
		expect(halfWidth).toBeGreaterThan(0.9);
		expect(halfWidth).toBeLessThanOrEqual(1);
	});

	it('keeps off a line through the polygon', () => {
		const line: LineString = {
			type: 'LineString',
			coordinates: [
				[0, 0.4],
				[2, 0.4]
			]
		};
		expect(Math.abs(labelRoom(square, [line]).point[1] - 0.4)).toBeGreaterThan(0.2);
	});
});
