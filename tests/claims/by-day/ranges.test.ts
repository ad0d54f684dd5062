// What the maps around a time leave open of how much was held and won in it.
import { describe, expect, it } from 'vitest';
import { margins, reachOfMargin } from '../../../src/lib/claims/judging/by-day/margins';
import { changeRange, holdingRange } from '../../../src/lib/claims/judging/by-day/series-ground';
import type { DayFacts } from '../../../src/lib/model/judgement';
import type { SeriesGround } from '../../../src/lib/model/series';

const days = Array.from({ length: 31 }, (_, at) => `2024-08-${String(at + 1).padStart(2, '0')}`);
/** What Ukraine holds in Kursk, by day of August 2024. */
function facts(areasSqKm: readonly number[]): DayFacts {
	const column = { region: 'RU-KRS', holder: 'UA', status: 'held', areasSqKm } as const;
	const series = { mapMaker: 'a map', days, columns: [column], redrawn: [] };
	return { series, published: [] } as unknown as DayFacts;
}
const kursk: SeriesGround = { regions: ['RU-KRS'], holder: 'UA', reach: 'held' };
/** 100 km² more on every day from the 6th on. */
const growing = facts(days.map((_, at) => Math.max(0, at - 4) * 100));

describe('maps that follow events', () => {
	it('show them on their day, or up to three days later, and hardly before', () => {
		expect(holdingRange(growing, kursk, '2024-08-12', '2024-08-12')).toEqual({
			low: 600,
			high: 1000
		});
	});

	it('show no end of a change before its beginning', () => {
		// Ground that only grew was never lost, however late its maps are.
		expect(changeRange(growing, kursk, '2024-08-12', '2024-08-13')).toEqual({ low: 0, high: 500 });
		const shrinking = facts(days.map((_, at) => 3000 - 100 * at));
		expect(changeRange(shrinking, kursk, '2024-08-12', '2024-08-13')).toEqual({
			low: -500,
			high: 0
		});
	});
});

describe('how much more a count has of gains', () => {
	const above = (value: number, length: number) =>
		reachOfMargin(margins.gain.isw, { low: value, high: value }, null, length).high - value - 25;

	it('goes by how long the time is, not by how much was won', () => {
		expect(above(100, 30.4)).toBeCloseTo(180, 6);
		expect(above(700, 30.4)).toBeCloseTo(180, 6);
	});

	it('evens out in part over many months', () => {
		expect(above(4000, 12 * 30.4)).toBeCloseTo(12 * 80 + 100 * Math.sqrt(12), 6);
		expect(above(4000, 12 * 30.4)).toBeLessThan(12 * above(4000, 30.4));
	});

	it('is nothing where the ground was lost on balance', () => {
		expect(above(50, 0)).toBe(0);
	});
});
