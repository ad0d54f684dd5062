import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedges, lastStatedUnit, readHedge } from '../../src/lib/model/hedge';

describe('readHedge', () => {
	it.each([
		[112_000, 'more than', 112_000, 113_000],
		[112_000, 'over', 112_000, 113_000],
		[400, 'more than', 400, 500],
		[450, 'more than', 450, 500],
		[1000, 'over', 1000, 1500],
		[20, 'over', 20, 25],
		[25, 'over', 25, 30],
		[18, 'over', 18, 19],
		[2.5, 'over', 2.5, 3],
		[112_000, 'about', 109_760, 114_240],
		[1250, 'about', 1225, 1275],
		[112_000, 'nearly', 111_000, 112_000],
		[450, 'nearly', 427.5, 450],
		[19, 'about', 18.05, 19.95],
		[20, 'just under', 19, 20],
		[20, 'nearly', 19, 20],
		[20, 'roughly', 19, 21],
		[450, 'about', 427.5, 472.5],
		[603_628, 'exactly', 603_627.5, 603_628.5],
		[2.5, 'exactly', 2.45, 2.55],
		[450, 'at least', 450, Infinity],
		[450, 'up to', 0, 450]
	] as const)('reads %d with “%s” as %d to %d', (value, hedge, low, high) => {
		const interval = readHedge(value, hedge);
		expect(interval.low).toBeCloseTo(low, 9);
		expect(interval.high).toBeCloseTo(high, 9);
	});

	it('reads a number without a hedge no wider than one that is about so much', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
				const [exact, about] = [readHedge(value, 'exactly'), readHedge(value, 'about')];
				return about.low <= exact.low && exact.high <= about.high;
			})
		);
	});

	it('reads what is nearly so much no wider than the lower half of what is about so much', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
				const [nearly, about] = [readHedge(value, 'nearly'), readHedge(value, 'about')];
				return about.low <= nearly.low && nearly.high === value;
			})
		);
	});

	it('reads more than a number as up to a rounder one, or the next of its digits', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
				const { high } = readHedge(value, 'more than');
				const [from, to] = [lastStatedUnit(value), lastStatedUnit(high)];
				return high > value && high <= 1.5 * value && to >= from / 10;
			})
		);
	});

	it('holds the stated number for every hedge', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e9, noNaN: true }),
				fc.constantFrom(...hedges),
				(value, hedge) => {
					const { low, high } = readHedge(value, hedge);
					return low <= value && value <= high;
				}
			)
		);
	});

	it.each([-1, Number.NaN, Infinity])('refuses %d', (value) => {
		expect(() => readHedge(value, 'about')).toThrow(RangeError);
	});
});

describe('lastStatedUnit', () => {
	it.each([
		[112_000, 1000],
		[450, 10],
		[20, 10],
		[2.5, 0.1],
		[603_628, 1],
		[0, 1]
	])('of %d is %d', (value, unit) => expect(lastStatedUnit(value)).toBe(unit));
});
