import { dayAt, dayNumber } from '../model/calendar-day';
import type { Series, SeriesGround } from '../model/series';
import { everyDay } from './on-day';

/** An area for each day of the calendar, the first of them `from`; null where it is not known. */
export interface DailyAreas {
	/** Days from 1 January 1970. */
	readonly from: number;
	/** In km². */
	readonly values: readonly (number | null)[];
}

/**
 * The areas of a ground from the first day of a series to its last: days without a map are gaps, and
 * so is all of it where the series does not have the ground.
 */
export function byCalendar(series: Series, ground: SeriesGround): DailyAreas {
	const areas = everyDay(series, ground) ?? [];
	const numbers = series.days.map(dayNumber);
	const from = numbers[0] ?? 0;
	const all = Array.from<number | null>({ length: (numbers.at(-1) ?? from) - from + 1 }).fill(null);
	numbers.forEach((number, index) => (all[number - from] = areas[index] ?? null));
	return { from, values: all };
}

/**
 * The days on which any of a ground is known to be held: from the first of the month in which that begins
 * to the last day on which it is known whether any is. In days from 1 January 1970; null: none.
 */
export function timeHeld({ from, values }: DailyAreas): { from: number; to: number } | null {
	const first = values.findIndex((area) => (area ?? 0) > 0);
	if (first < 0) return null;
	const month = dayNumber(`${dayAt(from + first).slice(0, 7)}-01`);
	const last = values.findLastIndex((area) => area !== null);
	return { from: Math.max(from, month), to: from + last };
}
