import { dayAt, dayNumber } from '$lib/model/calendar-day';
import type { TimeStill } from '$lib/model/time-still';
import {
	areaPath,
	knownWithin,
	linePath,
	plotOf,
	valueTicks,
	xOf,
	yOf
} from '$lib/pictures/time-chart';
import { byCalendar } from '$lib/series/by-calendar';
import { monthsIn } from '$lib/series/months';
import { swapGrounds } from '$lib/series/swap-grounds';
import { siteData, siteSeries } from './site-data.server';
import { timeData } from './time-data';

/** Days between two points of its lines. */
const step = 7;

/** The smaller side of the swap as a picture, week by week, and both month by month: small enough for every first view. */
export function timeStill(): TimeStill {
	const { dossier, published } = siteData();
	const series = siteSeries();
	const { mapMaker, held, both, span } = timeData(dossier, series, published);
	const asked = byCalendar(series, swapGrounds(dossier, series).asked);
	const plot = plotOf({ width: 372, height: 150 }, span, [0, ...knownWithin(both, span)]);
	const months = monthsIn(dayAt(span.from), dayAt(span.to));
	return {
		mapMaker,
		width: plot.width,
		height: plot.height,
		line: linePath(plot, held, step),
		area: areaPath(plot, held, step),
		both: linePath(plot, both, step),
		values: valueTicks(plot)
			.slice(1)
			.map((value) => ({ value, y: Math.round(yOf(plot, value)) })),
		days: months
			.filter((_, at) => at % 3 === 0 && at < months.length - 1)
			.map((day) => ({ day, x: Math.round(xOf(plot, dayNumber(day))) })),
		rows: months.map((day) => {
			const at = dayNumber(day) - held.from;
			return [day, ...[held, both, asked].map(({ values }) => values[at] ?? null)] as const;
		})
	};
}
