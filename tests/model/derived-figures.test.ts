import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	endOf,
	inCommon,
	ratio,
	remaining,
	share,
	together,
	without,
	withoutGround
} from '../../src/lib/model/derived-figures';
import { areaStepSqKm } from '../../src/lib/model/precision';
import { plausible } from '../../src/lib/model/figure';
import { measured, reported } from '../fixtures/dossier';

const input = {
	id: 'x',
	label: { en: 'x', uk: 'x' },
	subject: { what: 'held', holder: 'RU', region: 'UA' }
} as const;
const name = { en: 'all', uk: 'усе' };

describe('derived figures', () => {
	it('keep a one-sided hedge only where it stays true', () => {
		const area = reported('area', 112_000, 'km2', 'more than');
		const whole = reported('whole', 603_628, 'km2', 'exactly');
		const small = reported('small', 450, 'km2', 'about');
		expect(share(area, whole, name, input).hedge).toBe('more than');
		expect(ratio(area, small, input)).toMatchObject({ hedge: 'about', shownAs: 'value' });
		expect(ratio(whole, whole, input).hedge).toBeNull();
	});

	it('are ranges where what they are made of is a range', () => {
		const whole = measured('whole', { heldSqKm: 2000, contestedSqKm: 0 });
		expect(share(measured('held'), whole, name, input).shownAs).toBe('range');
		expect(share(whole, whole, name, input)).toMatchObject({
			shownAs: 'value',
			precision: 1,
			value: 100
		});
	});

	it('carry on what measuring may be off by', () => {
		const held = measured('held', { heldSqKm: 500, contestedSqKm: 0, accuracySqKm: 10 });
		const whole = reported('whole', 1000, 'km2', 'exactly');
		const { low, high } = plausible(share(held, whole, name, input));
		expect(low).toBeLessThan(49.1);
		expect(high).toBeGreaterThan(50.9);
		expect(without(held, [held], input).margin).toBe(20);
	});

	it('hold every result that their inputs allow', () => {
		const value = fc.integer({ min: 100, max: 1_000_000 });
		const hedge = fc.constantFrom('about' as const, 'nearly' as const, 'over' as const);
		fc.assert(
			fc.property(value, hedge, value, hedge, (a, hedgeA, b, hedgeB) => {
				const large = reported('a', a, 'km2', hedgeA);
				const small = reported('b', b, 'km2', hedgeB);
				const { interval } = ratio(large, small, input);
				expect(interval.low).toBeLessThanOrEqual(large.interval.low / small.interval.low);
				expect(interval.high).toBeGreaterThanOrEqual(large.interval.high / small.interval.high);
			})
		);
	});

	it('find what ranges have in common', () => {
		const nearly = reported('a', 20, 'percent', 'nearly');
		const roughly = reported('b', 20, 'percent', 'roughly');
		expect(inCommon([nearly, roughly], input)?.interval).toEqual({ low: 19, high: 20 });
		expect(inCommon([nearly, reported('c', 30, 'percent', 'about')], input)).toBeNull();
		expect(inCommon([], input)).toBeNull();
	});
});

const ground = (heldSqKm: number, accuracySqKm: number | null) => ({
	heldSqKm,
	contestedSqKm: 0,
	waterInHeldSqKm: 0,
	waterInContestedSqKm: 0,
	accuracySqKm
});

describe('the precision of areas', () => {
	it('never moves a number out of its own ± range', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 200_000, noNaN: true }),
				fc.double({ min: 0.5, max: 500, noNaN: true }),
				(area, accuracy) => {
					const step = areaStepSqKm(ground(area, accuracy));
					expect(Math.abs(Math.round(area / step) * step - area)).toBeLessThanOrEqual(accuracy);
				}
			)
		);
	});

	it('is three digits where the accuracy is not known', () => {
		expect(areaStepSqKm(ground(29_773, null))).toBe(100);
		expect(areaStepSqKm(ground(8.5, null))).toBe(1);
	});
});

describe('contested ground in sums and differences', () => {
	const ground = (id: string, heldSqKm: number, contestedSqKm: number) =>
		measured(id, { heldSqKm, contestedSqKm, accuracySqKm: 5 });
	const all = ground('all', 500, 100);
	const part = ground('part', 200, 30);
	const whole = ground('whole', 1000, 0);

	it('is added to ground that is added', () => {
		const sum = together([all, part], input);
		expect(sum).toMatchObject({ value: 700, interval: { low: 700, high: 830 }, margin: 10 });
		expect(sum.receipt).toMatchObject({ formula: '{0} + {1}', inputs: ['all', 'part'] });
		expect(together([all], input)).toBe(all);
	});

	it('goes with the part that is taken away', () => {
		const rest = withoutGround(all, [part], input);
		expect(rest).toMatchObject({ value: 300, interval: { low: 300, high: 370 }, margin: 10 });
	});

	it('makes a range of what is left to the other side, from what is left for certain', () => {
		const rest = remaining(whole, all, input);
		expect(rest).toMatchObject({ value: 400, interval: { low: 400, high: 500 } });
		expect(rest.receipt).toMatchObject({ formula: '{0} − {1}', inputs: ['whole', 'all'] });
	});

	it('never leaves less than nothing', () => {
		const rest = remaining(ground('whole', 500, 0), ground('held', 500.01, 10), input);
		expect(rest).toMatchObject({ value: 0, interval: { low: 0, high: 0 } });
	});

	it('is left out, or counted in full, at the ends of its range', () => {
		expect(endOf(all, 'low', input)).toMatchObject({ value: 500, shownAs: 'value' });
		expect(endOf(all, 'high', input)).toMatchObject({
			value: 600,
			interval: { low: 600, high: 600 }
		});
	});

	it('of nothing is no share and no multiple of anything', () => {
		const nothing = measured('nothing', { heldSqKm: 0, contestedSqKm: 0, accuracySqKm: 40 });
		expect(ratio(nothing, whole, input)).toMatchObject({ value: 0, margin: 0.04 });
		expect(share(nothing, whole, name, input)).toMatchObject({ value: 0, margin: 4 });
	});
});
