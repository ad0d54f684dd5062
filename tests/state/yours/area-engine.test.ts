import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { boundsOfAll, boundsOfCoords } from '../../../src/lib/geo/bounding-box';
import { eachEdgeOn } from '../../../src/lib/geo/edge-spans';
import type { ClipEngine } from '../../../src/lib/geo/clip/clip-engine';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { multiPolygonOf, ringsAreaSqKm, ringsOf } from '../../../src/lib/geo/rings';
import type { Mapping } from '../../../src/lib/model/mapping';
import { OwnGroundError } from '../../../src/lib/model/own-fault';
import type { HeldArea, Region } from '../../../src/lib/model/region';
import { presetNamed } from '../../../src/lib/areas/presets';
import { AreaEngine } from '../../../src/lib/state/yours/area-engine';
import type { BroughtFile, MeasuredDay } from '../../../src/lib/state/yours/area-protocol';
import { areasFiles, northernBox } from '../../fixtures/areas-files';

type Collection<P> = FeatureCollection<Polygon | MultiPolygon, P>;
const layer = <P>(name: string) =>
	JSON.parse(readFileSync(`data/layers/${name}.geojson`, 'utf8')) as Collection<P>;

let clip: ClipEngine;
let engine: AreaEngine;
const regions = layer<Region>('regions').features.map(({ properties, geometry }) => ({
	id: properties.id,
	country: properties.country,
	rings: ringsOf(geometry)
}));

beforeAll(async () => {
	clip = await loadClipEngine();
	const land = layer<{ kind: string }>('base').features;
	engine = new AreaEngine(clip, {
		regions,
		around: boundsOfAll(regions.map(({ rings }) => boundsOfCoords(rings.coords))),
		countrySqKm: { UA: 603_628, RU: Infinity },
		land: land
			.filter(({ properties }) => properties.kind === 'land')
			.map(({ geometry }) => ringsOf(geometry))
	});
});

const none = new Map<string, never>();
const brought = (name: string): BroughtFile[] =>
	areasFiles(name).map((one) => ({ name: one.name, file: new Blob([one.bytes as BlobPart]) }));
const textFile = (name: string, value: unknown): BroughtFile => ({
	name,
	file: new Blob([JSON.stringify(value)])
});

/** What is measured of files by a mapping, with the days that were found. */
async function measured(files: readonly BroughtFile[], mapping: Mapping): Promise<MeasuredDay[]> {
	const { files: read } = await engine.read(files, none);
	const days: MeasuredDay[] = [];
	engine.onday = (day) => days.push(day);
	await engine.measure(mapping, new Map(read.map(({ name, day }) => [name, day?.day ?? null])));
	return days;
}

const held: Mapping = {
	name: 'by holder',
	rules: [
		{
			where: [
				{ key: 'holder', is: 'RU' },
				{ key: 'status', is: 'held' }
			],
			means: 'held-ru'
		},
		{
			where: [
				{ key: 'holder', is: 'UA' },
				{ key: 'status', is: 'held' }
			],
			means: 'held-ua'
		},
		{
			where: [
				{ key: 'holder', is: 'RU' },
				{ key: 'status', is: 'contested' }
			],
			means: 'contested-ru'
		},
		{
			where: [
				{ key: 'holder', is: 'UA' },
				{ key: 'status', is: 'contested' }
			],
			means: 'contested-ua'
		}
	]
};

