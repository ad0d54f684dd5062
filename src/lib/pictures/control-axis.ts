import type { Figure } from '../model/figure';
import type { Interval } from '../model/interval';

/** The axis of the chart of shares, in whole percents around everything that it shows, and its gridlines. */
export interface Axis extends Interval {
	readonly ticks: readonly number[];
}

/** More labels than these would run into each other on a phone. */
const mostTicks = 8;

/** An axis from a whole percent below everything to a whole percent above. Open ranges end at their value. */
export function axisFor(figures: readonly Figure[]): Axis {
	const ends = figures.flatMap(({ interval, value }) => [
		interval.low,
		Number.isFinite(interval.high) ? interval.high : value
	]);
	const low = Math.floor(Math.min(...ends) - 0.25);
	const high = Math.ceil(Math.max(...ends) + 0.25);
	const step = Math.ceil((high - low) / mostTicks);
	const count = Math.floor((high - low) / step) + 1;
	return { low, high, ticks: Array.from({ length: count }, (_, index) => low + index * step) };
}
