import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { geodesicAreaSqKm } from './geodesic-area';
import { referenceAreaSqKm } from './reference-area';
import {
	anyRing,
	apart,
	clipRing,
	madeUpCountry,
	polygon,
	shippedLayers,
	shippedPolygonLayers,
	starRing
} from './shapes';

const square = [
	[30, 50],
	[31, 50],
	[31, 51],
	[30, 51],
	[30, 50]
];

describe('geometryAreaSqKm', () => {
	it('gives the whole ellipsoid 510,065,621.724 km²', () => {
		const globe = polygon([
			[-180, -90],
			[180, -90],
			[180, 90],
			[-180, 90],
			[-180, -90]
		]);
		// 2π a² + π (b²/e) ln((1+e)/(1−e)) for WGS84, as geographiclib's EllipsoidArea() / 10⁶.
		expect(geometryAreaSqKm(globe)).toBeCloseTo(510065621.7240883, 4);
	});

	it('agrees with the reference integral to 1e-9, for any ring', () => {
		fc.assert(
			fc.property(anyRing(), (ring) => {
				expect(
					apart(geometryAreaSqKm(polygon(ring)), referenceAreaSqKm(polygon(ring)))
				).toBeLessThan(1e-9);
			})
		);
	});

	it('agrees with geographiclib to 1e-6 on made-up land', () => {
		for (const { geometry } of madeUpCountry(2)) {
			if (geometry.type !== 'Polygon') continue;
			expect(apart(geometryAreaSqKm(geometry), geodesicAreaSqKm(geometry))).toBeLessThan(1e-6);
		}
	});

	it('does not change with a shift in longitude', () => {
		fc.assert(
			fc.property(anyRing(0.05), fc.double({ min: -300, max: 300, noNaN: true }), (ring, shift) => {
				const moved = ring.map(([lon, lat]) => [(lon as number) + shift, lat as number]);
				expect(
					apart(geometryAreaSqKm(polygon(moved)), geometryAreaSqKm(polygon(ring)))
				).toBeLessThan(1e-10);
			})
		);
	});

	it('is the same in the other hemisphere', () => {
		fc.assert(
			fc.property(anyRing(), (ring) => {
				const mirrored = ring.map(([lon, lat]) => [lon as number, -(lat as number)]);
				expect(
					apart(geometryAreaSqKm(polygon(mirrored)), geometryAreaSqKm(polygon(ring)))
				).toBeLessThan(1e-10);
			})
		);
	});

	it('does not depend on the winding', () => {
		fc.assert(
			fc.property(anyRing(), (ring) => {
				const area = geometryAreaSqKm(polygon(ring));
				expect(area).toBeGreaterThan(0);
				expect(apart(geometryAreaSqKm(polygon([...ring].reverse())), area)).toBeLessThan(1e-11);
			})
		);
	});

	it('does not depend on where the ring starts', () => {
		fc.assert(
			fc.property(anyRing(), fc.nat(100), (ring, turn) => {
				const open = ring.slice(0, -1);
				const start = turn % open.length;
				const turned = [...open.slice(start), ...open.slice(0, start + 1)];
				expect(
					apart(geometryAreaSqKm(polygon(turned)), geometryAreaSqKm(polygon(ring)))
				).toBeLessThan(1e-10);
			})
		);
	});

	it('is conserved when a line cuts the polygon in two', () => {
		fc.assert(
			fc.property(
				anyRing(0.05),
				fc.double({ min: 0, max: Math.PI, noNaN: true }),
				(ring, angle) => {
					// Through the middle of the first spokes; angle 0 cuts along a meridian.
					const [a, b] = [Math.cos(angle), Math.sin(angle)];
					const [p, q] = [ring[0] as number[], ring[2] as number[]];
					const c = (a * (p[0]! + q[0]!)) / 2 + (b * (p[1]! + q[1]!)) / 2;
					const halves = [clipRing(ring, a, b, c), clipRing(ring, -a, -b, -c)].filter(
						(r) => r.length > 3
					);
					const sum = halves.reduce((total, half) => total + geometryAreaSqKm(polygon(half)), 0);
					expect(apart(sum, geometryAreaSqKm(polygon(ring)))).toBeLessThan(1e-9);
				}
			)
		);
	});

	it('is conserved when a long edge gets more vertices', () => {
		const coarse = [
			[-20, -40],
			[40, 45],
			[35, 89],
			[-20, -40]
		];
		const fine = coarse.slice(1).flatMap(([lon2, lat2], i) => {
			const [lon1, lat1] = coarse[i] as [number, number];
			return Array.from({ length: 1000 }, (_, k) => [
				lon1 + ((lon2! - lon1) * k) / 1000,
				lat1 + ((lat2! - lat1) * k) / 1000
			]);
		});
		fine.push(fine[0] as number[]);
		expect(apart(geometryAreaSqKm(polygon(coarse)), geometryAreaSqKm(polygon(fine)))).toBeLessThan(
			1e-12
		);
	});

	it('takes holes off, whatever their winding', () => {
		fc.assert(
			fc.property(
				anyRing(),
				fc.double({ min: 0.1, max: 0.9, noNaN: true }),
				fc.boolean(),
				(ring, scale, turn) => {
					const middle = [0, 1].map(
						(k) => ring.slice(1).reduce((sum, p) => sum + p[k]!, 0) / (ring.length - 1)
					);
					const hole = ring.map((p) =>
						p.map((value, k) => middle[k]! + scale * 0.3 * (value - middle[k]!))
					);
					if (turn) hole.reverse();
					const whole = geometryAreaSqKm(polygon(ring));
					const without = geometryAreaSqKm(polygon(ring, hole));
					expect(apart(without + geometryAreaSqKm(polygon(hole)), whole)).toBeLessThan(1e-12);
				}
			)
		);
	});

	it('adds polygons, walks collections, ignores points, lines and altitudes', () => {
		const one = geometryAreaSqKm(polygon(square));
		const high = square.map(([lon, lat]) => [lon!, lat!, 8848]);
		const geometry: Geometry = {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'MultiPolygon', coordinates: [[square], [high]] },
				{ type: 'GeometryCollection', geometries: [polygon(square), polygon()] },
				{ type: 'Point', coordinates: [1, 2] },
				{ type: 'LineString', coordinates: square }
			]
		};
		expect(apart(geometryAreaSqKm(geometry), 3 * one)).toBeLessThan(1e-15);
		expect(geometryAreaSqKm({ type: 'Point', coordinates: [1, 2] })).toBe(0);
		expect(geometryAreaSqKm({ type: 'MultiPolygon', coordinates: [] })).toBe(0);
		expect(geometryAreaSqKm({ type: 'MultiPolygon', coordinates: [[], [square], []] })).toBe(one);
	});

	it('takes longitudes as written: across 180, on to 181', () => {
		const at = (lon: number) =>
			geometryAreaSqKm(polygon(square.map((p) => [p[0]! - 30 + lon, p[1]!])));
		expect(apart(at(179.5), at(30))).toBeLessThan(1e-13);
	});

	it('measures a multipolygon of half a million parts', () => {
		const part = [starRing([30, 50], 0.01, [1, 1, 1])];
		const area = geometryAreaSqKm({
			type: 'MultiPolygon',
			coordinates: Array.from({ length: 5e5 }, () => part)
		});
		expect(apart(area, 5e5 * geometryAreaSqKm(polygon(...part)))).toBeLessThan(1e-9);
	});

	it.each([
		[
			'ring 0: ring has 3 positions; a closed ring needs at least 4',
			[
				[0, 0],
				[1, 1],
				[0, 0]
			]
		],
		['ring 0: ring has 0 positions; a closed ring needs at least 4', []],
		[
			'ring 0: ring is not closed: it starts at [0, 0] and ends at [1, 0]',
			[
				[0, 0],
				[1, 1],
				[0, 1],
				[1, 0]
			]
		],
		[
			'ring 0: ring is not closed: it starts at [0, 0] and ends at [0, 0.5]',
			[
				[0, 0],
				[1, 1],
				[0, 1],
				[0, 0.5]
			]
		],
		[
			'ring 0: position 1 has a latitude beyond 90 degrees: 90.5',
			[
				[0, 0],
				[1, 90.5],
				[0, 1],
				[0, 0]
			]
		],
		[
			'ring 0: position 0 has a latitude beyond 90 degrees: -91',
			[
				[0, -91],
				[1, 1],
				[0, 1],
				[0, -91]
			]
		],
		[
			'ring 0: position 2 is not finite: [0, NaN]',
			[
				[0, 0],
				[1, 1],
				[0, NaN],
				[0, 0]
			]
		],
		[
			'ring 0: position 2 is not finite: [NaN, 1]',
			[
				[0, 0],
				[1, 1],
				[NaN, 1],
				[0, 0]
			]
		],
		[
			'ring 0: position 1 is not finite: [Infinity, 1]',
			[
				[0, 0],
				[Infinity, 1],
				[0, 1],
				[0, 0]
			]
		],
		[
			'ring 0: position 1 is not finite: [1, -Infinity]',
			[
				[0, 0],
				[1, -Infinity],
				[0, 1],
				[0, 0]
			]
		],
		[
			'ring 0: position 0 is not finite: [NaN, 0]',
			[
				[NaN, 0],
				[1, 1],
				[0, 1],
				[NaN, 0]
			]
		],
		['ring 0: position 2 is not finite: [3, NaN]', [[0, 0], [1, 1], [3], [0, 0]]]
	])('refuses: %s', (message, ring) => {
		expect(() => geometryAreaSqKm(polygon(ring))).toThrow(new RangeError(message));
	});

	it('names the ring that is bad, counted over the whole geometry', () => {
		const bad = [
			[0, 0],
			[1, 95],
			[0, 1],
			[0, 0]
		];
		expect(() =>
			geometryAreaSqKm({ type: 'MultiPolygon', coordinates: [[square, square], [bad]] })
		).toThrow('ring 2: position 1 has a latitude beyond 90');
	});

	it('refuses holes larger than the polygon, and takes a hole as large as it for nothing left', () => {
		const large = square.map(([lon, lat]) => [lon! * 2, lat!]);
		expect(() => geometryAreaSqKm(polygon(square, large))).toThrow(
			'ring 1: the holes of this polygon'
		);
		expect(geometryAreaSqKm(polygon(square, square))).toBe(0);
	});
});

describe('the shipped layers', () => {
	it('are there', () => {
		expect(shippedLayers.map(([name]) => name)).toEqual(
			expect.arrayContaining(['control.geojson', 'regions.geojson'])
		);
	});

	it.each(shippedPolygonLayers)(
		'%s agrees with the reference integral to 1e-9 and with geographiclib to 1e-6',
		{ timeout: 60_000 },
		(_, layer) => {
			for (const { geometry } of layer.features) {
				if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
				const area = geometryAreaSqKm(geometry);
				expect(apart(area, referenceAreaSqKm(geometry))).toBeLessThan(1e-9);
				expect(apart(area, geodesicAreaSqKm(geometry))).toBeLessThan(1e-6);
			}
		}
	);
});
