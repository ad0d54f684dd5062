import type { Figure } from '../model/figure';
import type { Interval } from '../model/interval';

/** The axis of the chart of shares, in whole percents around everything that it shows, and its gridlines. */
export interface Axis extends Interval {
	readonly ticks: readonly number[];
}

/** An axis from a whole percent below everything to a whole percent above. Open ranges end at their value. */
export function axisFor(figures: readonly Figure[]): Axis {
	const ends = figures.flatMap(({ interval, value }) => [
		interval.low,
		Number.isFinite(interval.high) ? interval.high : value
	]);
	const low = Math.floor(Math.min(...ends) - 0.25);
	const high = Math.ceil(Math.max(...ends) + 0.25);
	return { low, high, ticks: Array.from({ length: high - low + 1 }, (_, index) => low + index) };
}

/** What all ranges have in common; null where that is nothing. */
export function common(figures: readonly Figure[]): Interval | null {
	const low = Math.max(...figures.map(({ interval }) => interval.low));
	const high = Math.min(...figures.map(({ interval }) => interval.high));
	return figures.length > 0 && low <= high ? { low, high } : null;
}
