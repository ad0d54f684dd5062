import { beforeAll, describe, expect, it } from 'vitest';
import type { OutlineShape, Shape, Side, Swap } from '../../src/lib/model/swap';
import type { SwapEngine } from '../../src/lib/swap/swap-engine';
import { emptySwap, shippedEngine } from '../fixtures/swap-engine';

const salient = [
	'RU-KRS:UA:held:sudzha',
	'RU-KRS:UA:contested:sudzha',
	'RU-KRS:UA:held:tyotkino',
	'RU-KRS:UA:contested:tyotkino'
];
const donetsk = ['UA-14:RU:held', 'UA-14:RU:contested'];

let engine: SwapEngine;
beforeAll(async () => {
	engine = await shippedEngine();
});

/** A box as a drawn outline, in degrees. */
function box(west: number, south: number, east: number, north: number): OutlineShape {
	const [w, s, e, n] = [west, south, east, north].map((degrees) => Math.round(degrees * 1e5));
	return { type: 'outline', rings: [[w!, s!, e!, s!, e!, n!, w!, n!]] };
}

const held = (swap: Swap, side: Side) => engine.evaluate(swap)[side].area.heldSqKm;

describe('the reported proposal', () => {
	const offered = () => engine.addWhole(emptySwap, 'offers', salient).swap;

	it('offers the ground that the layers measure, contested ground as a range', () => {
		const { offers, asks, unaccountedSqKm } = engine.evaluate(offered());
		expect(offers.area.heldSqKm).toBeCloseTo(423, 0);
		expect(offers.area.heldSqKm + offers.area.contestedSqKm).toBeCloseTo(610, 0);
		expect(offers.area.waterInHeldSqKm).toBeCloseTo(2.99, 2);
		expect(offers.area.accuracySqKm).toBe(14.1);
		expect(asks.area.heldSqKm).toBe(0);
		expect(unaccountedSqKm).toBe(0);
	});

	it('does away with the line around the salient, and with nothing else', () => {
		const before = engine.evaluate(emptySwap);
		const after = engine.evaluate(offered());
		expect(before.lineAfterKm).toBeCloseTo(before.lineBeforeKm, 6);
		expect(after.lineBeforeKm - after.lineAfterKm).toBeGreaterThan(70);
		expect(after.lineBeforeKm - after.lineAfterKm).toBeLessThan(140);
	});

	it('names the settlements in it, most important first', () => {
		const { settlements } = engine.evaluate(offered()).offers;
		expect(settlements.map(({ en }) => en)).toContain('Sudzha');
	});

	it('finds nothing more to give where all is given', () => {
		const again = engine.addWhole(offered(), 'offers', salient);
		expect(again.problem).toEqual({ type: 'nothing-there' });
		expect(again.swap.offers).toHaveLength(1);
	});
});

