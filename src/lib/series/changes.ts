import type { Figure } from '../model/figure';
import type { KnownSeries } from '../model/series';
import { changeOver } from './change-over';
import { onDay } from './on-day';
import { changeFigure, holdingFigure, type NamedGround } from './series-figure';

/** What was held of a ground on two days, and what that changed by. */
export interface GroundChange {
	readonly named: NamedGround;
	readonly before: Figure;
	readonly after: Figure;
	readonly net: Figure;
}

/**
 * The net changes of grounds between two ISO dates, in their order; without those that the series does
 * not have on both, and those that did not change.
 */
export function changesBetween(
	series: KnownSeries,
	grounds: readonly NamedGround[],
	days: { readonly from: string; readonly to: string }
): GroundChange[] {
	return grounds.flatMap((named) => {
		const change = changeOver(series, named.ground, days.from, days.to);
		if (change.code !== 'change' || (change.leastSqKm === 0 && change.mostSqKm === 0)) return [];
		const held = (day: string) =>
			holdingFigure(series, onDay(series, named.ground, day), day, named);
		const [before, after] = [held(days.from), held(days.to)];
		return before && after
			? [{ named, before, after, net: changeFigure(series, change, days, named) }]
			: [];
	});
}

/** Whether the map maker corrected the map between two ISO dates. */
export function isRedrawn({ redrawn }: KnownSeries, from: string, to: string): boolean {
	return redrawn.some((period) => period.from < to && from < period.to);
}
