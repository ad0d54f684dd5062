import type { ChangeOver, OnDay, Series, SeriesGround } from '../model/series';
import { onDay } from './on-day';

/**
 * The net change of a ground over a period: what it was on the last day less what it was on the first, as
 * the map maker counts months. Where no map was published on one of them, a range: from each of the days
 * around it.
 * @param from ISO date
 * @param to ISO date, not before `from`
 */
export function changeOver(
	series: Series,
	ground: SeriesGround,
	from: string,
	to: string
): ChangeOver {
	const [first, last] = [onDay(series, ground, from), onDay(series, ground, to)];
	if (first.code === 'not-there') return first;
	const [before, after] = [rangeOf(first), rangeOf(last)];
	if (!before || !after) return { code: 'outside', from: first, to: last };
	return {
		code: 'change',
		from: first,
		to: last,
		leastSqKm: after.low - before.high,
		mostSqKm: after.high - before.low
	};
}

/** Least and most of an area, in km²; null where the day is not in the series. */
export function rangeOf(known: OnDay): { low: number; high: number } | null {
	if (known.code === 'on-day') return { low: known.areaSqKm, high: known.areaSqKm };
	if (known.code !== 'between') return null;
	const areas = [known.before.areaSqKm, known.after.areaSqKm];
	return { low: Math.min(...areas), high: Math.max(...areas) };
}
