// Whatever is done to a swap, no ground is lost, made up or given twice.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClipEngine } from '../../src/lib/geo/clip/clip-engine';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { ringsAreaSqKm, ringsOf } from '../../src/lib/geo/rings';
import { type Side, sides, type StepPosition, type Swap } from '../../src/lib/model/swap';
import type { SwapEngine } from '../../src/lib/swap/swap-engine';
import { emptySwap, shippedEngine } from '../fixtures/swap-engine';
import { shippedMeasuringData } from '../fixtures/measuring-data';

let engine: SwapEngine;
let clip: ClipEngine;
beforeAll(async () => {
	engine = await shippedEngine();
	clip = await loadClipEngine();
});

/** One square metre. */
const squareMetre = 1e-6;

/** Around Donetsk, where four oblasts meet, and around Sudzha. */
const around: Readonly<Record<Side, readonly [number, number]>> = {
	asks: [3790000, 4790000],
	offers: [3525000, 5115000]
};

const offset = fc.tuple(
	fc.integer({ min: -90000, max: 90000 }),
	fc.integer({ min: -60000, max: 60000 })
);
const drawing = fc.array(offset, { minLength: 3, maxLength: 9 });
const act = fc.record({
	kind: fc.constantFrom('lasso', 'brush', 'erase', 'cut', 'grow', 'resize', 'whole', 'duplicate'),
	side: fc.constantFrom(...sides),
	into: fc.boolean(),
	which: fc.nat(20),
	drawing,
	amount: fc.integer({ min: 5, max: 400 })
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const regions: Readonly<Record<Side, readonly string[]>> = {
	asks: ['UA-14', 'UA-23', 'UA-09', 'UA-63'],
	offers: ['RU-KRS']
};

/** Does an act, and returns what came of it; acts on a parcel do nothing where there is none. */
function doAct(swap: Swap, { kind, side, into, which, drawing, amount }: Act): Swap {
	const [x, y] = around[side];
	const shrink = side === 'offers' ? 4 : 1;
	const line = drawing.map(([dx, dy]): StepPosition => [
		x + Math.round(dx / shrink),
		y + Math.round(dy / shrink)
	]);
	const parcel = swap[side][which % Math.max(1, swap[side].length)]?.id ?? null;
	const target = into ? parcel : null;
	const region = regions[side][which % regions[side].length]!;
	const outline = { type: 'outline', rings: [line.flat()] } as const;
	if (kind === 'lasso') return engine.addShape(swap, side, target, outline).swap;
	if (kind === 'brush')
		return engine.addShape(swap, side, target, engine.brushCells(line.slice(0, 3), 3, 2)).swap;
	if (kind === 'grow')
		return engine.grow(swap, side, region, { from: 'point', at: line[0]! }, amount).swap;
	if (kind === 'whole') {
		const data = shippedMeasuringData().areas.filter((area) => area.region === region);
		return engine.addWhole(
			swap,
			side,
			data.map(({ id }) => id)
		).swap;
	}
	if (parcel === null) return swap;
	if (kind === 'erase') return engine.removeShape(swap, side, parcel, outline).swap;
	if (kind === 'cut') return engine.cut(swap, side, parcel, line.slice(0, 3)).swap;
	if (kind === 'resize') return engine.resize(swap, side, parcel, amount).swap;
	return engine.duplicate(swap, side, parcel).swap;
}

/** Clipper2 loses a hole where these three are joined. */
const lostHole: Act[] = [
	{
		kind: 'lasso',
		side: 'asks',
		into: true,
		which: 17,
		drawing: [
			[-21576, -28113],
			[-52625, -42024],
			[-53898, -25996],
			[38539, -53553],
			[-13963, -48530],
			[8273, 59719]
		],
		amount: 40
	},
	{ kind: 'whole', side: 'asks', into: false, which: 13, drawing: [], amount: 142 },
	{
		kind: 'brush',
		side: 'asks',
		into: false,
		which: 2,
		drawing: [
			[-41887, -52366],
			[-63865, -31326],
			[13980, -21578]
		],
		amount: 54
	}
];

function expectWhole(swap: Swap) {
	const result = engine.evaluate(swap);
	expect(result.unaccountedSqKm).toBe(0);
	for (const side of sides) {
		const { parcels } = result[side];
		expect(parcels.filter(({ fault }) => fault !== null)).toEqual([]);
		const grounds = parcels.map(({ geometry }) => ringsOf(geometry));
		grounds.forEach((ground, i) => {
			const { heldSqKm, contestedSqKm } = parcels[i]!.area;
			const apart = Math.abs(ringsAreaSqKm(ground) - heldSqKm - contestedSqKm);
			expect(apart).toBeLessThanOrEqual(Math.max(squareMetre, 1e-7 * heldSqKm));
			for (const other of grounds.slice(0, i))
				expect(ringsAreaSqKm(clip.intersect(ground, other))).toBeLessThan(squareMetre);
		});
	}
}

describe('any run of acts on the shipped ground', () => {
	it('loses no ground, makes none up, and gives none twice', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(fc.array(act, { minLength: 3, maxLength: 12 }), (acts) => {
				let swap = emptySwap;
				for (const one of acts) {
					swap = doAct(swap, one);
					expectWhole(swap);
				}
			}),
			// To look for what no run has met yet, leave the seed out.
			{ numRuns: 140, seed: 20250212, endOnFailure: true, examples: [[lostHole]] }
		);
	});
});
