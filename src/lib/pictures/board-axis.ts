import type { Figure } from '../model/figure';
import type { Interval } from '../model/interval';
import { type Display, roundUp, scaleOf } from '../words/format-figure';
import { measuredReach } from '../model/measured-figure';

/** The stretch of values that an axis shows, with its gridlines; all in the figures' own unit. */
export interface BoardAxis extends Interval {
	readonly step: number;
	readonly ticks: readonly number[];
}

/** More labels than these would run into each other on a phone. */
const mostTicks = 4;

/**
 * An axis around the ranges of some figures of one unit, with a little room, and ticks that are round
 * in the shown unit. Ranges that nothing bounds count with their value. Nothing is less than 0.
 */
export function boardAxis(
	numbers: readonly Figure[],
	measured: readonly Figure[],
	display: Display
): BoardAxis {
	const unit = numbers[0]?.unit ?? measured[0]?.unit ?? 'km2';
	const { size } = scaleOf(unit, display.unitSystem);
	const ends = [
		...numbers.flatMap(({ interval: { low, high }, value }) => [
			isOpenBelow({ low, high }) ? value : low,
			Number.isFinite(high) ? high : value,
			value
		]),
		...measured.map(measuredReach).flatMap(({ low, high }) => [low, high])
	].map((end) => end / size);
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	// However close together they are: an axis needs a length.
	const room = Math.max(0.08 * (most - least), 0.002 * most, 1e-6);
	const low = Math.max(0, least - room);
	const high = unit === 'percent' && most <= 100 ? Math.min(100, most + room) : most + room;
	const step = roundUp((high - low) / mostTicks);
	const first = Math.ceil(low / step - 1e-9);
	const count = Math.floor(high / step + 1e-9) - first + 1;
	return {
		low: low * size,
		high: high * size,
		step: step * size,
		ticks: Array.from({ length: count }, (_, index) => (first + index) * step * size)
	};
}

/** Nothing bounds it from below: “under” and “up to” are read so. */
export function isOpenBelow({ low, high }: Interval): boolean {
	return low === 0 && high > 0;
}
