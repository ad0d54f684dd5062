import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/cli/measure/measurement';
import { geodesicAreaSqKm } from '../geo/geodesic-area';
import { apart, polygon, shippedLayers } from '../geo/shapes';
import {
	box,
	boxOf,
	codes,
	collection,
	feature,
	folder,
	measured,
	salient,
	written
} from './run-measure';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('salient measure --json', () => {
	it.each(['control', 'regions', 'claimed', 'water', 'familiar'])(
		'%s equals geographiclib on densified edges to 1e-6, by feature and in all',
		{ timeout: 120_000 },
		async (name) => {
			const [, layer] = shippedLayers.find(([file]) => file === `${name}.geojson`)!;
			const { out, code } = await salient(`data/layers/${name}.geojson`, '--json');
			const { features, total, regions, outsideSqKm, notes } = JSON.parse(out) as Measurement;
			expect(code).toBe(0);
			const exact = layer.features.map(({ geometry }) => geodesicAreaSqKm(geometry));
			expect(features).toHaveLength(exact.length);
			features.forEach(({ areaSqKm, id, notes: of }, i) => {
				expect(apart(areaSqKm, exact[i]!), String(id)).toBeLessThan(1e-6);
				expect(of).toEqual([]);
			});
			expect(notes).toEqual([]);
			expect(apart(total.areaSqKm, sum(exact))).toBeLessThan(1e-6);
			const parts = sum(regions.map(({ areaSqKm }) => areaSqKm));
			expect(apart(parts + outsideSqKm, total.areaSqKm)).toBeLessThan(1e-7);
		}
	);

	it('keeps held and contested apart, by holder and region, with each denominator named', async () => {
		const { out } = await salient('data/layers/control.geojson', '--json');
		const { groups, regions, countries, features, schema, engine } = JSON.parse(out) as Measurement;
		expect(schema).toBe('salient-measure/1');
		expect(engine.method).toContain('WGS84 ellipsoid; edges straight in longitude and latitude');
		for (const { holder, status, areaSqKm, features: many } of groups) {
			const ofIt = features.filter((one) => one.holder === holder && one.status === status);
			expect(many).toBe(ofIt.length);
			expect(apart(areaSqKm, sum(ofIt.map((one) => one.areaSqKm)))).toBeLessThan(1e-7);
		}
		expect(groups).toHaveLength(4);
		const donetsk = regions.find(({ id }) => id === 'UA-14')!;
		const layer = features.filter(({ id }) => String(id).startsWith('UA-14'));
		expect(donetsk.groups.map(({ holder, status }) => [holder, status])).toEqual([
			['RU', 'contested'],
			['RU', 'held']
		]);
		donetsk.groups.forEach((group, i) =>
			expect(apart(group.areaSqKm, layer[i]!.areaSqKm)).toBeLessThan(1e-6)
		);
		expect(donetsk.shares.map(({ of, basis }) => [of, basis])).toEqual([
			['UA-14:measured', 'measured'],
			['UA-14:official', 'official']
		]);
		expect(donetsk.shares[1]!.share).toBe(donetsk.areaSqKm / 26517);
		expect(donetsk.shares[1]!.groups.map(({ share }) => share)).toEqual(
			donetsk.groups.map(({ areaSqKm }) => areaSqKm / 26517)
		);
		expect(countries.map(({ id }) => id)).toEqual(['UA']);
		const ukraine = countries[0]!;
		const inUkraine = regions.filter(({ id }) => id.startsWith('UA-'));
		expect(apart(ukraine.areaSqKm, sum(inUkraine.map(({ areaSqKm }) => areaSqKm)))).toBeLessThan(
			1e-12
		);
		const shares = Object.fromEntries(ukraine.shares.map((share) => [share.of, share]));
		expect(shares.total).toMatchObject({ basis: 'official', denominatorSqKm: 603628 });
		expect(shares.total!.share).toBe(ukraine.areaSqKm / 603628);
		// Neither side of the division has Crimea in it.
		expect(shares['without-crimea']!.denominatorSqKm).toBe(603628 - 26081 - 864);
		const crimea = sum(
			inUkraine.filter(({ id }) => ['UA-40', 'UA-43'].includes(id)).map(({ areaSqKm }) => areaSqKm)
		);
		expect(shares['without-crimea']!.areaSqKm).toBeCloseTo(ukraine.areaSqKm - crimea, 6);
		expect(shares.measured!.basis).toBe('measured');
	});

	it('counts overlaps once, within a file and between files, and says how much', async () => {
		const [a, b] = [boxOf(30, 50, 32, 51), boxOf(31, 50, 33, 51)];
		const one = await measured(collection(feature(a), feature(b)));
		const two = await measured(feature(a), b);
		const half = geodesicAreaSqKm(boxOf(31, 50, 32, 51));
		for (const { total, notes } of [one, two]) {
			expect(apart(total.areaSqKm, 3 * half)).toBeLessThan(1e-6);
			expect(apart(total.overlapSqKm, half)).toBeLessThan(1e-6);
			expect(apart(total.sumSqKm, 4 * half)).toBeLessThan(1e-6);
			expect(notes).toHaveLength(1);
			expect(notes[0]).toMatchObject({ code: 'features-overlap', features: 0 });
			expect(notes[0]!.message).toMatch(/counts each place once; 7,\d{3} km² in all$/);
		}
		expect(two.files.map(({ features }) => features)).toEqual([1, 1]);
		expect(two.features.map(({ index }) => index)).toEqual([0, 0]);
	});

	it('counts ground that one holder has both held and contested as held', async () => {
		const by = (holder: string, status: string) => ({ holder, status });
		const { groups, ...all } = await measured(
			collection(
				feature(boxOf(30, 50, 32, 51), by('A', 'held')),
				feature(boxOf(31, 50, 33, 51), by('A', ' Contested')),
				feature(boxOf(40, 50, 41, 51), by('B', 'liberated'))
			)
		);
		expect(groups.map(({ holder, status }) => [holder, status])).toEqual([
			['A', 'held'],
			['A', 'contested'],
			['B', null]
		]);
		expect(apart(groups[0]!.areaSqKm, 2 * groups[1]!.areaSqKm)).toBeLessThan(1e-9);
		expect(codes(all as Measurement)).toEqual([
			'features-overlap',
			'contested-and-held',
			'unknown-status'
		]);
	});

	const square = geodesicAreaSqKm(boxOf(30, 50, 31, 51));
	const clockwise = [...box(30, 50, 31, 51)].reverse();
	it.each<[string, unknown, number, string[]]>([
		['null-geometry', feature(null), 0, ['no-area']],
		['no-ground', { type: 'LineString', coordinates: box(1, 2, 3, 4) }, 0, ['no-area']],
		['empty', { type: 'Polygon', coordinates: [] }, 0, ['no-area']],
		['height', polygon(box(30, 50, 31, 51).map((position) => [...position, 9])), square, []],
		['unclosed-ring', polygon(box(30, 50, 31, 51).slice(0, 4)), square, []],
		['repeated-position', polygon([[30, 50], ...box(30, 50, 31, 51)]), square, []],
		['winding', polygon(clockwise), square, []],
		[
			'self-crossing',
			polygon([
				[30, 50],
				[31, 51],
				[31, 50],
				[30, 51],
				[30, 50]
			]),
			geodesicAreaSqKm(
				polygon([
					[30, 50],
					[30.5, 50.5],
					[30, 51],
					[30, 50]
				])
			) +
				geodesicAreaSqKm(
					polygon([
						[31, 50],
						[31, 51],
						[30.5, 50.5],
						[31, 50]
					])
				),
			[]
		],
		[
			'parts-overlap',
			{ type: 'MultiPolygon', coordinates: [[box(30, 50, 31, 51)], [box(30, 50, 31, 51)]] },
			square,
			[]
		],
		['longitude-beyond-180', boxOf(179.5, 50, 180.5, 51), square, []],
		['long-edge', boxOf(-179.5, 50, 179.5, 51), 359 * square, []],
		['looks-swapped', boxOf(50, 30, 51, 31), geodesicAreaSqKm(boxOf(50, 30, 51, 31)), []],
		['byte-order-mark', `\ufeff${JSON.stringify(boxOf(30, 50, 31, 51))}`, square, []]
	])('says %s, with the right number', async (code, content, areaSqKm, more) => {
		const measurement = await measured(content);
		expect(codes(measurement)).toEqual([code, ...more]);
		if (areaSqKm === 0) expect(measurement.total.areaSqKm).toBe(0);
		else expect(apart(measurement.total.areaSqKm, areaSqKm)).toBeLessThan(1e-6);
		expect(measurement.total.overlapSqKm).toBe(0);
	});

	it('gives both readings of ground with an uncut edge across the antimeridian', async () => {
		const { features, notes, total } = await measured(boxOf(179.5, 50, -179.5, 51));
		expect(apart(features[0]!.areaSqKm, 359 * square)).toBeLessThan(1e-6);
		expect(apart(features[0]!.acrossSqKm!, square)).toBeLessThan(1e-6);
		expect(apart(total.areaSqKm, 359 * square)).toBeLessThan(1e-6);
		expect(notes.find(({ code }) => code === 'long-edge')!.message).toMatch(
			/; as written 2,833,\d{3} km² in all, the short way across the antimeridian 7,89\d km²$/
		);
		expect((await measured(boxOf(30, 50, 31, 51))).features[0]!.acrossSqKm).toBeNull();
		// Round the pole there is no short way.
		const cap = polygon([
			[-170, 70],
			[-60, 70],
			[60, 70],
			[170, 70],
			[-170, 70]
		]);
		expect((await measured(cap)).features[0]!.acrossSqKm).toBeNull();
	});

	it('names outlines that stand in one polygon, apart from holes that reach over its edge', async () => {
		const [first, second, third] = [0, 2, 4].map((x) => box(30 + x, 50, 31 + x, 51));
		const three = await measured({ type: 'Polygon', coordinates: [first, second, third] });
		expect(codes(three)).toEqual(['outlines-in-polygon']);
		expect(apart(three.total.areaSqKm, square)).toBeLessThan(1e-6);
		const over = box(30.5, 50, 31.5, 51);
		expect(codes(await measured({ type: 'Polygon', coordinates: [first, over] }))).toEqual([
			'hole-outside'
		]);
	});

	it('takes ground far abroad as it is written, unless everything in the file fits exchanged', async () => {
		const swapped = boxOf(50, 30, 51, 31);
		const qatar = boxOf(51, 25, 52, 26);
		const iran = boxOf(45, 26, 56, 39);
		const brazil = boxOf(-50, -10, -49, -9);
		expect(codes(await measured(collection(feature(swapped), feature(swapped))))).toContain(
			'looks-swapped'
		);
		expect(codes(await measured(iran))).toEqual([]);
		expect(codes(await measured(collection(feature(qatar), feature(iran))))).toEqual([]);
		expect(codes(await measured(collection(feature(swapped), feature(brazil))))).toEqual([]);
	});

	it.each(['EPSG:4326', 'urn:ogc:def:crs:OGC:1.3:CRS84', ' WGS84 '])(
		'knows a crs that is text alone: %j',
		async (crs) =>
			expect(codes(await measured({ ...feature(boxOf(30, 50, 31, 51)), crs }))).toEqual([
				'names-wgs84'
			])
	);

	it('unites ground on both sides of the antimeridian, however it is written', async () => {
		const { total } = await measured(
			collection(feature(boxOf(179, 50, 181, 51)), feature(boxOf(-180, 50, -179, 51)))
		);
		expect(apart(total.areaSqKm, 2 * square)).toBeLessThan(1e-6);
		expect(apart(total.overlapSqKm, square)).toBeLessThan(1e-6);
	});

	it('names each note once, with the first features that it is about', async () => {
		const { notes, features } = await measured(
			collection(...Array.from({ length: 9 }, () => feature(null)))
		);
		expect(notes[0]).toMatchObject({ code: 'null-geometry', features: 9, times: 9 });
		expect(notes[0]!.where.map((place) => place.feature)).toEqual([0, 1, 2, 3, 4]);
		expect(features[8]!.notes).toEqual(['null-geometry']);
	});
});

