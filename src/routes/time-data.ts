import type { Dossier } from '$lib/model/dossier';
import type { PublishedFigure } from '$lib/model/published-figure';
import type { KnownSeries } from '$lib/model/series';
import type { TimeData } from '$lib/pictures/subjects/time';
import { byCalendar, timeHeld } from '$lib/series/by-calendar';
import { swapGrounds } from '$lib/series/swap-grounds';
import { publishedOf } from '$lib/ui/time/published';

/** The smaller side of the swap on the days on which it was held, with what was published of it. */
export function timeData(
	dossier: Dossier,
	series: KnownSeries,
	published: readonly PublishedFigure[]
): TimeData {
	const grounds = swapGrounds(dossier, series);
	const held = byCalendar(series, grounds.offered);
	return {
		mapMaker: series.mapMaker,
		span: timeHeld(held) ?? { from: held.from, to: held.from },
		held,
		both: byCalendar(series, grounds.offeredAndContested),
		published: publishedOf(published, grounds.offered).map(({ to, figure }) => ({
			day: to,
			value: figure.value
		}))
	};
}