describe('drawn parcels', () => {
	const first = box(37.8, 47.8, 38.4, 48.2);

	it('lie inside the ground held, and say what was left out', () => {
		const over = box(37.2, 47.9, 37.9, 48.3);
		const { swap, changedSqKm, clipped } = engine.addShape(emptySwap, 'asks', null, over);
		const { area } = engine.evaluate(swap).asks;
		expect(area.heldSqKm + area.contestedSqKm).toBeCloseTo(changedSqKm, 6);
		expect(clipped.outsideSqKm).toBeGreaterThan(10);
		expect(clipped.takenSqKm).toBe(0);
	});

	it('never overlap: what another has is left out, and said', () => {
		const one = engine.addShape(emptySwap, 'asks', null, first).swap;
		const both = engine.addShape(one, 'asks', null, box(38.2, 47.8, 38.8, 48.2));
		expect(both.clipped.takenSqKm).toBeGreaterThan(100);
		const { parcels, area } = engine.evaluate(both.swap).asks;
		const all = engine.addShape(emptySwap, 'asks', null, box(37.8, 47.8, 38.8, 48.2)).swap;
		expect(parcels).toHaveLength(2);
		expect(area.heldSqKm).toBeCloseTo(held(all, 'asks'), 5);
	});

	it('keep their ground when the one that they were kept away from goes', () => {
		const one = engine.addShape(emptySwap, 'asks', null, first).swap;
		const both = engine.addShape(one, 'asks', null, box(38.2, 47.8, 38.8, 48.2)).swap;
		const second = engine.evaluate(both).asks.parcels[1]!.area.heldSqKm;
		const alone: Swap = { ...both, asks: [both.asks[1]!] };
		expect(held(alone, 'asks')).toBe(second);
		const back = engine.addShape(alone, 'asks', both.asks[1]!.id, first);
		expect(held(back.swap, 'asks')).toBeCloseTo(held(both, 'asks'), 5);
	});

	it('take in another region without meaning more than they did', () => {
		const whole = engine.addWhole(emptySwap, 'asks', donetsk);
		const before = held(whole.swap, 'asks');
		const wider = engine.addShape(whole.swap, 'asks', whole.parcel, box(38.4, 48.2, 39.3, 48.7));
		expect(held(wider.swap, 'asks')).toBeCloseTo(before + wider.changedSqKm, 4);
		expect(
			engine.evaluate(wider.swap).asks.parcels[0]!.regions.map(({ region }) => region)
		).toEqual(['UA-14', 'UA-09']);
	});

	it('become smaller where a shape is taken out, and go when nothing is left', () => {
		const { swap, parcel } = engine.addShape(emptySwap, 'asks', null, first);
		const part = engine.removeShape(swap, 'asks', parcel!, box(38.1, 47.8, 38.4, 48.2));
		expect(held(part.swap, 'asks')).toBeCloseTo(held(swap, 'asks') - part.changedSqKm, 5);
		const gone = engine.removeShape(part.swap, 'asks', parcel!, first);
		expect(gone.swap.asks).toEqual([]);
		expect(gone.parcel).toBeNull();
	});

	it('are parcels of their own over ground that the chosen one does not touch', () => {
		const one = engine.addShape(emptySwap, 'asks', null, first);
		const two = engine.addShape(one.swap, 'asks', one.parcel, box(38.6, 47.8, 38.8, 48));
		expect(two.swap.asks.map(({ id }) => id)).toEqual([one.parcel, two.parcel]);
		expect(two.swap.asks[0]).toBe(one.swap.asks[0]);
	});

	it('go to the side whose ground they cover, whatever is chosen', () => {
		const whole = engine.addWhole(emptySwap, 'offers', salient);
		const drawn = engine.addShape(whole.swap, 'offers', whole.parcel, first);
		expect(drawn.swap.offers).toBe(whole.swap.offers);
		expect(drawn.swap.asks.map(({ id }) => id)).toEqual([drawn.parcel]);
		expect(drawn.clipped.outsideSqKm).toBeLessThan(1);
	});

	it('refuse a shape on ground of the other holder, and touch nothing', () => {
		const { swap, problem } = engine.addShape(emptySwap, 'asks', null, box(30, 50, 31, 51));
		expect(problem).toEqual({ type: 'nothing-there' });
		expect(swap).toBe(emptySwap);
	});

	it('stay as they are while locked', () => {
		const { swap, parcel } = engine.addShape(emptySwap, 'asks', null, first);
		const locked: Swap = { ...swap, asks: [{ ...swap.asks[0]!, locked: true }] };
		const acts = [
			engine.addShape(locked, 'asks', parcel, box(38.3, 47.8, 38.6, 48)),
			engine.removeShape(locked, 'asks', parcel!, first),
			engine.resize(locked, 'asks', parcel!, 100),
			engine.cut(locked, 'asks', parcel!, [
				[3790000, 4700000],
				[3790000, 4900000]
			])
		];
		for (const { swap: after, problem } of acts) {
			expect(problem).toEqual({ type: 'locked' });
			expect(after).toBe(locked);
		}
	});
});

describe('brush strokes', () => {
	it('become one step where they follow one another', () => {
		const stroke = (lon: number) =>
			engine.brushCells(
				[
					[lon, 4800000],
					[lon + 10000, 4800000]
				],
				3,
				1
			);
		const one = engine.addShape(emptySwap, 'asks', null, stroke(3800000));
		const two = engine.addShape(one.swap, 'asks', one.parcel, stroke(3815000));
		expect(two.swap.asks[0]!.ground.steps).toHaveLength(1);
		expect(held(two.swap, 'asks')).toBeCloseTo(one.changedSqKm + two.changedSqKm, 5);
		expect(one.changedSqKm).toBeCloseTo(Math.round(one.changedSqKm), 2);
	});
});

describe('a cut', () => {
	it('parts a parcel in two that add up to it', () => {
		const { swap, parcel } = engine.addWhole(emptySwap, 'asks', donetsk);
		const { swap: after, problem } = engine.cut(swap, 'asks', parcel!, [
			[3700000, 4790000],
			[3950000, 4810000]
		]);
		expect(problem).toBeNull();
		const { parcels } = engine.evaluate(after).asks;
		expect(parcels).toHaveLength(2);
		const sum = parcels.reduce((total, { area }) => total + area.heldSqKm, 0);
		expect(Math.abs(sum / held(swap, 'asks') - 1)).toBeLessThan(1e-7);
	});

	it('that misses the parcel is refused', () => {
		const { swap, parcel } = engine.addWhole(emptySwap, 'offers', salient);
		const line = [
			[3700000, 4790000],
			[3950000, 4790000]
		] as const;
		expect(engine.cut(swap, 'offers', parcel!, line).problem).toEqual({ type: 'no-cut' });
	});
});

