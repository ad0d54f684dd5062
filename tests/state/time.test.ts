import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayAt, dayNumber } from '../../src/lib/model/calendar-day';
import { TimeState } from '../../src/lib/state/time.svelte';
import { ViewState } from '../../src/lib/state/view-state.svelte';

const asOf = '2025-02-12';
const start = (day: string | null = null) => {
	const view = new ViewState([]);
	view.day = day;
	return { view, time: new TimeState(view, asOf, ['2022-04-03', '2026-08-22']) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the day that is looked at', () => {
	it('is that of the dossier, or of the link', () => {
		expect(dayAt(start().time.day)).toBe(asOf);
		expect(dayAt(start('2024-09-06').time.day)).toBe('2024-09-06');
	});

	it('goes into the view once it stays, and that of the dossier as none', () => {
		const { view, time } = start();
		time.go(time.day - 10);
		time.go(time.day - 10);
		expect(view.day).toBeNull();
		vi.advanceTimersByTime(1000);
		expect(view.day).toBe('2025-01-23');
		time.goHome();
		expect(view.day).toBeNull();
	});

	it('stays within the days that there are', () => {
		const { time } = start();
		time.go(0);
		expect(dayAt(time.day)).toBe('2022-04-03');
		time.go(1e6);
		expect(dayAt(time.day)).toBe('2026-08-22');
	});

	it('follows a link and the back button, but not under a hand', () => {
		const { view, time } = start();
		view.day = '2024-09-06';
		time.follow();
		expect(dayAt(time.day)).toBe('2024-09-06');
		time.go(time.day + 1);
		view.day = '2023-01-01';
		time.follow();
		expect(dayAt(time.day)).toBe('2024-09-07');
	});

	it('plays day after day to an end, from the beginning where it stands there, and stops by hand', () => {
		const { view, time } = start();
		const [from, to] = [dayNumber('2025-02-01'), dayNumber('2025-03-01')];
		time.play(from, to);
		time.pass(0.1);
		expect(dayAt(time.day)).toBe('2025-02-15');
		time.pass(10);
		expect([dayAt(time.day), time.isPlaying, view.day]).toEqual([
			'2025-03-01',
			false,
			'2025-03-01'
		]);
		time.play(from, to);
		expect(dayAt(time.day)).toBe('2025-02-01');
		time.go(to - 5);
		expect(time.isPlaying).toBe(false);
	});

	it('has a second day to compare with, within the same days', () => {
		const { view, time } = start();
		expect(time.since).toBeNull();
		time.compareWith(dayNumber('2024-08-06'));
		expect(view.since).toBe('2024-08-06');
		time.compareWith(0);
		expect(view.since).toBe('2022-04-03');
		time.compareWith(null);
		expect(view.since).toBeNull();
	});
});
