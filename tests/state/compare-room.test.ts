import { beforeAll, describe, expect, it } from 'vitest';
import { compareData } from '../../src/lib/dossier/compare-things';
import { readDayFiles } from '../../src/lib/dossier/day-files';
import { firstComparison } from '../../src/lib/dossier/first-comparison';
import type { LoadedDossier } from '../../src/lib/dossier/load-dossier';
import { ringsAreaSqKm } from '../../src/lib/geo/rings';
import { type CompareData, pickKey } from '../../src/lib/model/comparison';
import { CompareRoom } from '../../src/lib/state/compare-room.svelte';
import { compareItems } from '../../src/lib/ui/compare/items';
import { say } from '../../src/lib/words/figure-words';
import type { LinkPart } from '../../src/routes/address-bar.svelte';
import { comparisonLink } from '../../src/routes/compare/comparison-link';
import { shippedSite } from '../fixtures/shipped-site';

let loaded: LoadedDossier;
let data: CompareData;
let asked: string[];
let offline = false;

/** The served layers, from the shipped ones. */
const serve = (async (url: string) => {
	asked.push(url);
	if (offline) throw new TypeError('no network');
	const name = /\/measure\/(.*)\.json$/.exec(url)![1] as 'control' | 'regions' | 'familiar';
	const day = /^control-(.*)/.exec(name)?.[1];
	if (day) return new Response((await readDayFiles(day)).control);
	return new Response(JSON.stringify(loaded.layers[name]));
}) as typeof fetch;

beforeAll(() => {
	loaded = shippedSite();
	data = compareData(loaded);
});

function open(): CompareRoom {
	asked = [];
	const { things, outlines } = firstComparison(data, loaded);
	return new CompareRoom({
		data,
		figure: (id) => loaded.dossier.figures[id]!,
		first: things,
		outlines,
		base: '',
		site: '',
		country: 'UA',
		get: serve,
		nameOf: pickKey
	});
}

async function settled(room: CompareRoom): Promise<void> {
	room.fetchNeeded();
	await expect.poll(() => room.picks.every((pick) => room.outlineOf(pick))).toBe(true);
}

describe('the room as it opens', () => {
	it('compares both sides of the swap without fetching anything', () => {
		const room = open();
		room.fetchNeeded();
		expect(room.picks.map(pickKey)).toEqual(['group-kursk', 'group-occupied']);
		expect(room.picks.every((pick) => room.outlineOf(pick))).toBe(true);
		expect(asked).toEqual([]);
	});

	it('takes six things, each once, in an order of one’s own', () => {
		const room = open();
		for (const { id } of data.things) room.add(id);
		expect(room.picks).toHaveLength(6);
		expect(room.full).toBe(true);
		room.move('group-occupied', -1);
		room.move('group-occupied', -1);
		room.remove('held-sudzha');
		room.add('no-such-thing');
		room.add('group-kursk');
		expect(room.picks.map(pickKey).slice(0, 2)).toEqual(['group-occupied', 'group-kursk']);
		expect(room.picks).toHaveLength(5);
	});
});

it('gives every thing a shape of its area, with an outline of its own or without', async () => {
	const room = open();
	for (const thing of data.things) {
		room.restore({ picks: [{ type: 'thing', id: thing.id, drawnAs: 'square' }], placed: null });
		room.fetchNeeded();
		const pick = room.picks[0]!;
		await expect.poll(() => room.ringsOf(pick) !== null).toBe(true);
		const figure = data.figures[thing.figure] ?? loaded.dossier.figures[thing.figure]!;
		const areaSqKm = ringsAreaSqKm(room.ringsOf(pick)!);
		if (room.isPlain(pick) || figure.receipt.type !== 'reference')
			expect(Math.abs(areaSqKm / figure.value - 1)).toBeLessThan(1e-6);
		// The outline of a familiar place, or of a region that is rough, is another's than its published area.
		else expect(Math.abs(areaSqKm / figure.value - 1)).toBeLessThan(0.12);
	}
	expect([...asked].sort()).toEqual([
		'/measure/control.json',
		'/measure/familiar.json',
		'/measure/regions.json'
	]);
});

