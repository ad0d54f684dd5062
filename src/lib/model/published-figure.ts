import type { Figure } from './figure';
import type { SeriesGround } from './series';

/** A figure that somebody published of a day or a period, with what it can be compared with. */
export interface PublishedFigure {
	/** Reported, in km² or percent, with a published receipt. */
	readonly figure: Figure;
	readonly what: 'held' | 'change';
	/** ISO dates of the period that it speaks of; the same of one day. */
	readonly from: string;
	readonly to: string;
	/** Whether it is the largest holding within the period. */
	readonly isPeak: boolean;
	/** What the series calls the same ground. */
	readonly ground: SeriesGround;
	/** ISO 3166 code that the figure names: a country, a region, or several with `+` between them. */
	readonly places: string;
}
