import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedges, lastStatedUnit, readHedge } from '../../src/lib/model/hedge';

describe('readHedge', () => {
	it.each([
		[112_000, 'more than', 112_000, 113_000],
		[112_000, 'over', 112_000, 113_000],
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
