import { describe, expect, it } from 'vitest';
import { readGround } from '../../../src/lib/formats/geojson/read-ground';
import { faultCode } from './fault-code';

const ring = [
	[30, 50],
	[31, 50],
	[31, 51],
	[30, 50]
];
const flat = ring.flat();
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
const read = (geometry: unknown) => {
	const { polygons, notes, type } = readGround(geometry);
	return {
		type,
		polygons: polygons.map((rings) => rings.map((one) => [...one])),
		notes: Object.fromEntries(notes)
	};
};

describe('readGround', () => {
	it('gives the rings of polygons, multipolygons and collections', () => {
		expect(read(polygon(ring, ring))).toEqual({
			type: 'Polygon',
			polygons: [[flat, flat]],
			notes: {}
		});
		const multi = { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] };
		expect(read(multi).polygons).toEqual([[flat], [flat, flat]]);
		const both = { type: 'GeometryCollection', geometries: [polygon(ring), multi] };
		expect(read(both)).toEqual({
			type: 'GeometryCollection',
			polygons: [[flat], [flat], [flat, flat]],
			notes: {}
		});
	});

	it.each<[string, unknown, number[][][], Record<string, number>]>([
		['no geometry', null, [], { 'null-geometry': 1 }],
		['a point', { type: 'Point', coordinates: [1, 2] }, [], { 'no-ground': 1 }],
		['an empty point', { type: 'Point', coordinates: [] }, [], { 'no-ground': 1 }],
		['lines', { type: 'MultiLineString', coordinates: [ring] }, [], { 'no-ground': 1 }],
		[
			'a point beside a polygon',
			{
				type: 'GeometryCollection',
				geometries: [polygon(ring), { type: 'Point', coordinates: [1, 2] }]
			},
			[[flat]],
			{ 'no-ground': 1 }
		],
		['heights', polygon(ring.map((p) => [...p, 120])), [[flat]], { height: 4 }],
		[
			'a position twice',
			polygon([ring[0], ring[0], ...ring.slice(1)]),
			[[flat]],
			{ 'repeated-position': 1 }
		],
		['an open ring', polygon(ring.slice(0, 3)), [[flat]], { 'unclosed-ring': 1 }],
		['a ring of two positions', polygon([ring[0], ring[1], ring[0]]), [], { 'thin-ring': 1 }],
		[
			'a thin hole',
			polygon(ring, [ring[0], ring[0]]),
			[[flat]],
			{ 'thin-ring': 1, 'repeated-position': 1 }
		],
		['an empty ring', polygon([]), [], { empty: 1 }],
		['an empty hole', polygon(ring, []), [[flat]], { empty: 1 }],
		['an empty polygon', polygon(), [], { empty: 1 }],
		['an empty multipolygon', { type: 'MultiPolygon', coordinates: [] }, [], { empty: 1 }],
		['an empty collection', { type: 'GeometryCollection', geometries: [] }, [], { empty: 1 }],
		[
			'longitudes beyond 180',
			polygon(ring.map(([lon, lat]) => [lon! + 150, lat])),
			[[[180, 50, 181, 50, 181, 51, 180, 50]]],
			{ 'longitude-beyond-180': 1 }
		],
		[
			'edges the long way round',
			polygon([
				[179, 50],
				[-179, 50],
				[-179, 51],
				[179, 50]
			]),
			[[[179, 50, -179, 50, -179, 51, 179, 50]]],
			{ 'long-edge': 2 }
		]
	])('reads %s with a note', (_, geometry, polygons, notes) => {
		expect(read(geometry)).toMatchObject({ polygons, notes });
		expect(read(geometry).notes).toEqual(notes);
	});

	const at = (position: unknown) => polygon([ring[0], position, ...ring.slice(1)]);
	it.each<[unknown, string]>([
		[at(['31', 50]), 'no-numbers {"path":"geometry.coordinates[0][1]","value":"[\\"31\\",50]"}'],
		[at([null, 50]), 'no-numbers {"path":"geometry.coordinates[0][1]","value":"[null,50]"}'],
		[at([31]), 'no-position {"path":"geometry.coordinates[0][1]","value":"[31]"}'],
		[at(31), 'no-position {"path":"geometry.coordinates[0][1]","value":"31"}'],
		[
			at([Infinity, 50]),
			'no-degrees {"path":"geometry.coordinates[0][1]","value":"[Infinity, 50]"}'
		],
		[at([50, 91]), 'exchanged {"path":"geometry.coordinates[0][1]","value":"[50, 91]"}'],
		[at([150, 91]), 'latitude {"path":"geometry.coordinates[0][1]","value":"[150, 91]"}'],
		[at([3.4e6, 6.4e6]), 'no-degrees'],
		[at([541, 50]), 'no-degrees'],
		[polygon(1), 'no-list {"path":"geometry.coordinates[0]","value":"1"}'],
		[polygon([[[1, 2]]]), 'no-position {"path":"geometry.coordinates[0][0]","value":"[[1,2]]"}'],
		[{ type: 'Polygon' }, 'no-list {"path":"geometry.coordinates","value":{"code":"nothing"}}'],
		[
			{ type: 'MultiPolygon', coordinates: [[ring, [[1, 'x']]]] },
			'no-numbers {"path":"geometry.coordinates[0][1][0]","value":"[1,\\"x\\"]"}'
		],
		[
			polygon([], [['x', 1]]),
			'no-numbers {"path":"geometry.coordinates[1][0]","value":"[\\"x\\",1]"}'
		],
		[
			{ type: 'Point', coordinates: ['x', 1] },
			'no-numbers {"path":"geometry.coordinates","value":"[\\"x\\",1]"}'
		],
		[
			{ type: 'GeometryCollection', geometries: [null] },
			'no-geometry {"path":"geometry.geometries[0]","value":"null"}'
		],
		[{ type: 'a\x9b31mb' }, 'geometry-type {"path":"geometry","type":"\\"a\ufffd31mb\\""}'],
		[{ type: 'Circle' }, 'geometry-type {"path":"geometry","type":"\\"Circle\\""}'],
		[{ type: 'constructor' }, 'geometry-type {"path":"geometry","type":"\\"constructor\\""}'],
		[7, 'no-geometry {"path":"geometry","value":"7"}'],
		[
			Array.from({ length: 30 }).reduce<unknown>(
				(inner) => ({ type: 'GeometryCollection', geometries: [inner] }),
				polygon(ring)
			),
			'collections-too-deep'
		]
	])('refuses %j', (geometry, reason) => {
		let fault = 'no fault';
		try {
			readGround(geometry);
		} catch (error) {
			fault = faultCode(error);
		}
		expect(fault).toContain(reason);
	});
});
