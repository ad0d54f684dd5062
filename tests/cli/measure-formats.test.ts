import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeasuredDays } from '../../src/cli/measure/measure-days';
import type { Measurement } from '../../src/cli/measure/measurement';
import { writeMapping } from '../../src/lib/areas/mapping-file';
import { apart } from '../geo/shapes';
import { boxOf, collection, feature, folder, salient, written } from './run-measure';

const fixture = (name: string) => `tests/fixtures/areas/${name}`;
const json = async (...args: string[]) => {
	const { code, out, err } = await salient(...args, '--json');
	return { code, err, said: JSON.parse(out) as Measurement };
};
const groupsOf = ({ groups }: Measurement) =>
	groups.map(({ holder, status, areaSqKm }) => [holder, status, Math.round(areaSqKm)]);
const ofPlain = [
	['UA', 'held', 3682],
	['RU', 'held', 1663],
	['RU', 'contested', 7713]
];

describe('salient measure of other formats', () => {
	it.each([
		...['plain.geojson', 'mercator.geojson', 'ground.zip', 'loose/ground.shp', 'utm.zip'],
		...['wkt.csv', 'semicolons.csv', 'cp1251-unsaid.zip']
	])('%s has the same groups', async (name) => {
		const { code, said } = await json(fixture(name));
		expect(code).toBe(0);
		expect(groupsOf(said)).toEqual(ofPlain);
		expect(said.preset).toBeNull();
	});

	it('keeps occupied, liberated, unknown and abroad of DeepState’s files apart', async () => {
		for (const name of ['deepstate.geojson', 'deepstate-api.json']) {
			const { said } = await json(fixture(name));
			expect(said.preset).toBe('DeepState');
			expect(groupsOf(said)).toEqual([
				['RU', 'held', 16084],
				['UA', 'held', 3682],
				[null, 'contested', 1663]
			]);
			expect(said.leftOut.features).toBe(2);
			expect(Math.round(said.leftOut.areaSqKm)).toBe(33641);
			const codes = said.notes.map(({ code }) => code);
			expect(codes).toEqual(expect.arrayContaining(['preset', 'left-out']));
		}
	});

	it('reads holder and status in capitals, and says where a status is none', async () => {
		const held = { HOLDER: 'RU', Status: 'HELD' };
		const one = await json(written(collection(feature(boxOf(30, 50, 31, 51), held))));
		expect(groupsOf(one.said)).toEqual([['RU', 'held', 7892]]);
		const odd = { holder: 'A', status: 'frozen' };
		const other = await json(written(collection(feature(boxOf(30, 50, 31, 51), odd))));
		expect(other.said.notes.map(({ code }) => code)).toEqual(['unknown-status']);
	});

	it('asks what only people know, and takes the answer', async () => {
		for (const [name, answer] of [
			['mercator-unsaid.geojson', '--system EPSG:3857'],
			['small-metres.geojson', '--system EPSG:3857'],
			['metres-beyond.geojson', '--system EPSG:3857'],
			['metres-unsaid.zip', '--system EPSG:32636'],
			['axes-far.geojson', '--axes exchanged']
		] as const) {
			const asked = await salient(fixture(name));
			expect([asked.code, asked.out]).toEqual([2, '']);
			expect(asked.err).toContain(answer);
			expect((await salient(fixture(name), ...answer.split(' '))).code).toBe(0);
		}
		expect(
			groupsOf((await json(fixture('mercator-unsaid.geojson'), '--system', 'epsg:3857')).said)
		).toEqual(ofPlain);
		const open = await salient(fixture('track.gpx'), '--csv');
		expect(open.err).toContain('--lines closed');
		const closed = await json(fixture('track.gpx'), '--lines', 'closed');
		expect(Math.round(closed.said.total.areaSqKm)).toBe(7713);
	});

	it('takes a mapping of one’s own, counts what it does not know as not said, and doubts', async () => {
		const path = join(folder, 'mine.json');
		const rule = (is: string, means: 'held-ru' | 'held-ua' | 'claimed-ru') => ({
			where: [{ key: 'who', is }],
			means
		});
		const rules = [rule('blue', 'held-ua'), rule('red', 'held-ru')];
		writeFileSync(path, writeMapping({ name: 'Mine', rules }));
		const { said } = await json(fixture('foreign.geojson'), '--preset', path);
		expect(groupsOf(said)).toEqual([
			['UA', 'held', 3682],
			['RU', 'held', 10500],
			[null, null, 7713]
		]);
		const codes = said.notes.map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['preset', 'unmapped', 'in-sea', 'at-home']));
		const twice = await json(fixture('two-statuses.geojson'), '--preset', 'plain');
		expect(twice.said.notes.map(({ code }) => code)).toContain('two-statuses');
	});

	it.each<[string[], string]>([
		[['--preset', 'nobody'], 'there is no preset nobody; known are deepstate, isw, folders, plain'],
		[['--preset', fixture('plain.geojson').replace('.geojson', '.json')], 'plain.json'],
		[['--system', 'mercator'], '--system takes a code like EPSG:3857'],
		[['--axes', 'both'], '--axes takes'],
		[['--lines', 'yes'], '--lines takes'],
		[['--json', '--csv'], 'exclude each other']
	])('refuses %j', async (args, reason) => {
		const { code, err } = await salient(fixture('plain.geojson'), ...args);
		expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
	});

	it('says what is wrong with a file of each format', async () => {
		for (const name of [
			'cut.kmz',
			'cut.fgb',
			'points.csv',
			'alone.dbf',
			'broken.gpx',
			'picture.png'
		]) {
			const { code, out, err } = await salient(fixture(name));
			expect([code, out]).toEqual([2, '']);
			expect(err).toContain(`areas/${name}: `);
			expect(err).not.toMatch(/undefined|\[object|not GeoJSON/);
		}
	});
});

