import { describe, expect, it } from 'vitest';
import { compareData } from '../../../src/lib/dossier/compare-things';
import { firstComparison } from '../../../src/lib/dossier/first-comparison';
import { pickKey } from '../../../src/lib/model/comparison';
import { CompareRoom } from '../../../src/lib/state/compare-room.svelte';
import { KeptPicks, keptPicks } from '../../../src/lib/state/ties/kept-picks';
import { OwnLayers } from '../../../src/lib/state/yours/own-layers.svelte';
import { ownThings } from '../../../src/lib/ui/ties/own-things';
import { comparisonLink } from '../../../src/routes/compare/comparison-link';
import { ourControl, ownDay, ownLayer } from '../../fixtures/own-grounds';
import { shippedSite } from '../../fixtures/shipped-site';

const loaded = shippedSite();
const data = compareData(loaded);
const day = ownDay(ourControl(), '2025-02-12');
const things = ownThings(ownLayer(day), day, 'en');
const id = (at: number) => things[at]!.thing.id;

function open(known = things): CompareRoom {
	const { things: first, outlines } = firstComparison(data, loaded);
	const room: CompareRoom = new CompareRoom({
		...{ data, first, outlines, base: '', site: '', country: 'UA', nameOf: pickKey },
		figure: (of) => loaded.dossier.figures[of]!,
		get: (() => Promise.reject(new TypeError('no network'))) as typeof fetch
	});
	room.own.add(
		known.map(({ thing }) => thing),
		known.map(({ figure }) => figure)
	);
	return room;
}
const keysOf = (room: CompareRoom) => room.picks.map(pickKey);

describe('ground of a file that was compared', () => {
	it('is there again after a visit elsewhere, in its place, with all beside it', () => {
		const [kept, left] = [new KeptPicks(), open()];
		left.add('region-UA-14');
		left.add(id(0));
		left.move(id(0), -1);
		left.move(id(0), -1);
		left.lay(id(0));
		left.placement.restore([3_000_000, 5_000_000], 90);
		const before = keysOf(left);
		kept.keep(left, comparisonLink(left, () => {}).text(Infinity));

		const back = open();
		comparisonLink(back, () => {}, kept.link).read(null);
		expect(kept.putBack(back)).toEqual([]);
		expect(keysOf(back)).toEqual(before);
		expect(back.placedKey).toBe(id(0));
		expect(back.placement.rested).toEqual({ at: [3_000_000, 5_000_000], turnDegrees: 90 });
		// Twice changes nothing.
		kept.putBack(back);
		expect(keysOf(back)).toEqual(before);
	});

	it('is told by name where its file was put away', () => {
		const [kept, left] = [new KeptPicks(), open()];
		left.add(id(0));
		kept.keep(left, null);
		expect(kept.any).toBe(true);
		const back = open([]);
		expect(kept.putBack(back)).toEqual([things[0]!.thing.name]);
		expect(keysOf(back)).toEqual(keysOf(open()));
		kept.keep(back, null);
		expect(kept.any).toBe(false);
	});

	it.each(['2025-02-12', null])(
		'is not taken for that of another file of the same day: %s',
		(date) => {
			const of = (files: string[], name = 'own.geojson') => {
				const one = { ...ownDay(ourControl(), date), files };
				return ownThings({ ...ownLayer(one), name }, one, 'en');
			};
			const mine = of(['own.geojson']);
			const [kept, left] = [new KeptPicks(), open(mine)];
			left.add(mine[0]!.thing.id);
			kept.keep(left, null);
			for (const other of [of(['other.geojson']), of(['own.geojson'], 'other.zip')])
				expect(kept.putBack(open(other))).toEqual([mine[0]!.thing.name]);
			expect(kept.putBack(open(of(['own.geojson'])))).toEqual([]);
		}
	);

	it('keeps nothing of a comparison without any, whose address says all', () => {
		const kept = new KeptPicks();
		const room = open();
		room.add('region-UA-14');
		kept.keep(room, 'x');
		expect([kept.any, kept.link]).toEqual([false, null]);
	});

	it('gives way to a link that was opened, and to no more picks than there is room for', () => {
		const [kept, left] = [new KeptPicks(), open()];
		left.add(id(0));
		kept.keep(left, null);
		const other = open();
		for (const { id: region } of loaded.dossier.regions) other.add(`region-${region}`);
		expect(other.full).toBe(true);
		const keys = keysOf(other);
		kept.putBack(other);
		expect(keysOf(other)).toEqual(keys);
		const text = comparisonLink(other, () => {}).text(Infinity);
		const opened = open();
		comparisonLink(opened, () => {}, kept.link).read(text);
		expect(keysOf(opened)).toEqual(keys);
	});

	it('is kept once for the site', () => {
		const own = new OwnLayers();
		expect(keptPicks(own)).toBe(keptPicks(own));
		expect(keptPicks(new OwnLayers())).not.toBe(keptPicks(own));
	});
});