describe('salient measure', () => {
	it('prints areas, regions, shares, method and notes, and nothing that a terminal would obey', async () => {
		const path = written(
			collection(
				feature(polygon([...box(30, 50, 31, 51)].reverse()), { name: 'a\x1b[31mb', holder: 'X' })
			)
		);
		const { code, out, err } = await salient(path);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('0  a\ufffd[31mb  7,892 km²  3,047 mi²  winding\n');
		expect(out).toContain('Union, each place once  7,892 km²  3,047 mi²\n');
		expect(out).toContain('X, status not said  7,892 km²  3,047 mi²  1 feature\n');
		expect(out).toMatch(
			/Kyiv Oblast \(UA-32\) .* of its measured 27,\d{3} km², rough: our outline is over 2% off its official area\n/
		);
		expect(out).toMatch(
			/ 1\.31% {2}7,892 of 603,628 km² {2}Ukraine’s total area \(official\) +X, status not said: 1\.31%\n/
		);
		expect(out).toContain('\nMethod\n  WGS84 ellipsoid\n');
		expect(out).toContain(`winding: a ring runs the wrong way round`);
		expect(out).toContain(`[1 feature: ${path} feature 0]\n`);
	});

	it.each<[string, unknown, string]>([
		['no features', collection(), 'there are no features in it: nothing to measure'],
		[
			'a broken file',
			'{"type":"FeatureCollection","features":[{"type"',
			': byte 47: the text ends in the middle of feature 0; is the file cut short?'
		],
		[
			'a broken position',
			collection(feature(null), { ...feature(polygon([[1, 'x']] as never)), id: 'b' }),
			': feature 1 ("b"): geometry.coordinates[0][0] is [1,"x"]; both must be numbers, in degrees'
		],
		['a broken topology', { type: 'Topology' }, ': this TopoJSON is broken: objects']
	])('refuses %s with exit code 2', async (_, content, reason) => {
		const { code, out, err } = await salient(written(content));
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(reason);
	});

	it('refuses what is no file', async () => {
		expect(await salient()).toMatchObject({ code: 2 });
		expect((await salient('/no/such')).err).toContain('/no/such: there is no such file');
		expect((await salient(folder)).err).toContain('none of the files in');
		expect((await salient('-', '-')).err).toContain('standard input can be read only once');
		expect((await salient(written({}), '--no')).err).toContain('unknown option --no');
	});

	it('has a help that names every exit code and the schema', async () => {
		const { out, code } = await salient('--help');
		expect(code).toBe(0);
		expect(out).toContain('salient-measure/1');
		expect(readFileSync('src/cli/measure/measurement.ts', 'utf8')).toContain('salient-measure/1');
	});
});
