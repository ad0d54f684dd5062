import { expect, it } from 'vitest';
import * as calendar from '../../../src/lib/claims/days/calendar';

it('counts days over the ends of months and years', () => {
	expect(calendar.plusDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(calendar.plusDays('2025-01-01', -1)).toBe('2024-12-31');
});

it('counts months back, to the last day where the month is shorter', () => {
	expect(calendar.minusMonths('2025-03-31', 1)).toBe('2025-02-28');
	expect(calendar.minusMonths('2025-02-12', 12)).toBe('2024-02-12');
});

it('knows the days that there are', () => {
	expect(calendar.dayOf(2025, 2, 29)).toBeNull();
	expect(calendar.dayOf(2024, 2, 29)).toBe('2024-02-29');
	expect(calendar.monthDays(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
	expect(calendar.weekdayOf('2025-02-12')).toBe(3);
});