describe('people’s own ground', () => {
	it('that is our layer measures as our layer does, by region and status', async () => {
		const control = layer<HeldArea>('control');
		const [day] = await measured([textFile('control-2025-02-12.geojson', control)], held);
		expect(day!.day).toBe('2025-02-12');
		expect(day!.unknown).toEqual([]);
		for (const { properties, geometry } of control.features) {
			const { holder, status, region } = properties;
			const meaning = `${status}-${holder.toLowerCase()}`;
			const same = control.features.filter(
				({ properties: one }) =>
					one.holder === holder && one.status === status && one.region === region
			);
			const own = same.reduce((sum, one) => sum + ringsAreaSqKm(ringsOf(one.geometry)), 0);
			const found = day!.areas.find((area) => area.meaning === meaning && area.region === region);
			expect(found?.areaSqKm ?? 0, `${meaning} in ${region}`).toBeCloseTo(own, 1);
			expect(geometry.coordinates.length).toBeGreaterThan(0);
		}
	});

	it('crosses the 180th meridian where that is what its edges are said to do', async () => {
		const square = (west: number, east: number) => ({
			type: 'Feature',
			properties: { holder: 'RU', status: 'held' },
			geometry: northernBox(west, east)
		});
		const areaOf = async (edges: 'short' | 'as-written', ...features: object[]) => {
			const file = textFile('2024-01-01.geojson', { type: 'FeatureCollection', features });
			await engine.read([file], new Map([['*', { edges }]]));
			const days: MeasuredDay[] = [];
			engine.onday = (day) => days.push(day);
			await engine.measure(held, new Map([[file.name, '2024-01-01']]));
			return days[0]!.areas.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
		};
		const short = await areaOf('short', square(179, -179));
		expect(short).toBeCloseTo(await areaOf('as-written', square(10, 12)), 3);
		// Once more, cut as it should be, it is no more ground.
		const cut = [square(179, 180), square(-180, -179)];
		expect(await areaOf('short', square(179, -179), ...cut)).toBeCloseTo(short, 3);
	});

	it('is a range where some of it is contested', async () => {
		const control = layer<HeldArea>('control');
		const [day] = await measured([textFile('control-2025-02-12.geojson', control)], held);
		const of = (status: string) =>
			day!.areas.find((one) => one.region === 'RU-KRS' && one.meaning === `${status}-ua`)!.areaSqKm;
		const range = day!.ranges.find(({ holder, region }) => holder === 'UA' && region === 'RU-KRS')!;
		expect(range.heldSqKm).toBe(of('held'));
		expect(range.withContestedSqKm).toBeCloseTo(of('held') + of('contested'), 2);
		const low = day!.ranges.reduce((sum, { heldSqKm }) => sum + heldSqKm, 0);
		const all = day!.areas.filter(({ meaning }) => meaning.startsWith('held'));
		expect(low).toBeCloseTo(
			all.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0),
			2
		);
	});

	it('exported and read again gives the same areas to the last shown digit', async () => {
		const control = layer<HeldArea>('control');
		const [day] = await measured([textFile('control-2025-02-12.geojson', control)], held);
		const grounds = engine.groundsOf(day!.files);
		const features = grounds.map(({ meaning, rings }) => ({
			type: 'Feature',
			properties: { meaning },
			geometry: multiPolygonOf(rings)
		}));
		const again = textFile('again-2025-02-12.geojson', { type: 'FeatureCollection', features });
		const rules = grounds.map(({ meaning }) => ({
			where: [{ key: 'meaning', is: meaning }],
			means: meaning
		}));
		const [second] = await measured([again], { name: 'again', rules });
		const table = (one: MeasuredDay) =>
			one.areas
				.map(({ meaning, region, areaSqKm }) => `${meaning} ${region} ${areaSqKm.toFixed(1)}`)
				.sort();
		expect(table(second!)).toEqual(table(day!));
	});

	it('of days is sent the last first, and ground that repeats is the same', async () => {
		const days = await measured(brought('days/'), presetNamed('plain')!);
		const order = days.map(({ day }) => day);
		expect(order.length).toBeGreaterThan(1);
		expect(order[0]).toBe(order.toSorted().at(-1));
		expect(order.slice(1)).toEqual(order.slice(1).toSorted());
	});

	it('of days is gathered as outlines, those of each day as they are drawn alone', async () => {
		const { files } = await engine.read(brought('days/'), none);
		const days = new Map(files.map(({ name, day }) => [name, day?.day ?? null]));
		const { through } = await engine.measure(presetNamed('plain')!, days);
		expect(through!.days.length).toBeGreaterThan(1);
		for (const [day, file] of through!.days.entries()) {
			const corners = engine.groundsOf([file]).reduce((sum, { rings: { coords, starts } }) => {
				return sum + coords.length / 2 - (starts.length - 1);
			}, 0);
			let edges = 0;
			for (const status of through!.statuses)
				// A chord begins at −1, and is none of the outline.
				eachEdgeOn(status.edges, day, (at) => (edges += Number(status.edges.table[at + 6]! >= 0)));
			expect(edges).toBe(corners);
			expect(edges).toBeGreaterThan(0);
		}
	});

	it('of one day is asked for, and not gathered', async () => {
		const { files } = await engine.read(brought('plain.geojson'), none);
		const days = new Map(files.map(({ name, day }) => [name, day?.day ?? null]));
		expect((await engine.measure(presetNamed('plain')!, days)).through).toBeNull();
	});

	it('asks what it cannot know, and reads with the answer', async () => {
		const asked = await engine.read(brought('mercator-unsaid.geojson'), none);
		expect(asked.questions.map(({ code }) => code)).toEqual(['system']);
		expect(asked.features).toBe(0);
		const answers = new Map([['*', { system: 'EPSG:3857' }]]);
		const read = await engine.read(null, answers);
		expect(read.features).toBeGreaterThan(0);
		expect(read.files[0]!.system).toBe('EPSG:3857');
	});

	it('names what is not read, and throws where nothing is', async () => {
		const both = await engine.read([...brought('plain.geojson'), ...brought('cut.kmz')], none);
		expect(both.unread.map(({ file }) => file)).toEqual(['cut.kmz']);
		const alone = engine.read(brought('cut.kmz'), none);
		await expect(alone).rejects.toBeInstanceOf(OwnGroundError);
	});

	it('counts what the mapping does not know apart, by region', async () => {
		const days = await measured(brought('plain.geojson'), { name: 'none', rules: [] });
		expect(days[0]!.areas).toEqual([]);
		expect(days[0]!.unknown.length).toBeGreaterThan(0);
	});

	it('draws a glimpse of each value within its box', async () => {
		const { keys } = await engine.read(brought('deepstate.geojson'), none);
		const glimpses = engine.glimpses(keys[0]!.key);
		expect([...glimpses.keys()].sort()).toEqual(keys[0]!.values.map(({ text }) => text).sort());
		for (const d of glimpses.values()) {
			const numbers = (d.match(/[\d.]+/g) ?? []).map(Number);
			expect(Math.max(...numbers)).toBeLessThanOrEqual(48);
			expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
		}
	});

	it('stops between days when it is given up', async () => {
		const { files } = await engine.read(brought('days/'), none);
		const ending = new AbortController();
		engine.signal = ending.signal;
		let seen = 0;
		engine.onday = () => {
			seen++;
			ending.abort();
		};
		const days = new Map(files.map(({ name, day }) => [name, day?.day ?? null]));
		const failure = await engine.measure(held, days).catch((error: unknown) => error);
		expect(failure).toMatchObject({ failure: { code: 'cancelled' } });
		expect(seen).toBe(1);
		engine.signal = new AbortController().signal;
	});
});