describe('laid over the map', () => {
	it('covers all of its own region at home, and reads the same area everywhere', async () => {
		const room = open();
		room.add('region-UA-14');
		room.lay('region-UA-14');
		await settled(room);
		await expect.poll(() => room.placement.coverage !== null).toBe(true);
		const whole = room.placement.placedSqKm;
		const [own, ...others] = room.placement.coverage!.regions;
		expect(own!.id).toBe('UA-14');
		expect(own!.areaSqKm / whole).toBeCloseTo(1, 5);
		for (const other of others) expect(other.areaSqKm / whole).toBeLessThan(1e-4);
		for (const [lon, lat] of [
			[30.52, 50.45],
			[-70, -50],
			[179.9, 65]
		] as const) {
			room.placement.moveTo([lon, lat]);
			room.placement.turnTo(123);
			room.placement.rest();
			expect(room.placement.placedSqKm / whole).toBeCloseTo(1, 6);
		}
		expect(room.placement.coverage!.regions).toEqual([]);
		expect(room.placement.coverage!.outsideSqKm / whole).toBeCloseTo(1, 9);
	});

	it('adds up: what lies in regions and outside of them is the shape', async () => {
		const room = open();
		room.lay('group-occupied');
		await expect
			.poll(() => {
				room.fetchNeeded();
				return room.placement.coverage !== null;
			})
			.toBe(true);
		room.placement.moveTo([30.52, 50.45]);
		room.placement.rest();
		const { regions, outsideSqKm } = room.placement.coverage!;
		const sum = regions.reduce((total, { areaSqKm }) => total + areaSqKm, outsideSqKm);
		expect(sum / room.placement.placedSqKm).toBeCloseTo(1, 6);
		expect(regions.find(({ id }) => id === 'UA-30')!.areaSqKm).toBeGreaterThan(500);
	});

	it('is measured by a coarser copy while a large shape moves, of the same area and nearly the same ground', async () => {
		const room = open();
		room.lay('group-occupied');
		room.fetchNeeded();
		await expect.poll(() => room.placement.coverage !== null).toBe(true);
		expect(room.placedShape!.coarse).toBe(true);
		room.placement.moveTo([31, 49]);
		const quick = room.placement.coverage!;
		const corners = room.placement.placed!.coords.length;
		room.placement.rest();
		const exact = room.placement.coverage!;
		expect(room.placement.placed!.coords.length).toBeGreaterThan(2 * corners);
		for (const { id, areaSqKm } of exact.regions)
			expect(
				Math.abs(areaSqKm - (quick.regions.find((one) => one.id === id)?.areaSqKm ?? 0))
			).toBeLessThan(200);
	});

	it('goes back home as another is laid, and off the map with its pick', async () => {
		const room = open();
		room.lay('group-kursk');
		room.placement.moveTo([30, 50]);
		room.lay('group-occupied');
		expect(room.comparison.placed).toEqual({ index: 1, at: null, turnDegrees: 0 });
		room.remove('group-occupied');
		expect(room.comparison.placed).toBeNull();
		expect(room.placement.features).toBeNull();
	});
});

describe('drawn shapes', () => {
	const square = [
		[30, 50],
		[31, 50],
		[31, 51],
		[30, 51]
	] as const;

	it('are kept in whole steps, and measured', () => {
		const room = open();
		expect(room.addDrawn(square)).toBe(true);
		const pick = room.picks[2]!;
		expect(pickKey(pick)).toBe('drawn-1');
		expect(pick.type === 'drawn' && pick.ring.slice(0, 2)).toEqual([3000000, 5000000]);
		expect(room.drawnSqKm(pick)).toBeCloseTo(7880, -2);
	});

	it('may cross themselves, and are thinned to what a link holds', () => {
		const room = open();
		const scribble = Array.from({ length: 900 }, (_, i) => {
			const angle = (4 * Math.PI * i) / 900;
			return [32 + (1 + i / 900) * Math.cos(angle), 49 + Math.sin(angle)] as const;
		});
		expect(room.addDrawn(scribble)).toBe(true);
		const pick = room.picks[2]!;
		expect(pick.type === 'drawn' && pick.ring.length).toBeLessThanOrEqual(160);
		expect(room.drawnSqKm(pick)).toBeGreaterThan(1000);
	});

	it('that enclose nothing are refused', () => {
		const room = open();
		expect(room.addDrawn([])).toBe(false);
		expect(
			room.addDrawn([
				[30, 50],
				[31, 50]
			])
		).toBe(false);
		expect(room.picks).toHaveLength(2);
	});
});

