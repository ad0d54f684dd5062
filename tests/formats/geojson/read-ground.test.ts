import { describe, expect, it } from 'vitest';
import { readGround } from '../../../src/lib/formats/geojson/read-ground';

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
		[at(['31', 50]), 'geometry.coordinates[0][1] is ["31",50]; both must be numbers, in degrees'],
		[at([null, 50]), 'geometry.coordinates[0][1] is [null,50]; both must be numbers'],
		[at([31]), 'geometry.coordinates[0][1] is [31], not [longitude, latitude]'],
		[at(31), 'geometry.coordinates[0][1] is 31, not [longitude, latitude]'],
		[at([Infinity, 50]), 'geometry.coordinates[0][1] is [Infinity, 50]: these are no degrees'],
		[
			at([50, 91]),
			'is [50, 91]: latitudes end at ±90; do latitude and longitude stand in the wrong order?'
		],
		[at([150, 91]), 'is [150, 91]: latitudes end at ±90'],
		[
			at([3.4e6, 6.4e6]),
			'these are no degrees; if they are metres on a projected map, convert the file'
		],
		[at([541, 50]), 'these are no degrees'],
		[polygon(1), 'geometry.coordinates[0] is 1, not a list'],
		[polygon([[[1, 2]]]), 'geometry.coordinates[0][0] is [[1,2]], not [longitude, latitude]'],
		[{ type: 'Polygon' }, 'geometry.coordinates is nothing, not a list'],
		[
			{ type: 'MultiPolygon', coordinates: [[ring, [[1, 'x']]]] },
			'geometry.coordinates[0][1][0] is [1,"x"]'
		],
		[polygon([], [['x', 1]]), 'geometry.coordinates[1][0] is ["x",1]'],
		[{ type: 'Point', coordinates: ['x', 1] }, 'geometry.coordinates is ["x",1]'],
		[
			{ type: 'GeometryCollection', geometries: [null] },
			'geometry.geometries[0] is null, not a geometry'
		],
		[{ type: 'a\x9b31mb' }, 'geometry.type is "a\ufffd31mb"'],
		[{ type: 'Circle' }, 'geometry.type is "Circle"; it must be Polygon'],
		[{ type: 'constructor' }, 'geometry.type is "constructor"'],
		[7, 'geometry is 7, not a geometry'],
		[
			Array.from({ length: 30 }).reduce<unknown>(
				(inner) => ({ type: 'GeometryCollection', geometries: [inner] }),
				polygon(ring)
			),
			'geometry collections lie in one another more than 20 deep'
		]
	])('refuses %j', (geometry, reason) => {
		expect(() => readGround(geometry)).toThrow(reason);
	});
});
