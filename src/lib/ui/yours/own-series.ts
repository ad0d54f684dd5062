import { dayNumber } from '../../model/calendar-day';
import { type GroundMeaning, meaningParts } from '../../model/mapping';
import type { MeasuredDay } from '../../state/yours/area-protocol';
import type { DailyValues } from '../../pictures/time-chart';

/** A status through time. */
export interface OwnLine {
	readonly meaning: GroundMeaning;
	/** In km²; days without a file are null. */
	readonly daily: DailyValues;
}

/** A day that can be turned to, counted in days from 1 January 1970. */
export type DatedDay = MeasuredDay & { readonly at: number };

/** The days that have a date, in order. */
export function datedDays(days: readonly MeasuredDay[]): DatedDay[] {
	return days.flatMap((one) => (one.day === null ? [] : [{ ...one, at: dayNumber(one.day) }]));
}

/** The area of each status in all regions and outside, by day. None for fewer than two days. */
export function ownLines(days: readonly DatedDay[]): OwnLine[] {
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last || first === last) return [];
	const meanings = [...new Set(days.flatMap(({ areas }) => areas.map((one) => one.meaning)))];
	return meanings
		.filter((meaning) => meaningParts(meaning) !== null)
		.map((meaning) => {
			const values = new Array<number | null>(last.at - first.at + 1).fill(null);
			for (const { at, areas } of days)
				values[at - first.at] = areas
					.filter((one) => one.meaning === meaning)
					.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
			return { meaning, daily: { from: first.at, values } };
		});
}
