import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Interval, overlaps, quotient } from '../../src/lib/model/interval';

const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
/** A range and a value inside it. */
const rangeWithValue = fc
	.tuple(positive, positive, fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([a, b, t]) => {
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		return { range: { low, high }, value: Math.min(high, low + t * (high - low)) };
	});

const contains = ({ low, high }: Interval, value: number) => low <= value && value <= high;

describe('interval arithmetic', () => {
	it('never loses a possible result', () => {
		fc.assert(
			fc.property(rangeWithValue, rangeWithValue, (a, b) => {
				expect(contains(difference(a.range, b.range), a.value - b.value)).toBe(true);
				expect(contains(quotient(a.range, b.range), a.value / b.value)).toBe(true);
			})
		);
	});

	it('refuses to divide by a range that reaches zero', () => {
		expect(() => quotient({ low: 1, high: 2 }, { low: 0, high: 2 })).toThrow(RangeError);
	});

	it('tells touching ranges from separate ones', () => {
		expect(overlaps({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
		expect(overlaps({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
	});
});
