import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorldIndex } from '$lib/formats/world-index';
import { boxRings } from '$lib/geo/rings';
import { shownAreaSqKm } from '$lib/model/world';
import { aboutSize, type Sized } from '$lib/state/compare/about-size';
import type { Coverage } from '$lib/state/compare/coverage';
import { countriesUnder } from '$lib/state/compare/ground-abroad';
import { ShapeSource } from '$lib/state/compare/shape-source.svelte';
import { WorldCoverage } from '$lib/state/compare/world-coverage';
import { World } from '$lib/state/compare/world.svelte';
import { ringsAreaSqKm } from '$lib/geo/rings';

const folder = new URL('../../data/world/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const index = readWorldIndex(JSON.parse(read('index.json')));
const countries = index.areas.filter(({ kind }) => kind === 'country');

const serve = (async (address: string) => {
	const name = address.split('/').at(-1)!;
	const isOutline = !['index.json', 'labels.json'].includes(name);
	try {
		return new Response(read(isOutline ? `outlines/${name}` : name));
	} catch {
		return new Response('', { status: 404 });
	}
}) as typeof fetch;
const away = (async () => new Response('', { status: 503 })) as typeof fetch;

const worldOf = (get: typeof fetch) =>
	new World({ base: '', get, ownCountry: 'UA', ownRegions: ['UA-14', 'UA-09'] });

describe('the world', () => {
	it('is not known before it is fetched, and says what could not be', async () => {
		const world = worldOf(away);
		expect(world.thing('world-DE')).toBeUndefined();
		await world.load();
		expect([world.settled, world.failed, world.index]).toEqual([true, true, null]);
	});

	it('has things to compare by their ids, nothing else', async () => {
		const world = worldOf(serve);
		await world.load();
		expect(world.thing('world-DE-BE')).toMatchObject({
			kind: 'abroad',
			features: [{ layer: 'world-DE', id: 'DE-BE' }]
		});
		expect(world.figure('world-DE-BE')).toMatchObject({ kind: 'reported', value: 891 });
		expect(world.thing('world-UA')!.features).toEqual([
			{ layer: 'regions', id: 'UA-14' },
			{ layer: 'regions', id: 'UA-09' }
		]);
		expect(world.thing('world-UA')!.figure).toBe('official-UA');
		expect(['world-XK', 'world-DE', 'XK', 'world-QQ'].map((id) => world.disputeOf(id))).toEqual([
			'whole',
			null,
			null,
			null
		]);
		for (const id of ['world-QQ', 'world-', 'DE', 'world-__proto__', 'group-kursk'])
			expect(world.thing(id)).toBeUndefined();
	});
});

describe('what a shape covers abroad', () => {
	async function covered(box: [number, number, number, number]) {
		const world = worldOf(serve);
		await world.load();
		const source = new ShapeSource('', serve);
		const coverage = new WorldCoverage(world, source, 'UA');
		const shape = boxRings(box);
		const own: Coverage = { regions: [], held: [], outsideSqKm: ringsAreaSqKm(shape) };
		coverage.need(shape);
		await expect.poll(() => coverage.of(shape, own) !== null, { timeout: 20_000 }).toBe(true);
		const { regions, restSqKm } = coverage.of(shape, own)!;
		const sum = regions.reduce((total, { areaSqKm }) => total + areaSqKm, 0);
		expect((sum + restSqKm) / own.outsideSqKm).toBeCloseTo(1, 4);
		return { ids: regions.map(({ area }) => area.id), sum, restSqKm, own };
	}

	it('is told by region, and adds up to the shape', async () => {
		const { ids, restSqKm } = await covered([13.2, 52.4, 13.6, 52.6]);
		expect(ids).toEqual(['DE-BE', 'DE-BB']);
		expect(restSqKm).toBeLessThan(1);
	});

	it('is told across the 180th meridian, from either side', async () => {
		expect((await covered([177, -18.5, 180.5, -16])).ids).toContain('FJ-N');
		expect((await covered([-180, 65, -172, 68])).ids).toEqual(['RU-CHU']);
	});

	it('is nothing out at sea', async () => {
		const { ids, restSqKm, own } = await covered([-150, -50, -149, -49]);
		expect(ids).toEqual([]);
		expect(restSqKm).toBeCloseTo(own.outsideSqKm, 6);
	});

	it('looks at the countries whose boxes it meets, and no others', () => {
		const under = countriesUnder(boxRings([13.2, 52.4, 13.6, 52.6]), countries);
		expect(under.map(({ country }) => country.id)).toEqual(['DE']);
		// Around the pole, what lies on both sides of the 180th meridian is found from both.
		const south = [{ ...countries[0]!, id: 'AQ', box: [-180, -90, 180, -60] as const }];
		expect(countriesUnder(boxRings([170, -76, 190, -74]), south).map(({ turn }) => turn)).toEqual([
			0, -360
		]);
		expect(countriesUnder(boxRings([-179, 51, -178, 52]), countries)).toContainEqual({
			country: countries.find(({ id }) => id === 'US'),
			turn: 0
		});
	});
});

describe('what is about a size', () => {
	const all = index.areas.map((area): Sized => ({
		id: area.id,
		country: area.country,
		isCountry: area.kind === 'country',
		areaSqKm: shownAreaSqKm(area)
	}));

	it('is ten things of nearly that size, at most three of one country', () => {
		for (const size of [2, 450, 112_000, 600_000, 1.7e7]) {
			const found = aboutSize(size, all, 'en');
			expect(found).toHaveLength(10);
			const codes = found.map(({ country }) => country);
			for (const code of codes)
				expect(codes.filter((one) => one === code).length).toBeLessThanOrEqual(3);
		}
		for (const { areaSqKm } of aboutSize(112_000, all, 'en'))
			expect(Math.abs(areaSqKm / 112_000 - 1)).toBeLessThan(0.1);
	});

	it('is nearer to home for each language', () => {
		const countriesOf = (language: 'en' | 'uk') =>
			aboutSize(20_000, all, language).map(({ country }) => country);
		expect(countriesOf('en')).not.toEqual(countriesOf('uk'));
	});

	it('is nothing for no size', () => {
		for (const size of [0, -1, NaN]) expect(aboutSize(size, all, 'en')).toEqual([]);
	});
});
