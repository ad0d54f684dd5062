import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/lib/model/figures-in';
import type { Dossier } from '../../src/lib/model/dossier';
import type { Figure } from '../../src/lib/model/figure';
import { swapFigures } from '../../src/lib/swap/figures';
import { formatFigure } from '../../src/lib/words/format-figure';
import { dossier as fixture, measured } from '../fixtures/dossier';
import { ground, nothing, parcelResult, swapResult } from '../fixtures/swap-results';
import { shownLineChange } from '../../src/lib/words/swap/line-change';
import { say } from '../../src/lib/words/figure-words';
import '../../src/lib/words/swap/swap-figure-words';

const wholeOblast = measured('region-UA-14', { heldSqKm: 26500, contestedSqKm: 0 }, 100);
const heldThere = measured('held-UA-14', { heldSqKm: 18000, contestedSqKm: 300 }, 100);
const dossier: Dossier = {
	...fixture,
	regions: [
		...fixture.regions,
		{
			id: 'UA-14',
			country: 'UA',
			name: { en: 'Donetsk Oblast', uk: 'Донецька область' },
			bounds: [36, 47, 39, 49],
			point: [38, 48],
			labelRoom: 1,
			measured: wholeOblast.id,
			official: null,
			area: 'region-UA-14',
			isRough: false,
			held: heldThere.id,
			share: null,
			holder: 'RU'
		}
	],
	figures: { ...fixture.figures, [wholeOblast.id]: wholeOblast, [heldThere.id]: heldThere }
};

const salient = parcelResult(1, 'RU-KRS', ground(420, 240));
const equal = parcelResult(2, 'UA-14', ground(420.1));
const read = (figure: Figure | null | undefined) =>
	figure && formatFigure(figure, { language: 'en', unitSystem: 'km2' }).replaceAll('\u00a0', ' ');

describe('the figures of a swap', () => {
	it('give each side from ground held to held and contested, each parcel its share of its region', () => {
		const { offers, asks } = swapFigures(swapResult([salient], [equal]), dossier);
		expect(read(offers.area)).toBe('420–660 km²');
		expect(read(asks.area)).toBe('420 km²');
		expect(read(asks.parcels.get(2)?.share)).toBe('1.6%');
		expect(asks.area?.receipt.type).toBe('measured');
	});

	it('compare held ground with held ground, so that equal sides are equal', () => {
		const { balance } = swapFigures(swapResult([salient], [equal]), dossier);
		expect(balance.larger).toBeNull();
		expect(read(balance.ratio)).toBe('1 : 1.00');
		expect(balance.difference?.value).toBeCloseTo(0.1, 6);
	});

	it('say which side is larger by how much, never with a sign', () => {
		const more = parcelResult(2, 'UA-14', ground(920));
		const less = parcelResult(2, 'UA-14', ground(20));
		const asks = swapFigures(swapResult([salient], [more]), dossier).balance;
		const offers = swapFigures(swapResult([salient], [less]), dossier).balance;
		expect([asks.larger, read(asks.difference)]).toEqual(['asks', '500 km²']);
		expect([offers.larger, read(offers.difference)]).toEqual(['offers', '400 km²']);
		expect(read(offers.ratio)).toBe('1 : 0.048');
	});

	it('invent nothing where a side is empty', () => {
		const { asks, balance } = swapFigures(swapResult([salient], []), dossier);
		expect(asks.area).toBeNull();
		expect(balance).toMatchObject({ difference: null, ratio: null, shares: [] });
	});

	it('name the denominator of every share', () => {
		const { balance } = swapFigures(swapResult([salient], [equal]), dossier);
		expect(balance.shares.length).toBeGreaterThan(1);
		for (const { receipt } of balance.shares)
			expect(
				receipt.type === 'derived' && receipt.denominator && say(receipt.denominator, 'en')
			).toBeTruthy();
	});

	it('count contested ground of a part and of its whole once: all of it is no more than 100 %', () => {
		const { heldSqKm, contestedSqKm } = dossier.figures['measured-asked']!.receipt as unknown as {
			heldSqKm: number;
			contestedSqKm: number;
		};
		const all = parcelResult(2, 'UA-14', ground(heldSqKm, contestedSqKm));
		const { balance } = swapFigures(swapResult([salient], [all]), dossier);
		expect(balance.shares[0]?.interval).toEqual({ low: 100, high: 100 });
	});

	it('leave in a region what is not taken, contested ground with contested ground', () => {
		const before = ground(18000, 300);
		const result = swapResult([salient], [equal], {
			regions: [
				{ region: 'UA-14', side: 'asks', before, given: ground(420) },
				{ region: 'UA-43', side: 'asks', before: ground(100), given: nothing }
			]
		});
		const [donetsk, ...others] = swapFigures(result, dossier).regions;
		expect(donetsk?.left.interval).toEqual({ low: 17580, high: 17880 });
		expect(donetsk?.left.receipt).toMatchObject({ inputs: ['held-UA-14', 'swap-given-UA-14'] });
		expect(read(donetsk?.shareLeft)).toBe('66.3–67.5%');
		// The dossier of this test knows of no held ground there.
		expect(others).toEqual([]);
	});

	it('show that nothing is left as 0, without decimals', () => {
		const before = ground(18000, 300);
		const regions = [{ region: 'UA-14', side: 'asks', before, given: before }] as const;
		const [donetsk] = swapFigures(swapResult([], [equal], { regions }), dossier).regions;
		expect([read(donetsk?.left), read(donetsk?.shareLeft)]).toEqual(['0 km²', '0%']);
	});

	it('measure the line of contact, and its change only where it can be seen', () => {
		const line = (lineAfterKm: number) =>
			swapFigures(swapResult([salient], [equal], { lineAfterKm }), dossier).line;
		expect([read(line(870).change), line(870).longer]).toEqual(['100 km', false]);
		expect([read(line(1011).change), line(1011).longer]).toEqual(['40 km', true]);
		expect(line(970).change).toBeNull();
		const shown = (lineAfterKm: number, unitSystem: 'km2' | 'mi2') => {
			const display = { language: 'en', unitSystem } as const;
			const change = shownLineChange(line(lineAfterKm), display);
			return change && formatFigure(change, display).replaceAll('\u00a0', ' ');
		};
		expect([shown(972, 'km2'), shown(972, 'mi2')]).toEqual([null, null]);
		// 970 km both, but 600 and 610 miles.
		expect([shown(974, 'km2'), shown(974, 'mi2')]).toEqual([null, '10 mi']);
		expect([shown(890, 'km2'), shown(1000, 'km2')]).toEqual(['80 km', '30 km']);
	});

	it('have unique ids, and inputs that exist, also beside a second swap', () => {
		const result = swapResult([salient], [equal], { lineAfterKm: 500 });
		const all = figuresIn([swapFigures(result, dossier), swapFigures(result, dossier, 'other')]);
		const ids = all.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const known = new Set([...ids, ...Object.keys(dossier.figures)]);
		for (const { receipt } of all)
			if (receipt.type === 'derived') for (const id of receipt.inputs) expect(known).toContain(id);
	});
});
