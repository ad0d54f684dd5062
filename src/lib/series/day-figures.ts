import { ratio } from '../model/derived-figures';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import type { KnownSeries, SeriesGround } from '../model/series';
import { onDay } from './on-day';
import { holdingFigure, type NamedGround } from './series-figure';

/** The two sides of a swap on a day; null where the series does not have it. */
export interface DayFigures {
	readonly offered: Figure | null;
	readonly offeredAndContested: Figure | null;
	readonly asked: Figure | null;
	/** What is asked over what is offered; null where nothing is held, too. */
	readonly ratio: Figure | null;
}

/** The grounds that figures of a day are of, with their names. */
export type NamedSides = Readonly<Record<'offered' | 'offeredAndContested' | 'asked', NamedGround>>;

/**
 * Both sides of a swap on a day.
 * @param prefix of the ids, which stay the same from day to day: what follows a hand is one number
 * that changes, with one receipt
 */
export function dayFigures(
	series: KnownSeries,
	sides: NamedSides,
	day: string,
	prefix: string
): DayFigures {
	const of = (side: keyof NamedSides): Figure | null => {
		const known = onDay(series, sides[side].ground, day);
		const figure = holdingFigure(series, known, day, sides[side]);
		return figure && { ...figure, id: `${prefix}-${side}` };
	};
	const [offered, asked] = [of('offered'), of('asked')];
	return {
		offered,
		offeredAndContested: of('offeredAndContested'),
		asked,
		ratio:
			offered && asked && offered.interval.low > 0
				? ratio(asked, offered, {
						id: `${prefix}-ratio`,
						label: phrase('ratio-measured'),
						subject: asked.subject
					})
				: null
	};
}

/** The last day, or the first, on which a ground is known, where a day is beyond it; else null. */
export function nearestKnown(series: KnownSeries, ground: SeriesGround, day: string) {
	const known = onDay(series, ground, day);
	return known.code === 'outside' ? known.nearest.day : null;
}
