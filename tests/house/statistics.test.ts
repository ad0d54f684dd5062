import { describe, expect, it } from 'vitest';
import { median, medianInterval } from '../bench/page/statistics';

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('the statistics of the benchmark', () => {
	it('finds the middle', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 3, 2])).toBe(2.5);
	});

	// Ranks of the usual tables of the sign test's confidence interval.
	it.each([
		[6, 1, 6],
		[8, 1, 8],
		[9, 2, 8],
		[15, 4, 12],
		[20, 6, 15]
	])('holds the median of %i values between ranks %i and %i', (n, low, high) => {
		expect(medianInterval(upTo(n).reverse())).toEqual([low, high]);
	});

	it('gives the whole range of a few values', () => {
		expect(medianInterval([5, 1, 3])).toEqual([1, 5]);
	});
});
