import { describe, expect, it } from 'vitest';
import { compareData } from '../../../src/lib/dossier/compare-things';
import { firstComparison } from '../../../src/lib/dossier/first-comparison';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { encodeComparison } from '../../../src/lib/formats/compare-link';
import { pickKey } from '../../../src/lib/model/comparison';
import { CompareRoom } from '../../../src/lib/state/compare-room.svelte';
import { compareItems } from '../../../src/lib/ui/compare/items';
import { ownLayerOf, ownThings } from '../../../src/lib/ui/ties/own-things';
import { say } from '../../../src/lib/words/figure-words';
import { comparisonWords } from '../../../src/lib/words/pictures/comparison-words';
import { comparisonLink } from '../../../src/routes/compare/comparison-link';
import { groundsOf, ourControl, ownDay, ownLayer } from '../../fixtures/own-grounds';
import { shippedSite } from '../../fixtures/shipped-site';

const loaded = shippedSite();
const data = compareData(loaded);
const grounds = groundsOf(await loadClipEngine(), ourControl());
const day = ownDay(ourControl(), '2025-02-12');
const things = ownThings(ownLayer(day), day, 'en');

function open() {
	const asked: string[] = [];
	const { things: first, outlines } = firstComparison(data, loaded);
	const room: CompareRoom = new CompareRoom({
		...{ data, first, outlines, base: '', site: '', country: 'UA', nameOf: pickKey },
		figure: (id) => loaded.dossier.figures[id]!,
		get: ((url: string) => {
			asked.push(url);
			return Promise.reject(new TypeError('no network'));
		}) as typeof fetch
	});
	room.own.add(
		things.map(({ thing }) => thing),
		things.map(({ figure }) => figure)
	);
	room.source.serve(ownLayerOf(day), () =>
		Promise.resolve(
			new Map(
				grounds.map(({ meaning, rings }) => [meaning, { id: meaning, properties: {}, rings }])
			)
		)
	);
	return { room, asked };
}

describe('ground of one’s own file in the room for comparing', () => {
	it('is a thing for each status, the largest first, named by status, file and day', () => {
		const names = things.map(({ thing }) => say(thing.name, 'en'));
		expect(names[0]).toMatch(/^Held by Russia, “own\.geojson”, 12 February 2025$/i);
		expect(things.map(({ thing }) => thing.id)).toContain('own-2025-02-12|own.geojson-held-ua');
		const uk = say(things[0]!.thing.name, 'uk');
		expect(uk).toContain('«own.geojson», 12 лютого 2025 року');
	});

	it('has its outline and area without a request', async () => {
		const { room, asked } = open();
		const { thing } = things[0]!;
		room.add(thing.id);
		room.fetchNeeded();
		const pick = room.picks.at(-1)!;
		await expect.poll(() => room.outlineOf(pick)).not.toBeNull();
		expect(asked).toEqual([]);
		expect(room.homeOf(pick)![0]).toBeGreaterThan(30);
		const item = compareItems(room, loaded.dossier, 'en').at(-1)!;
		expect(item).toMatchObject({ plain: false, holder: 'RU', reported: [] });
		expect(item.figure.value).toBeCloseTo(
			grounds.find(({ meaning }) => meaning === 'held-ru')!.areaSqKm,
			0
		);
		const words = comparisonWords([item], loaded.dossier, { language: 'en', unitSystem: 'km2' });
		expect(words.notes.join()).toContain(
			'Your file own.geojson; who holds what was read by “Mine”'
		);
	});

	it('stays out of links, and stays in the room where the address says nothing new', () => {
		const { room } = open();
		const part = comparisonLink(room, () => undefined);
		room.add(things[0]!.thing.id);
		expect(part.write(2000)).toBeNull();
		expect(part.read(null)).toEqual([]);
		expect(room.picks).toHaveLength(3);
		room.add('region-UA-14');
		room.lay(things[0]!.thing.id);
		const text = part.write(2000);
		expect(text).toBe(encodeComparison({ ...room.comparison }));
		expect(text).not.toContain('own');
		expect(room.comparison.placed).toBeNull();
		part.read(text);
		expect(room.picks).toHaveLength(4);
		part.read('1~region-UA-14');
		expect(room.picks.map(pickKey)).toEqual(['region-UA-14']);
	});

	it('stays where the rest is too long for the address, whatever else is told of the link', () => {
		const { room } = open();
		const part = comparisonLink(room, () => undefined);
		room.add(things[0]!.thing.id);
		room.add('region-UA-14');
		expect(part.write(10)).toBeNull();
		expect(part.text(Infinity)).toContain('region-UA-14');
		expect(part.read(null)).toEqual([]);
		expect(room.picks).toHaveLength(4);
	});

	it('is no link at all where there is nothing else', () => {
		const { room } = open();
		const part = comparisonLink(room, () => undefined);
		room.add(things[0]!.thing.id);
		for (const key of ['group-kursk', 'group-occupied']) room.remove(key);
		expect(part.write(2000)).toBeNull();
	});
});
