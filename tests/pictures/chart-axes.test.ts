import { describe, expect, it } from 'vitest';
import { along, down, timeTicks, valueTicks } from '../../src/lib/pictures/chart-axes';
import { stackDots } from '../../src/lib/pictures/stack-dots';

const km2 = { language: 'en', unitSystem: 'km2' } as const;

describe('the axes of a chart', () => {
	it('have round values, in the unit that is shown', () => {
		const box = { low: 96_000, high: 160_000, unit: 'km2' } as const;
		expect(valueTicks(box, km2).ticks).toEqual([100_000, 120_000, 140_000, 160_000]);
		const miles = valueTicks(box, { ...km2, unitSystem: 'mi2' }).ticks;
		expect(miles.map((tick) => Math.round(tick / 2.589988110336))).toEqual([
			40_000, 50_000, 60_000
		]);
	});

	it('have years over years, and months over months', () => {
		const labels = (from: string, to: string) => timeTicks({ from, to }).map(({ label }) => label);
		expect(labels('2022-04-03', '2026-08-22')).toEqual(['2023', '2024', '2025', '2026']);
		expect(labels('2024-08-06', '2025-08-03')).toEqual(['2025-01', '2025-07']);
		expect(labels('2024-05-01', '2026-06-30')).toEqual(['2025', '2026']);
		expect(labels('2024-08-06', '2024-08-20')).toEqual([]);
	});

	it('know where a day and a value stand', () => {
		const box = { from: '2025-01-01', to: '2025-01-11', low: 10, high: 20 };
		expect(along('2025-01-06', box)).toBe(50);
		expect(along('2025-01-06', box, true)).toBeCloseTo(60);
		expect(down(20, box)).toBe(0);
		expect(down(12.5, box)).toBe(75);
	});
});

describe('dots in a row', () => {
	it('never lie over one another', () => {
		const places = [5, 5, 5, 6, 30, 12, 5.5, 29];
		const levels = stackDots(places, 4);
		for (const [a, x] of places.entries())
			for (const [b, y] of places.entries())
				if (a < b && levels[a] === levels[b])
					expect(Math.abs(x - y), `${a} and ${b}`).toBeGreaterThanOrEqual(4);
	});
	it('stay in the middle where there is room', () => {
		expect(stackDots([0, 10, 20], 4)).toEqual([0, 0, 0]);
		expect(stackDots([], 4)).toEqual([]);
	});
});
