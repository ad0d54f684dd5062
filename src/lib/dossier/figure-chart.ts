import type { BoardKind, DrawnLine, FigureBoardRow, FigureChart } from '../model/figure-board';
import type { KnownSeries, SeriesGround } from '../model/series';
import { changeOver } from '../series/change-over';
import { everyDay } from '../series/on-day';
import type { BoardPlace } from './compare-published';

interface Point {
	readonly day: string;
	readonly value: number;
}
type Box = Pick<FigureChart, 'from' | 'to' | 'low' | 'high'>;

const dayMs = 86_400_000;
/** More points than these are not told apart on a screen. */
const mostPoints = 240;
/** Days without a map that leave a gap in the line. */
const gapDays = 3;

/** The chart of a group of the board; null where its figures have no axis in common. */
export function chartOf(
	kind: BoardKind,
	rows: readonly FigureBoardRow[],
	series: KnownSeries,
	placeOf: (code: string) => BoardPlace
): FigureChart | null {
	if (rows.length === 0 || kind === 'periods') return null;
	if (kind === 'months') return monthsChart(rows, series);
	const unit = kind === 'regions' ? 'percent' : 'km2';
	const marks = Object.fromEntries(
		rows.map(({ published: { figure, places, from, to } }) => {
			const whole = placeOf(places).whole.value;
			const isShare = figure.unit === 'percent';
			const inUnit = unit === 'percent' ? 100 / whole : 1;
			const value =
				isShare && unit === 'percent'
					? figure.value
					: isShare
						? (figure.value / 100) * whole
						: figure.value * inUnit;
			// What Ukraine holds of its own region is what Russia does not.
			const isRest = unit === 'percent' && figure.subject.holder === 'UA';
			return [figure.id, { from, to, value: isRest ? 100 - value : value }];
		})
	);
	const grounds = new Map(rows.map(({ published: { places, ground } }) => [places, ground]));
	const lines = [...grounds].flatMap(([places, ground]) => {
		const scale = unit === 'percent' ? 100 / placeOf(places).whole.value : 1;
		const held = {
			key: places,
			region: unit === 'percent' ? places : null,
			points: pointsOf(series, ground, scale)
		};
		const all = pointsOf(series, { ...ground, reach: 'held-and-contested' }, scale);
		return all.length > 0
			? [held, { key: `${places}-contested`, region: null, points: all }]
			: [held];
	});
	const days = Object.values(marks)
		.flatMap(({ from, to }) => [from, to])
		.sort();
	const span = lines.flatMap(({ points }) => [points[0]!.day, points.at(-1)!.day]).sort();
	const [from, to] = kind === 'salient' ? [days[0]!, span.at(-1)!] : [span[0]!, span.at(-1)!];
	const shown = lines.map((line) => ({
		...line,
		points: line.points.filter(({ day }) => day >= from && day <= to)
	}));
	const values = [...Object.values(marks), ...shown.flatMap(({ points }) => points)].map(
		({ value }) => value
	);
	const box = { from, to, ...limits(values, unit) };
	const drawn = shown.map(({ key, region, points }): DrawnLine => {
		const thin = thinned(points);
		return { key, region, d: linePath(thin, box), endsAt: down(points.at(-1)!.value, box) / 1000 };
	});
	const [held, all] = shown;
	const band =
		kind === 'salient' && held && all
			? bandPath(thinned(held.points), thinned(all.points), box)
			: null;
	return { ...box, unit, lines: drawn, band, bars: [], marks };
}

function monthsChart(rows: readonly FigureBoardRow[], series: KnownSeries): FigureChart {
	const periods = rows.map(({ published: { from, to } }) => ({ from, to }));
	const from = periods.map((one) => one.from).sort()[0]!;
	const to = periods
		.map((one) => one.to)
		.sort()
		.at(-1)!;
	const { ground } = rows[0]!.published;
	const bars = monthsBetween(from, to).flatMap((one) => {
		const change = changeOver(series, ground, one.from, one.to);
		return change.code === 'change' ? [{ ...one, value: change.mostSqKm }] : [];
	});
	const marks = Object.fromEntries(
		rows.map(({ published: { figure, from, to, ground } }) => [
			figure.id,
			{ from, to, value: figure.subject.holder === ground.holder ? figure.value : -figure.value }
		])
	);
	const values = [
		0,
		...bars.map(({ value }) => value),
		...Object.values(marks).map(({ value }) => value)
	];
	return { from, to, unit: 'km2', ...limits(values, 'km2'), lines: [], band: null, bars, marks };
}

function monthsBetween(from: string, to: string): { from: string; to: string }[] {
	const months: { from: string; to: string }[] = [];
	for (let first = `${from.slice(0, 7)}-01`; first <= to;) {
		const next = new Date(Date.parse(first) + 32 * dayMs).toISOString().slice(0, 7);
		const last = new Date(Date.parse(`${next}-01`) - dayMs).toISOString().slice(0, 10);
		months.push({ from: first, to: last });
		first = `${next}-01`;
	}
	return months;
}

function pointsOf(series: KnownSeries, ground: SeriesGround, scale: number): Point[] {
	return (everyDay(series, ground) ?? []).flatMap((area, at) =>
		area === null ? [] : [{ day: series.days[at]!, value: area * scale }]
	);
}

/** Every so many, and always the last. */
function thinned(points: readonly Point[]): Point[] {
	const step = Math.ceil(points.length / mostPoints);
	return points.filter((_, at) => at % step === 0 || at === points.length - 1);
}

/** A little beyond all values; from nothing where that is near, and up to everything for shares. */
function limits(values: readonly number[], unit: FigureChart['unit']) {
	if (unit === 'percent') return { low: 0, high: 100 };
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = 0.06 * (most - least);
	return { low: least >= 0 && least < 0.5 * most ? 0 : least - room, high: most + room };
}

function along(day: string, { from, to }: Box): number {
	return (1000 * (Date.parse(day) - Date.parse(from))) / (Date.parse(to) - Date.parse(from));
}

function down(value: number, { low, high }: Box): number {
	return 1000 * (1 - (value - low) / (high - low));
}

function linePath(points: readonly Point[], box: Box): string {
	const usual = points[1] ? Date.parse(points[1].day) - Date.parse(points[0]!.day) : 0;
	return points
		.map(({ day, value }, at) => {
			const before = points[at - 1];
			const isGap = before && Date.parse(day) - Date.parse(before.day) > usual + gapDays * dayMs;
			return `${!before || isGap ? 'M' : 'L'}${Math.round(along(day, box))} ${Math.round(down(value, box))}`;
		})
		.join('');
}

function bandPath(low: readonly Point[], high: readonly Point[], box: Box): string {
	const at = ({ day, value }: Point) =>
		`${Math.round(along(day, box))} ${Math.round(down(value, box))}`;
	return `M${low.map(at).join('L')}L${[...high].reverse().map(at).join('L')}Z`;
}
