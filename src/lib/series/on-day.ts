import type { DayArea, OnDay, Series, SeriesColumn, SeriesGround } from '../model/series';

/**
 * The area of a ground on a day. Where no map was published, or one without all of the ground, the days
 * around it, on which all of it is known: nothing is worked out between them.
 * @param day ISO date
 */
export function onDay(series: Series, ground: SeriesGround, day: string): OnDay {
	const columns = columnsOf(series, ground);
	if (!columns.ok) return { code: 'not-there', regions: columns.missing };
	const areaAt = (index: number) => areaOf(columns.value, index);
	const at = firstFrom(series.days, day);
	const here = series.days[at] === day ? areaAt(at) : null;
	if (here !== null) return { code: 'on-day', day, areaSqKm: here };
	const before = nearest(series, areaAt, at - 1, -1);
	const after = nearest(series, areaAt, at, 1);
	if (before && after) return { code: 'between', before, after };
	const one = before ?? after;
	return one ? { code: 'outside', nearest: one } : { code: 'not-there', regions: ground.regions };
}

/** The areas of a ground on every day of the series, null where not all of it is known; null: it is not there. */
export function everyDay(series: Series, ground: SeriesGround): (number | null)[] | null {
	const columns = columnsOf(series, ground);
	return columns.ok ? series.days.map((_, index) => areaOf(columns.value, index)) : null;
}

type Columns =
	| { readonly ok: true; readonly value: readonly SeriesColumn[] }
	| { readonly ok: false; readonly missing: readonly string[] };

/** The columns that a ground is the sum of. */
function columnsOf({ columns }: Series, { regions, holder, reach }: SeriesGround): Columns {
	const found = (status: SeriesColumn['status']) => (region: string) =>
		columns.filter(
			(one) => one.region === region && one.holder === holder && one.status === status
		);
	const missing = regions.filter(
		(region) =>
			found('held')(region).length === 0 ||
			(reach === 'held-and-contested' && found('contested')(region).length === 0)
	);
	if (missing.length > 0 || regions.length === 0) return { ok: false, missing };
	const statuses = reach === 'held' ? (['held'] as const) : (['held', 'contested'] as const);
	return { ok: true, value: statuses.flatMap((status) => regions.flatMap(found(status))) };
}

function areaOf(columns: readonly SeriesColumn[], index: number): number | null {
	let sum = 0;
	for (const { areasSqKm } of columns) {
		const area = areasSqKm[index] ?? null;
		if (area === null) return null;
		sum += area;
	}
	return sum;
}

function nearest(
	{ days }: Series,
	areaAt: (index: number) => number | null,
	from: number,
	step: 1 | -1
): DayArea | null {
	for (let at = from; at >= 0 && at < days.length; at += step) {
		const areaSqKm = areaAt(at);
		if (areaSqKm !== null) return { day: days[at]!, areaSqKm };
	}
	return null;
}

/** Index of the first day that is not before another; their number where none is. */
export function firstFrom(days: readonly string[], day: string): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (days[middle]! < day) low = middle + 1;
		else high = middle;
	}
	return low;
}
