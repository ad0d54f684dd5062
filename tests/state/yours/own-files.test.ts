// What is made of files before and after they are read: units, names, tables and GeoJSON.
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/lib/formats/csv';
import { boxRings } from '../../../src/lib/geo/rings';
import { areasEnding } from '../../../src/lib/model/areas-ending';
import type { MeasuredDay } from '../../../src/lib/state/yours/area-protocol';
import { nameOf } from '../../../src/lib/state/yours/file-names';
import { fileUnits } from '../../../src/lib/state/yours/file-units';
import { ownCsv, ownGeoJson } from '../../../src/lib/state/yours/own-exports';

const files = (...names: string[]) => names.map((name) => ({ name, file: new Blob() }));

describe('files that are read together', () => {
	it('are the parts of a shapefile; what systems hide is left out', () => {
		const units = fileUnits(
			files('d/B.dbf', 'd/a.kml', 'd/B.shp', 'd/.DS_Store', '__MACOSX/d/a.kml', 'd/b.prj')
		);
		expect(units.map((unit) => unit.map(({ name }) => name))).toEqual([
			['d/B.dbf', 'd/B.shp', 'd/b.prj'],
			['d/a.kml']
		]);
	});

	it('are called by their folder, their own name, or the first names', () => {
		expect(nameOf(files('days/a.json', 'days/b.json'))).toBe('days');
		expect(nameOf(files('a.kmz'))).toBe('a.kmz');
		expect(nameOf(files('x.dbf', 'x.shp', 'x.prj'))).toBe('x.shp');
		expect(nameOf(files('a.kml', 'b.kml', 'c.kml', 'd.kml'))).toBe('a.kml, b.kml, c.kml …');
	});

	it('are told from what a room opens itself by their names', () => {
		expect(areasEnding('a.KMZ', '/')).toBe(true);
		expect(areasEnding('a.png', '/')).toBe(false);
		expect(areasEnding('notes.txt', '/check')).toBe(false);
		expect(areasEnding('swap.json', '/swap')).toBe(false);
		expect(areasEnding('swap.kml', '/swap')).toBe(true);
	});
});

const day: MeasuredDay = {
	day: '2024-01-01',
	files: ['=a,b.kml'],
	areas: [
		{ meaning: 'held-ru', region: 'UA-14', areaSqKm: 10.25 },
		{ meaning: 'held-ru', region: null, areaSqKm: 1 },
		{ meaning: 'contested', region: 'UA-14', areaSqKm: 2 }
	],
	unknown: [{ region: 'UA-14', areaSqKm: 3 }],
	ranges: [],
	overlapSqKm: 0
};
const mapping = {
	name: 'by hand',
	rules: [{ where: [{ key: 'a', is: 'b' }], means: 'contested' as const }]
};

describe('exports', () => {
	it('are a table of status and region that names file and mapping', () => {
		const table = parseCsv(ownCsv([day], mapping, (id) => `name of ${id}`));
		if (!table.ok) throw new Error(table.reason.code);
		const rows = table.value.map(({ cells }) =>
			[cells.region, cells.holder, cells.status, cells.area_sq_km].join(' ')
		);
		expect(rows).toEqual([
			'all RU held 11.25',
			'UA-14 RU held 10.25',
			'outside RU held 1',
			'all  contested 2',
			'UA-14  contested 2',
			'all   3',
			'UA-14   3'
		]);
		const { cells } = table.value[1]!;
		expect(cells).toMatchObject({ day: '2024-01-01', name: 'name of UA-14', mapping: 'by hand' });
		// No spreadsheet runs the name of a file.
		expect(cells.files).toBe("'=a,b.kml");
		expect(JSON.parse(cells.mapping_rules!)).toEqual(mapping.rules);
	});

	it('have what is held with contested ground beside it', () => {
		const ranges = [
			{ holder: 'RU' as const, region: 'UA-14', heldSqKm: 10.25, withContestedSqKm: 12.25 },
			{ holder: 'RU' as const, region: null, heldSqKm: 1, withContestedSqKm: 1 },
			{ holder: 'RU' as const, region: 'UA-23', heldSqKm: 0, withContestedSqKm: 0.5 }
		];
		const table = parseCsv(ownCsv([{ ...day, ranges }], mapping, (id) => id));
		if (!table.ok) throw new Error(table.reason.code);
		const rows = table.value.map(({ cells }) =>
			[cells.region, cells.status, cells.area_sq_km, cells.with_contested_sq_km].join(' ')
		);
		expect(rows.slice(0, 5)).toEqual([
			'all held 11.25 13.75',
			'UA-14 held 10.25 12.25',
			'outside held 1 1',
			'UA-23 held 0 0.5',
			'all contested 2 '
		]);
	});

	it('are GeoJSON with holder, status, day and source', () => {
		const rings = boxRings([30, 50, 31, 51]);
		const text = ownGeoJson(day, { name: 'front', mapping }, [
			{ meaning: 'held-ua', rings, areaSqKm: 5 }
		]);
		const { source, features } = JSON.parse(text) as {
			source: unknown;
			features: { properties: unknown; geometry: { type: string } }[];
		};
		expect(source).toMatchObject({ name: 'front', files: day.files, mapping });
		expect(features[0]!.properties).toEqual({
			holder: 'UA',
			status: 'held',
			meaning: 'held-ua',
			area_sq_km: 5,
			date: '2024-01-01'
		});
		expect(features[0]!.geometry.type).toBe('MultiPolygon');
	});
});
