import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	areaPath,
	dayAcross,
	linePath,
	plotOf,
	valueTicks,
	xOf,
	yOf
} from '../../src/lib/pictures/time-chart';

const plot = {
	width: 100,
	height: 50,
	from: 10,
	to: 20,
	low: 0,
	high: 100,
	isLog: false
};

describe('a chart over days', () => {
	it('puts the first day at the left, the largest value at the top', () => {
		expect([xOf(plot, 10), xOf(plot, 20), yOf(plot, 0), yOf(plot, 100)]).toEqual([0, 100, 50, 0]);
	});

	it('finds the day back that stands at a place, and none beyond its ends', () => {
		for (let day = 10; day <= 20; day++)
			expect(dayAcross(plot, xOf(plot, day) / plot.width)).toBe(day);
		expect([dayAcross(plot, -3), dayAcross(plot, 7)]).toEqual([10, 20]);
	});

	it('leaves a gap where a day is not known, and draws one day alone as a point', () => {
		const values = [0, 50, null, 100, null, null, 0, 0, 0, 0, 0];
		expect(linePath(plot, { from: 10, values })).toBe(
			'M0 50L10 25M30 0h.1M60 50L70 50L80 50L90 50L100 50'
		);
		expect(areaPath(plot, { from: 10, values }).match(/M/g)).toHaveLength(3);
	});

	it('of a week, draws the first day that is known', () => {
		const values = [null, 40, null, null, null, null, null, 60, null, null, null];
		expect(linePath(plot, { from: 10, values }, 7)).toBe('M0 30L70 20');
	});

	it('draws no days beyond the plot', () => {
		const values = Array.from({ length: 30 }, () => 1);
		expect(linePath(plot, { from: 0, values }).match(/[ML]/g)).toHaveLength(11);
	});

	it('draws nothing for 0 where equal steps are equal factors', () => {
		const log = { ...plot, low: 1, isLog: true };
		expect(linePath(log, { from: 10, values: [0, 10, 0] })).toBe('M10 25h.1');
		expect(valueTicks({ low: 100, high: 10_000, isLog: true })).toEqual([100, 1000, 10_000]);
	});

	it('reaches from round numbers around all values', () => {
		const days = { from: 0, to: 9 };
		const size = { width: 100, height: 50 };
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1 }),
				fc.boolean(),
				(values, isLog) => {
					const { low, high } = plotOf(size, days, values, isLog);
					expect(low).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9));
					expect(high).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
					expect(valueTicks({ low, high, isLog }).length).toBeGreaterThan(1);
				}
			)
		);
	});
});