it('says which layer could not be had, and tries again when asked', async () => {
	const room = open();
	offline = true;
	room.add('familiar-AD');
	room.fetchNeeded();
	await expect.poll(() => room.source.failed).toEqual(['familiar']);
	expect(room.outlineOf(room.picks[2]!)).toBeNull();
	offline = false;
	room.source.retry();
	await expect.poll(() => room.outlineOf(room.picks[2]!) !== null).toBe(true);
	expect(room.source.failed).toEqual([]);
});

describe('ground of a further drawn day', () => {
	const september = 'group-kursk@2024-09-06';

	it('is there once it was asked for, and its shape is fetched when it is picked', async () => {
		const room = open();
		expect(room.knows(september)).toBe(false);
		await room.drawn.load();
		expect(room.drawn.days[0]).toBe('2025-04-02');
		expect(room.knows('group-kursk@2024-09-07')).toBe(false);
		room.fetchNeeded();
		expect(asked).toEqual([]);
		room.add(september);
		const pick = room.picks[2]!;
		expect(room.homeOf(pick)).toBeNull();
		await settled(room);
		expect(asked).toEqual(['/measure/control-2024-09-06.json']);
		const figure = room.figureOf(room.thingOf(pick)!.figure);
		expect(figure).toMatchObject({ kind: 'measured', asOf: '2024-09-06' });
		expect(ringsAreaSqKm(room.ringsOf(pick)!)).toBeCloseTo(figure.value, 1);
		expect(room.homeOf(pick)![0]).toBeCloseTo(35.2, 0);
		expect(room.homeOf(pick)![1]).toBeCloseTo(51.3, 0);
	});

	it('has the ground beside it say its day, too, and no reported areas of another day', async () => {
		const room = open();
		const names = () => compareItems(room, loaded.dossier, 'en').map(({ name }) => say(name, 'en'));
		expect(names().join()).not.toContain('2025');
		await room.drawn.load();
		room.add(september);
		room.add('familiar-AD');
		expect(names()).toEqual([
			'Territory held by Ukraine in Kursk Oblast, 12 February 2025',
			'Territory held by Russia in Ukraine, 12 February 2025',
			'Territory held by Ukraine in Kursk Oblast, 6 September 2024',
			'Andorra'
		]);
		const [now, , then] = compareItems(room, loaded.dossier, 'en');
		expect(now!.reported.length).toBeGreaterThan(0);
		expect(then!.reported).toEqual([]);
	});

	it('waits in its link until it is known, then is there; a day that is not drawn gets the notice', async () => {
		for (const [day, isThere] of [
			['2024-09-06', true],
			['2024-09-07', false]
		] as const) {
			const room = open();
			const link = `1~familiar-AD~group-kursk@${day}`;
			const notes: string[] = [];
			const part: LinkPart = comparisonLink(room, () => notes.push(...part.read(link)));
			expect(part.read(link)).toEqual([]);
			expect(part.write(2000)).toBe(link);
			expect(room.atStart).toBe(true);
			await expect.poll(() => room.atStart).toBe(false);
			expect(room.isPicked(`group-kursk@${day}`)).toBe(isThere);
			expect(notes).toHaveLength(isThere ? 0 : 1);
			expect(part.write(2000)).toBe(isThere ? link : '1~familiar-AD');
		}
	});
});
