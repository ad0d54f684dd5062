import { describe, expect, it } from 'vitest';
import { nearestDrawnDay } from '../../src/lib/model/drawn-day';

const days = ['2024-08-05', '2025-04-02', '2024-08-13', '2024-08-25'].map((date) => ({ date }));
const near = (date: string) => nearestDrawnDay(days, date).date;

describe('the nearest drawn day', () => {
	it('is the day itself where it is drawn', () => {
		for (const { date } of days) expect(near(date)).toBe(date);
	});

	it('is the one fewest days away, before or after', () => {
		expect(near('2024-08-08')).toBe('2024-08-05');
		expect(near('2024-08-10')).toBe('2024-08-13');
		expect(near('2022-04-03')).toBe('2024-08-05');
		expect(near('2026-08-22')).toBe('2025-04-02');
	});

	it('of two as near is the earlier one, whatever their order', () => {
		expect(near('2024-08-09')).toBe('2024-08-05');
		expect(nearestDrawnDay([...days].reverse(), '2024-08-19').date).toBe('2024-08-13');
	});

	it('throws for no days, and for a date that is none', () => {
		expect(() => nearestDrawnDay([], '2024-08-05')).toThrow(RangeError);
		expect(() => near('yesterday')).toThrow('yesterday');
	});
});