describe('salient measure --csv', () => {
	const table = (out: string) =>
		out
			.replace('\uFEFF', '')
			.trim()
			.split('\r\n')
			.map((line) => line.split(','));

	it('has a row for each region and holding, with the numbers of --json', async () => {
		const { out } = await salient(fixture('plain.geojson'), '--csv');
		const [head, ...rows] = table(out);
		expect(head!.join()).toBe('day,region,name,holder,status,area_sq_km,with_contested_sq_km');
		const { said } = await json(fixture('plain.geojson'));
		expect(Number(rows[0]![5])).toBe(said.total.areaSqKm);
		const donetsk = rows.find(([, region, , holder]) => region === 'UA-14' && holder === 'RU');
		expect(Number(donetsk![5])).toBe(
			said.regions.find(({ id }) => id === 'UA-14')!.groups[0]!.areaSqKm
		);
		expect(rows.at(-1)!.slice(1, 2)).toEqual(['outside']);
	});

	it('has what is held with contested ground beside it, as --json and the text say it', async () => {
		const file = fixture('deepstate.geojson');
		const [, ...rows] = table((await salient(file, '--csv')).out);
		const { ranges } = (await json(file)).said;
		expect(ranges.map(({ holder }) => holder)).toEqual(['RU', 'UA']);
		for (const { holder, heldSqKm, withContestedSqKm, regions } of ranges) {
			expect(withContestedSqKm).toBeGreaterThan(heldSqKm);
			const held = rows.filter((row) => row[3] === holder && row[4] === 'held');
			const [all, ...some] = held;
			expect(all!.slice(5).map(Number)).toEqual([heldSqKm, withContestedSqKm]);
			expect(some.map(([, id]) => id).sort()).toEqual(Object.keys(regions).sort());
			for (const [, id, , , , ...areas] of some)
				expect(areas.map(Number)).toEqual([
					regions[id!]!.heldSqKm,
					regions[id!]!.withContestedSqKm
				]);
		}
		expect(rows.filter((row) => row[4] !== 'held').map((row) => row[6])).not.toContain('0');
		const { out } = await salient(file);
		expect(out).toMatch(/By holder, without and with contested territory\n {2}RU +[\d,.]+ km² +– /);
	});

	it('measures a folder by day, with the numbers of each file alone', async () => {
		const { code, out } = await salient(fixture('days'), '--json');
		const days = JSON.parse(out) as MeasuredDays;
		expect([code, days.schema, days.polygons]).toEqual([0, 'salient-measure-days/1', 4]);
		expect(days.days.map(({ day }) => day)).toEqual(['2025-02-10', '2025-02-11', '2025-02-13']);
		for (const { files, groups } of days.days) {
			const { said } = await json(fixture(`days/${files[0]!}`));
			groups.forEach(({ areaSqKm, regions }, i) => {
				expect(apart(areaSqKm, said.groups[i]!.areaSqKm)).toBeLessThan(1e-9);
				for (const [id, area] of Object.entries(regions)) {
					const region = said.regions.find((one) => one.id === id)!;
					const { holder, status } = groups[i]!;
					const same = region.groups.find((one) => one.holder === holder && one.status === status);
					expect(apart(area, same!.areaSqKm)).toBeLessThan(1e-9);
				}
			});
		}
		const csv = table((await salient(fixture('days'), '--csv')).out);
		expect(csv.filter(([day, region]) => day === '2025-02-13' && region === 'all')).toHaveLength(2);
		expect((await salient(fixture('days'))).out).toContain('10 February 2025   7,713 km²');
	});

	it('leaves out files of a folder without a day, names them, and ends with 1', async () => {
		const path = join(folder, 'mixed');
		mkdirSync(path);
		const map = readFileSync(fixture('plain.geojson'));
		writeFileSync(join(path, '2025-01-01.geojson'), map);
		writeFileSync(join(path, 'map.geojson'), map);
		writeFileSync(join(path, '2025-01-02.kml'), '<kml');
		const { code, out } = await salient(path);
		expect(code).toBe(1);
		expect(out).toMatch(/map\.geojson: no day/);
		expect(out).toMatch(/2025-01-02\.kml: .*the XML is broken/);
		expect((await salient(path, path)).err).toContain('name one folder, or files');
	});
});
