import { dayAt, dayNumber } from '$lib/model/calendar-day';
import type { TimeStill } from '$lib/model/time-still';
import type { TimeData } from '$lib/pictures/subjects/time';
import {
	areaPath,
	knownWithin,
	linePath,
	plotOf,
	valueTicks,
	xOf,
	yOf
} from '$lib/pictures/time-chart';
import { byCalendar, timeHeld } from '$lib/series/by-calendar';
import { monthsIn } from '$lib/series/months';
import { swapGrounds } from '$lib/series/swap-grounds';
import { publishedOf } from '$lib/ui/time/published';
import { siteData, siteSeries } from './site-data.server';

/** Days between two points of its lines. */
const step = 7;

/** Both sides by day, and the days on which the smaller one was held. */
function byDay() {
	const series = siteSeries();
	const grounds = swapGrounds(siteData().dossier, series);
	const of = (name: 'offered' | 'offeredAndContested' | 'asked') =>
		byCalendar(series, grounds[name]);
	const [held, both, asked] = [of('offered'), of('offeredAndContested'), of('asked')];
	const span = timeHeld(held) ?? { from: held.from, to: held.from };
	return { mapMaker: series.mapMaker, grounds, held, both, asked, span };
}

/** What a picture of the smaller side through time shows. */
export function timeData(): TimeData {
	const { mapMaker, grounds, held, both, span } = byDay();
	const published = publishedOf(siteData().published, grounds.offered).map((one) => ({
		day: one.to,
		value: one.figure.value
	}));
	return { mapMaker, span, held, both, published };
}

/** The smaller side of the swap as a picture, week by week, and both month by month: small enough for every first view. */
export function timeStill(): TimeStill {
	const { mapMaker, held, both, asked, span } = byDay();
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
