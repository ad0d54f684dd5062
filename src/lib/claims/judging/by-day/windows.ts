import type { KnownSeries, SeriesGround } from '../../../model/series';

/** In which the map followed events by days: a month of Kursk each, at its beginning and at its end. */
const late = [
	{ from: '2024-08-06', to: '2024-08-31' },
	{ from: '2025-03-01', to: '2025-03-31' }
];
const lateRegion = 'RU-KRS';

/** A day's map is of that day or of one beside it; where it follows events, and of short changes, up to three days late. */
const daysBefore = 1;
const daysAfter = { usual: 1, late: 3 };

/** The days whose maps may show what is told of a period; where the map was redrawn, all of that time. */
export function windowOf(
	{ redrawn }: KnownSeries,
	{ regions }: SeriesGround,
	from: string,
	to: string,
	isShort: boolean
): { readonly from: string; readonly to: string } {
	const isLate =
		isShort ||
		(regions.includes(lateRegion) && late.some((one) => one.from <= to && one.to >= from));
	const after = isLate ? daysAfter.late : daysAfter.usual;
	const window = { from: dayAfter(from, -daysBefore), to: dayAfter(to, after) };
	const within = redrawn.filter((one) => one.from <= window.to && one.to >= window.from);
	return {
		from: least([window.from, ...within.map((one) => one.from)]),
		to: most([window.to, ...within.map((one) => one.to)])
	};
}

function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function least(days: readonly string[]): string {
	return days.reduce((a, b) => (a < b ? a : b));
}

function most(days: readonly string[]): string {
	return days.reduce((a, b) => (a > b ? a : b));
}
