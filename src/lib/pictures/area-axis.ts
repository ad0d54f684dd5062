import type { Figure } from '../model/figure';
import { type Display, roundUp, scaleOf } from '../words/format-figure';

/** More labels than these would run into each other on a phone. */
const mostTicks = 4;

/** An axis from 0 to beyond every area, with round ticks in the shown unit; all in km². */
export function areaAxis(figures: readonly Figure[], { unitSystem }: Display) {
	const { size } = scaleOf('km2', unitSystem);
	// Ranges that nothing bounds end a little beyond their value.
	const ends = figures.map(({ interval, value }) =>
		Number.isFinite(interval.high) ? interval.high : 1.05 * value
	);
	const most = Math.max(1e-6, ...ends) / size;
	const step = roundUp(most / mostTicks);
	const count = Math.floor(most / step + 1e-9);
	return {
		high: 1.02 * most * size,
		step: step * size,
		ticks: Array.from({ length: count + 1 }, (_, index) => index * step * size)
	};
}
