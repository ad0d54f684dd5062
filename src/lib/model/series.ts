import type { Holder } from './holder';

/** Ground whose area the series has by day: what `holder` holds of `region`, or what of it is contested. */
export interface SeriesColumn {
	/** ISO 3166 code of a region, or of a country for all of it; `offOutline`. */
	readonly region: string;
	/** Of contested ground, the side that may hold it. */
	readonly holder: Holder;
	readonly status: 'held' | 'contested';
	/** By day, in km²; null where it is not known. */
	readonly areasSqKm: readonly (number | null)[];
}

/** In place of a region: what the map maker draws as held beyond the country's outline. */
export const offOutline = 'off-outline';

/** Areas by day, as measured on one map maker's daily polygons. */
export interface Series {
	/** ISO dates on which a map was published, each later than the one before. */
	readonly days: readonly string[];
	readonly columns: readonly SeriesColumn[];
}

/** Ground of several regions, counted as one. */
export interface SeriesGround {
	readonly regions: readonly string[];
	readonly holder: Holder;
	/** What is held, or that and what is contested. */
	readonly reach: 'held' | 'held-and-contested';
}

/** An area on a day of the series. */
export interface DayArea {
	/** ISO date. */
	readonly day: string;
	readonly areaSqKm: number;
}

/** What the series knows of a ground on a day. */
export type OnDay =
	| ({ readonly code: 'on-day' } & DayArea)
	/** No map was published on that day: the days around it on which one was. */
	| { readonly code: 'between'; readonly before: DayArea; readonly after: DayArea }
	/** Before the first day or after the last: that one. */
	| { readonly code: 'outside'; readonly nearest: DayArea }
	/** Regions that the series does not have so. */
	| { readonly code: 'not-there'; readonly regions: readonly string[] };

/** How much more of a ground is held at the end of a period than at its beginning: less than nothing where ground was lost. */
export interface Change {
	readonly code: 'change';
	readonly from: OnDay;
	readonly to: OnDay;
	/** Equal, but where no map was published on the first day or on the last. */
	readonly leastSqKm: number;
	readonly mostSqKm: number;
}

/** A change, or which end of its period is not in the series. */
export type ChangeOver =
	| Change
	| { readonly code: 'outside'; readonly from: OnDay; readonly to: OnDay }
	| { readonly code: 'not-there'; readonly regions: readonly string[] };

/** A series with what a number from it has to say of it. */
export interface KnownSeries extends Series {
	readonly mapMaker: string;
	/** Periods, in ISO dates, in which steps of the series correct the map. */
	readonly redrawn: readonly { readonly from: string; readonly to: string }[];
}

/** A known series as it travels: its table as text. */
export interface PackedSeries extends Pick<KnownSeries, 'mapMaker' | 'redrawn'> {
	/** As parseSeries reads it. */
	readonly table: string;
	/** Regions that are held whole on every day, with their area in km². */
	readonly whole: Readonly<Record<string, number>>;
}
