import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { writtenAreaSqKm } from '../../../src/lib/areas/values-of';
import type { ForeignFeature } from '../../../src/lib/model/foreign-ground';
import { areasFaultText } from '../../../src/lib/words/areas-fault-text';
import { areasNames, groundOf, readFixture } from '../../fixtures/areas-files';
import { geodesicAreaSqKm } from '../../geo/geodesic-area';

/** The three grounds of the fixtures by name, in km²: the same in every format that has them all. */
const grounds = await groundOf('plain.geojson');
const areasOf = (features: readonly ForeignFeature[]) =>
	features.map(writtenAreaSqKm).sort((a, b) => a - b);
const expected = areasOf(grounds.features);

const geometryOf = ({ polygons }: ForeignFeature): Geometry => ({
	type: 'MultiPolygon',
	coordinates: polygons.map((rings) =>
		rings.map((ring) =>
			Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i]!, ring[2 * i + 1]!])
		)
	)
});

const notesOf = async (name: string) =>
	(await groundOf(name)).files.flatMap(({ notes }) => notes.map(({ code }) => code));

describe('readAreas', () => {
	it.each([
		...['plain.geojson', 'bom.geojson', 'lines.ndjson', 'sequence.geojsonl', 'nested.geojson'],
		...['mercator.geojson', 'folders.kml', 'prefixed.kml', 'gdal.kml', 'folders.kmz', 'kmz-in.zip'],
		...['ground.zip', 'utm.zip', 'pulkovo.zip', 'web-mercator.zip', 'cp1251.zip', 'loose/'],
		...['cp1251-unsaid.zip', 'no-dbf.zip', 'ground.fgb', 'mercator.fgb', 'wkt.csv'],
		...['semicolons.csv', 'ground.wkt']
	])('reads the same ground from %s, as geographiclib measures it', async (name) => {
		const { features, unread, questions } = await groundOf(name);
		expect([unread, questions]).toEqual([[], []]);
		expect(features).toHaveLength(3);
		// A file of GDAL in metres is off by what the other way of converting rounds, of 10⁻⁶ or less.
		areasOf(features).forEach((area, i) =>
			expect(Math.abs(area / expected[i]! - 1)).toBeLessThan(1e-6)
		);
		for (const feature of features) {
			const exact = geodesicAreaSqKm(geometryOf(feature));
			expect(Math.abs(writtenAreaSqKm(feature) / exact - 1)).toBeLessThan(1e-6);
		}
	});

	it.each<[string, string, string, string]>([
		['plain.geojson', 'geojson', 'EPSG:4326', 'numbers'],
		['mercator.geojson', 'geojson', 'EPSG:3857', 'file'],
		['folders.kmz', 'kmz', 'EPSG:4326', 'format'],
		['utm.zip', 'shapefile', 'WGS_1984_UTM_Zone_36N', 'file'],
		['ground.zip', 'shapefile', 'EPSG:4326', 'file'],
		['mercator.fgb', 'flatgeobuf', 'EPSG:3857', 'file'],
		['ewkt-utm.wkt', 'wkt', 'EPSG:32636', 'file'],
		['shared-arcs.topojson', 'topojson', 'EPSG:4326', 'numbers'],
		['late-type.json', 'geojson', 'EPSG:4326', 'numbers']
	])('tells format and system of %s', async (name, format, system, systemBy) => {
		const [file] = (await groundOf(name)).files;
		expect(file).toMatchObject({ format, system, systemBy });
	});

	it.each<[string, readonly string[]]>([
		['deepstate-api.json', ['wrapped']],
		['nested.geojson', ['nested-collections']],
		['bom.geojson', ['byte-order-mark']],
		['mercator.geojson', ['converted']],
		['cp1251-unsaid.zip', ['encoding-guessed']],
		['no-dbf.zip', ['rows-missing']],
		['network-link.kml', ['network-link']],
		['folders.kmz', ['passed-over']],
		['plain.geojson', []],
		['cp1251.zip', []]
	])('says what it recognised or passed over in %s', async (name, codes) => {
		expect(await notesOf(name)).toEqual(codes);
	});

	it.each<[string, string, number | undefined]>([
		['zero.geojson', 'empty-file', undefined],
		['blank.geojson', 'no-text', undefined],
		['empty.geojson', 'no-areas', undefined],
		['empty.kml', 'no-areas', undefined],
		['cut-short.geojson', 'cut-short', undefined],
		['deep.geojson', 'too-deep', undefined],
		['wrong-position.geojson', 'no-numbers', undefined],
		['unknown-system.geojson', 'unknown-system', undefined],
		['broken.kml', 'xml-broken', 2],
		['entities.kml', 'xml-entities', undefined],
		['bad-coordinates.kml', 'xml-coordinates', undefined],
		['page.html', 'xml-other', undefined],
		['cut.kmz', 'zip-broken', undefined],
		['no-kml.kmz', 'zip-nothing', undefined],
		['cut-shp.zip', 'shp-broken', undefined],
		['bad-prj.zip', 'unknown-system', undefined],
		['alone.dbf', 'shp-alone', undefined],
		['cut.fgb', 'fgb-broken', undefined],
		['old.fgb', 'fgb-version', undefined],
		['missing-arc.topojson', 'topojson-broken', undefined],
		['no-arcs.topojson', 'topojson-broken', undefined],
		['points.csv', 'csv-points', undefined],
		['table.csv', 'csv-no-areas', undefined],
		['bad-wkt.csv', 'wkt-broken', 3],
		['broken.wkt', 'wkt-broken', 1],
		['broken.gpx', 'xml-coordinates', undefined],
		['picture.png', 'unknown-format', undefined]
	])('refuses %s: %s', async (name, code, line) => {
		const read = await readFixture(name);
		if (read.ok) throw new Error(`${name} was read`);
		expect(read.reason.phrase.code).toBe(code);
		if (line !== undefined) expect(read.reason.place.line).toBe(line);
		for (const language of ['en', 'uk'] as const)
			expect(areasFaultText(read.reason, language)).toMatch(/\p{L}{3}/u);
	});

	it('holds every fixture to one of these tables or tests', () => {
		expect(areasNames().length).toBeGreaterThan(60);
	});

	it('reads what it can of a folder, and says what it cannot', async () => {
		const read = await readFixture('days/');
		expect(read.ok && read.value.files.map(({ day }) => day?.day)).toEqual([
			...['2025-02-10', '2025-02-11', '2025-02-13']
		]);
		const zip = await groundOf('days.zip');
		expect(zip.files.map(({ name }) => name)).toEqual([
			...['days.zip/2025-02-10.geojson', 'days.zip/2025-02-11.geojson']
		]);
	});

	it('keeps layers, folders and colours of KML as text', async () => {
		const { features } = await groundOf('folders.kml');
		expect(features.map(({ layer }) => layer)).toEqual([
			...['Russian-controlled', 'Ukrainian-controlled', 'Gray zone']
		]);
		expect(features[1]!.properties).toEqual({ name: 'Lake & country' });
		const styled = await groundOf('styles.kml');
		expect(styled.features.map(({ properties }) => properties['fill'])).toEqual([
			...['#a52714', '#0f9d58']
		]);
		expect(styled.features[0]!.properties['since']).toBe('2025-01-03');
	});

	it('reads texts of a shapefile in the encoding that its .cpg or its bytes say', async () => {
		for (const name of ['ground.zip', 'cp1251.zip', 'cp1251-unsaid.zip']) {
			const { features } = await groundOf(name);
			expect(features[1]!.properties['NAME']).toBe('Острови');
			expect(features[0]!.properties['KM']).toBe(1.5);
			expect(features[2]!.properties['KM']).toBeNull();
		}
	});

	it.each(['hostile.geojson', 'hostile.kml', 'hostile.csv'])(
		'takes the names of %s for names',
		async (name) => {
			const { features } = await groundOf(name);
			expect(Object.keys(features[0]!.properties)).toContain('__proto__');
			expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		}
	);
});
