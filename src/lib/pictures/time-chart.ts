import { roundUp } from '../words/format-figure';

/** Where days and values stand in a chart, in drawing units from its top left corner. */
export interface Plot {
	readonly width: number;
	readonly height: number;
	/** Days from 1 January 1970. */
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
	/** Whether equal steps are equal factors; `low` is more than 0 then. */
	readonly isLog: boolean;
}

/** Values of one day after another, null where one is not known. */
export interface DailyValues {
	/** Days from 1 January 1970. */
	readonly from: number;
	readonly values: readonly (number | null)[];
}

export function xOf({ from, to, width }: Plot, day: number): number {
	return ((day - from) / (to - from)) * width;
}

export function yOf({ low, high, height, isLog }: Plot, value: number): number {
	const along = isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
	return height * (1 - along);
}

/** The day at a share of the width, within the plot. */
export function dayAcross({ from, to }: Plot, share: number): number {
	return Math.round(from + Math.max(0, Math.min(1, share)) * (to - from));
}

/**
 * A line through the values; days that are not known are gaps in it. `step`: one of so many days only,
 * the first that is known.
 */
export function linePath(plot: Plot, daily: DailyValues, step = 1): string {
	return runs(plot, daily, step)
		.map((points) => `M${points.join('L')}${points.length === 1 ? 'h.1' : ''}`)
		.join('');
}

/** The same, filled down to the foot of the plot. */
export function areaPath(plot: Plot, daily: DailyValues, step = 1): string {
	return runs(plot, daily, step)
		.map((points) => {
			const [first, last] = [points[0]!, points.at(-1)!].map((point) => point.split(' ')[0]);
			return `M${points.join('L')}L${last} ${plot.height}H${first}z`;
		})
		.join('');
}

/** Points of the days within the plot that follow one another without a gap. */
function runs(plot: Plot, { from, values }: DailyValues, step: number): string[][] {
	const all: string[][] = [];
	let run: string[] = [];
	for (let day = plot.from; day <= plot.to; day += step) {
		const value =
			values.slice(Math.max(0, day - from), day - from + step).find((one) => one !== null) ?? null;
		const isThere = value !== null && (!plot.isLog || value > 0);
		if (isThere) run.push(`${short(xOf(plot, day), step)} ${short(yOf(plot, value), step)}`);
		if ((!isThere || day + step > plot.to) && run.length > 0) {
			all.push(run);
			run = [];
		}
	}
	return all;
}

/** Whole units will do where not every day is drawn. */
function short(value: number, step: number): string {
	return String(Number(value.toFixed(step > 1 ? 0 : 1)));
}

/** A few round values from `low` to `high`, for the lines across a chart. */
export function valueTicks({ low, high, isLog }: Pick<Plot, 'low' | 'high' | 'isLog'>): number[] {
	if (isLog) {
		const powers = Math.floor(Math.log10(high) + 1e-9) - Math.ceil(Math.log10(low) - 1e-9);
		return Array.from({ length: powers + 1 }, (_, at) => 10 ** (Math.ceil(Math.log10(low)) + at));
	}
	const step = roundUp((high - low) / 4);
	const first = Math.ceil(low / step - 1e-9);
	const count = Math.floor(high / step + 1e-9) - first;
	return Array.from({ length: count + 1 }, (_, at) => (first + at) * step);
}

/**
 * A plot of days, its values from one round number to another: from 0 where nearly all of it is above
 * nothing, or, if `isLog`, from a power of ten.
 */
export function plotOf(
	size: Pick<Plot, 'width' | 'height'>,
	days: Pick<Plot, 'from' | 'to'>,
	values: readonly number[],
	isLog = false
): Plot {
	const { from, to } = days;
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (isLog) {
		const power = (value: number, round: (x: number) => number) => 10 ** round(Math.log10(value));
		const [low, high] = [power(least, Math.floor), power(most, Math.ceil)];
		return { ...size, from, to, low, high: Math.max(high, 10 * low), isLog };
	}
	const floor = least < 0.6 * most ? 0 : least;
	const step = roundUp(Math.max(1, most - floor) / 4);
	const low = Math.floor(floor / step) * step;
	return {
		...size,
		from,
		to,
		low,
		high: Math.max(low + step, Math.ceil(most / step) * step),
		isLog
	};
}

/** The values that are known on the days of a plot. */
export function knownWithin(
	{ from, values }: DailyValues,
	days: Pick<Plot, 'from' | 'to'>
): number[] {
	return values
		.slice(Math.max(0, days.from - from), days.to - from + 1)
		.filter((value) => value !== null);
}
