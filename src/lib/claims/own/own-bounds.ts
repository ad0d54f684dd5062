import type { DatedOwnDay } from '../../model/own-layer';
import { plusDays } from '../days/calendar';
import { daysApart, mostDaysApart } from '../judging/limits';

/** The two days of somebody's own ground that stand for the ends of a period. */
export interface OwnBounds {
	readonly from: DatedOwnDay;
	readonly to: DatedOwnDay;
	/** How many days they lie off the ends, both together. */
	readonly daysOff: number;
}

interface Period {
	/** ISO dates. */
	readonly from: string;
	readonly to: string;
}

/**
 * The days of a file that bound a period: its first and its last where the file has them, else the
 * nearest ones, no more days off than our own layers may be. What changed on one day is told by the day
 * before. Null where the file has no two such days.
 */
export function ownBounds(days: readonly DatedOwnDay[], period: Period): OwnBounds | null {
	const [from, to] = nearestOwn(days, period);
	if (!from || !to || from.day >= to.day) return null;
	const off = [daysApart(from.day, firstOf(period)), daysApart(to.day, period.to)] as const;
	if (!off.every((count) => count <= mostDaysApart)) return null;
	return { from, to, daysOff: off[0] + off[1] };
}

/** The days of a file that lie nearest to the ends of a period, however far; of two alike, the earlier one. */
export function nearestOwn(
	days: readonly DatedOwnDay[],
	period: Period
): readonly [DatedOwnDay | null, DatedOwnDay | null] {
	const nearest = (day: string) =>
		days.reduce<DatedOwnDay | null>(
			(best, one) => (best && daysApart(best.day, day) <= daysApart(one.day, day) ? best : one),
			null
		);
	return [nearest(firstOf(period)), nearest(period.to)];
}

function firstOf({ from, to }: Period): string {
	return from === to ? plusDays(from, -1) : from;
}