describe('growing', () => {
	const start = { from: 'line', at: null } as const;

	it('finds one contiguous piece of the area asked for, in each region that has room', () => {
		const target = held(engine.addWhole(emptySwap, 'offers', salient).swap, 'offers');
		const found = engine.equalInEach('asks', target);
		expect(found.map(({ region }) => region)).toHaveLength(8);
		for (const { region, outcome } of found) {
			if (region === 'UA-48') {
				expect(outcome.problem?.type).toBe('too-little');
				continue;
			}
			const { asks } = engine.evaluate(outcome.swap);
			expect(Math.abs(asks.area.heldSqKm / target - 1), region).toBeLessThan(1e-3);
			expect(asks.parcels[0]!.pieces, region).toHaveLength(1);
			expect(asks.regions.map((one) => one.region)).toEqual([region]);
		}
	});

	it('leaves out what other parcels have', () => {
		const one = engine.grow(emptySwap, 'asks', 'UA-23', start, 300);
		const two = engine.grow(one.swap, 'asks', 'UA-23', start, 300);
		const { asks, unaccountedSqKm } = engine.evaluate(two.swap);
		expect(asks.parcels.map(({ area }) => Math.round(area.heldSqKm))).toEqual([300, 300]);
		expect(unaccountedSqKm).toBe(0);
	});

	it('says how much there is where there is too little', () => {
		const { problem, swap } = engine.grow(emptySwap, 'asks', 'UA-14', start, 1e6);
		expect(problem).toMatchObject({ type: 'too-little' });
		expect(problem?.type === 'too-little' && problem.availableSqKm).toBeGreaterThan(15_000);
		expect(swap).toBe(emptySwap);
	});
});

describe('make equal', () => {
	it('grows and trims a drawn parcel until both sides match', () => {
		const offered = engine.addWhole(emptySwap, 'offers', salient).swap;
		for (const shape of [box(37.9, 47.9, 38.1, 48), box(37.9, 47.6, 38.6, 48.2)]) {
			const { swap, parcel } = engine.addShape(offered, 'asks', null, shape);
			const { swap: after, problem } = engine.makeEqual(swap, 'asks', parcel!);
			expect(problem).toBeNull();
			const { offers, asks } = engine.evaluate(after);
			expect(Math.abs(asks.area.heldSqKm / offers.area.heldSqKm - 1)).toBeLessThan(1e-3);
			expect(asks.parcels[0]!.pieces).toHaveLength(1);
		}
	});

	it('leaves the other parcels of the side alone', () => {
		const offered = engine.addWhole(emptySwap, 'offers', salient).swap;
		const one = engine.grow(offered, 'asks', 'UA-09', { from: 'line', at: null }, 100);
		const two = engine.grow(one.swap, 'asks', 'UA-14', { from: 'line', at: null }, 50);
		const { swap } = engine.makeEqual(two.swap, 'asks', two.parcel!);
		const { offers, asks } = engine.evaluate(swap);
		expect(asks.parcels[0]!.area.heldSqKm).toBeCloseTo(100, 0);
		expect(Math.abs(asks.area.heldSqKm / offers.area.heldSqKm - 1)).toBeLessThan(1e-3);
	});

	it('says so where there is nothing to match', () => {
		const { swap, parcel } = engine.addWhole(emptySwap, 'offers', salient);
		expect(engine.makeEqual(swap, 'offers', parcel!).problem).toEqual({ type: 'nothing-to-match' });
	});
});

describe('duplicating', () => {
	it('gives another parcel of the same area next to the first', () => {
		const one = engine.grow(emptySwap, 'asks', 'UA-09', { from: 'line', at: null }, 200);
		const { swap } = engine.duplicate(one.swap, 'asks', one.parcel!);
		const { asks } = engine.evaluate(swap);
		expect(asks.parcels.map(({ area }) => Math.round(area.heldSqKm))).toEqual([200, 200]);
	});
});

describe('contiguity', () => {
	it('points out what is cut off, and what lies apart', () => {
		const ring: Shape = {
			type: 'outline',
			rings: [...box(37.9, 47.5, 38.6, 47.9).rings, ...box(38.1, 47.6, 38.4, 47.8).rings]
		};
		const { cutOff } = engine.evaluate(engine.addShape(emptySwap, 'asks', null, ring).swap);
		expect(cutOff.map(({ what, region }) => [what, region])).toEqual([
			['left', 'UA-14'],
			['enclave', 'UA-14']
		]);

		const one = engine.addShape(emptySwap, 'asks', null, box(37.9, 47.8, 38.5, 47.9));
		const two = engine.removeShape(one.swap, 'asks', one.parcel!, box(38, 47.7, 38.4, 48));
		expect(engine.evaluate(two.swap).cutOff.map(({ what }) => what)).toContain('parcel');
	});

	it('points out enclaves, and not what the line of contact runs along', () => {
		const kinds = (swap: Swap) => engine.evaluate(swap).cutOff.map(({ what }) => what);
		const inside = engine.addShape(emptySwap, 'asks', null, box(38.3, 47.6, 38.4, 47.7));
		expect(kinds(inside.swap)).toEqual(['enclave']);
		const { area, features } = engine.evaluate(inside.swap).cutOff[0]!;
		expect(area.heldSqKm).toBeCloseTo(inside.changedSqKm, 5);
		expect(features).toEqual(['UA-14:RU:held']);
		const beside = engine.grow(emptySwap, 'asks', 'UA-14', { from: 'line', at: null }, 100);
		expect(kinds(beside.swap)).toEqual([]);
		expect(kinds(engine.addWhole(emptySwap, 'offers', salient).swap)).toEqual([]);
	});
});
