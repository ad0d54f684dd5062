import { dayNumber } from '../../model/calendar-day';
import type { PublishedFigure } from '../../model/published-figure';
import type { SeriesGround } from '../../model/series';
import { m } from '$lib/paraglide/messages';
import { type Plot, xOf, yOf } from '../../pictures/time-chart';
import { formatDays } from '../../words/format-date';
import { type Display, formatFigure } from '../../words/format-figure';

/** The areas that were published as held of a ground, oldest first. */
export function publishedOf(
	published: readonly PublishedFigure[],
	{ regions, holder }: SeriesGround
): PublishedFigure[] {
	const wanted = regions.toSorted().join();
	return published
		.filter(
			({ figure, what, ground }) =>
				what === 'held' &&
				figure.unit === 'km2' &&
				figure.subject.holder === holder &&
				ground.regions.toSorted().join() === wanted
		)
		.toSorted((a, b) => (a.to < b.to ? -1 : 1));
}

/** Who says it: a speaker, else the publisher. */
export function whoSays({ figure: { receipt } }: PublishedFigure): string {
	if (receipt.type !== 'published') return '';
	return receipt.speaker ?? receipt.publisher;
}

/** Where it stands in a plot, in percents of it; null: outside. */
export function placeOf(plot: Plot, { figure, from, to }: PublishedFigure) {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	const { value } = figure;
	if (last < plot.from || last > plot.to || value > plot.high || value < plot.low) return null;
	const along = (day: number) => (100 * xOf(plot, Math.max(plot.from, day))) / plot.width;
	return {
		left: along(last),
		width: along(last) - along(first),
		top: (100 * yOf(plot, value)) / plot.height
	};
}

/** The number, who says it, and of when. */
export function markName(one: PublishedFigure, display: Display): string {
	const slots = {
		figure: formatFigure(one.figure, display),
		speaker: whoSays(one),
		days: formatDays(one.from, one.to, display.language)
	};
	return one.isPeak ? m.time_mark_peak(slots) : m.time_mark(slots);
}
