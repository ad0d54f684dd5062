import { describe, expect, it } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { boxRings, noRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { besideSides } from '../../../src/lib/state/ties/beside-sides';
import { groundsOf, ourControl, ourRegions, shippedLayer } from '../../fixtures/own-grounds';
import type { HeldArea } from '../../../src/lib/model/region';

const engine = await loadClipEngine();
const ours = { regions: ourRegions(), control: ourControl() };

describe('besideSides', () => {
	it('finds no difference where a file is our map', () => {
		const sides = besideSides(engine, groundsOf(engine, ours.control), ours, 'held');
		expect(sides.map(({ holder }) => holder)).toEqual(['UA', 'RU']);
		for (const side of sides) {
			expect(side.isConserved).toBe(true);
			expect(side.oursSqKm).toBeGreaterThan(400);
			expect(side.theirsSqKm).toBeCloseTo(side.oursSqKm, 2);
			expect(side.onlyTheirsSqKm).toBeLessThan(1e-3);
			expect(side.onlyOursSqKm).toBeLessThan(1e-3);
		}
	});

	it('adds up, by region and in all, where a file is of another day', () => {
		const theirs = shippedLayer<HeldArea>('days/control-2024-09-06');
		for (const counting of ['held', 'with-contested'] as const)
			for (const side of besideSides(engine, groundsOf(engine, theirs), ours, counting)) {
				expect(side.isConserved).toBe(true);
				expect(side.bothSqKm + side.onlyTheirsSqKm).toBeCloseTo(side.theirsSqKm, 2);
				expect(side.bothSqKm + side.onlyOursSqKm).toBeCloseTo(side.oursSqKm, 2);
				expect(ringsAreaSqKm(side.onlyTheirs)).toBeCloseTo(side.onlyTheirsSqKm, 2);
				expect(ringsAreaSqKm(side.onlyOurs)).toBeCloseTo(side.onlyOursSqKm, 2);
				for (const of of ['theirsSqKm', 'oursSqKm', 'bothSqKm'] as const) {
					const sum = side.regions.reduce((total, region) => total + region[of], 0);
					expect(sum).toBeCloseTo(side[of], 6);
				}
				const off = side.regions.map((one) => one.onlyTheirsSqKm + one.onlyOursSqKm);
				expect(off).toEqual([...off].sort((a, b) => b - a));
			}
	});

	it('counts contested ground only where that is asked for, and of nobody for whose country it is not', () => {
		// Around Pokrovsk, in Donetsk Oblast, where our map has none.
		const rings = boxRings([37, 48.6, 37.1, 48.7]);
		const grounds = [{ meaning: 'contested' as const, rings, areaSqKm: ringsAreaSqKm(rings) }];
		const none = { ...ours, control: { ...ours.control, features: [] } };
		expect(besideSides(engine, grounds, none, 'held')).toEqual([]);
		const [side, ...more] = besideSides(engine, grounds, none, 'with-contested');
		expect(more).toEqual([]);
		expect(side).toMatchObject({ holder: 'RU', oursSqKm: 0, onlyOurs: noRings });
		expect(side!.onlyTheirsSqKm).toBeCloseTo(grounds[0]!.areaSqKm, 3);
	});

	it('leaves out what a side is said to hold at home, and what is claimed or lies nowhere', () => {
		const ground = (meaning: 'held-ua' | 'claimed-ru' | 'held-ru', west: number, south: number) => {
			const rings = boxRings([west, south, west + 0.1, south + 0.1]);
			return { meaning, rings, areaSqKm: ringsAreaSqKm(rings) };
		};
		const none = { ...ours, control: { ...ours.control, features: [] } };
		const grounds = [
			ground('held-ua', 37, 48.6),
			ground('claimed-ru', 38, 48.6),
			ground('held-ru', 0, 0)
		];
		expect(besideSides(engine, grounds, none, 'with-contested')).toEqual([]);
	});
});
