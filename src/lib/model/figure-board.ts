import type { Figure } from './figure';
import { type Interval, overlaps } from './interval';
import type { PublishedFigure } from './published-figure';
import type { PublishedReceipt } from './receipt';

/** A published figure beside what the series has of its ground at its time. */
export interface FigureBoardRow {
	readonly published: PublishedFigure;
	/** Of the series, or worked out from it: the same quantity as the published one. */
	readonly measured: Figure | null;
	/** The same of more ground: with what is contested, or drawn beyond the country's outline, where the series knows it. */
	readonly widest: Figure | null;
	/** What the published range is compared with, counted for the side that the published figure counts. */
	readonly compared: Compared | null;
	/** Why there is nothing: ground or days that the series lacks, or ground that changed hands both ways meanwhile. */
	readonly without: 'not-there' | 'outside' | 'both-ways' | null;
}

/** From the least to the most that is measured; less than nothing where ground was lost. */
export interface Compared extends Interval {
	readonly value: number;
}

export const boardKinds = ['country', 'salient', 'months', 'periods', 'regions'] as const;
export type BoardKind = (typeof boardKinds)[number];

/** A line of the series as it is drawn: SVG path data in a box of 1000 by 1000. */
export interface DrawnLine {
	readonly key: string;
	readonly d: string;
	/** Where it ends, from the top, as a share of the height. */
	readonly endsAt: number;
	/** ISO 3166 code of its region, where a chart has several. */
	readonly region: string | null;
}

/** A stretch of days and values, with the series on it. */
export interface FigureChart {
	/** ISO dates. */
	readonly from: string;
	readonly to: string;
	/** In km² or percent. */
	readonly unit: 'km2' | 'percent';
	readonly low: number;
	readonly high: number;
	readonly lines: readonly DrawnLine[];
	/** Ground between the first two lines: held, and held or contested. */
	readonly band: string | null;
	/** Net changes by month. */
	readonly bars: readonly { readonly from: string; readonly to: string; readonly value: number }[];
	/** By published id: where its mark stands, in days and the chart's unit. */
	readonly marks: Readonly<
		Record<string, { readonly from: string; readonly to: string; readonly value: number }>
	>;
}

export interface FigureBoardGroup {
	readonly kind: BoardKind;
	readonly rows: readonly FigureBoardRow[];
	readonly chart: FigureChart | null;
}

/** All published figures over the series. */
export interface FigureBoard {
	readonly groups: readonly FigureBoardGroup[];
	/** What measured figures were worked out from. */
	readonly inputs: readonly Figure[];
	readonly mapMaker: string;
}

/** Where a published figure is from. Throws TypeError for one that has another receipt. */
export function publishedReceipt({ published }: FigureBoardRow): PublishedReceipt {
	const { id, receipt } = published.figure;
	if (receipt.type !== 'published') throw new TypeError(`${id} is not from the table`);
	return receipt;
}

/** How a published figure stands to what is measured. */
export type BoardStanding = 'same' | 'near' | 'more' | 'less' | 'none';

/** As a share of what is measured: what is not farther off is near. Our convention, stated in docs/method.md. */
const nearness = 0.02;

/** Same: its range, read from its words and rounding, reaches what is measured. */
export function boardStanding({ published, compared }: FigureBoardRow): BoardStanding {
	if (!compared) return 'none';
	const { interval } = published.figure;
	if (overlaps(interval, compared)) return 'same';
	const isMore = interval.low > compared.high;
	const off = isMore ? interval.low - compared.high : compared.low - interval.high;
	if (off <= nearness * Math.abs(compared.value)) return 'near';
	return isMore ? 'more' : 'less';
}

export function isMatch(row: FigureBoardRow): boolean {
	return ['same', 'near'].includes(boardStanding(row));
}

/**
 * By how much a published figure, its range and the measured range are off the measured value, as a share of
 * it: 0.1 is a tenth more. Null where there is nothing to compare with, or that is nothing.
 */
export function deviation({ published, compared }: FigureBoardRow): {
	readonly value: number;
	readonly range: Interval;
	readonly measured: Interval;
} | null {
	if (!compared || compared.value === 0) return null;
	const off = (value: number) => (value - compared.value) / Math.abs(compared.value);
	const { value, interval } = published.figure;
	return {
		value: off(value),
		range: { low: off(interval.low), high: off(interval.high) },
		measured: { low: off(compared.low), high: off(compared.high) }
	};
}

/** By how much it is beyond the measured range, as a share of the measured value; 0 within. Null as above. */
export function beyond({ published, compared }: FigureBoardRow): number | null {
	if (!compared || compared.value === 0) return null;
	const { value } = published.figure;
	const off = value - Math.min(Math.max(value, compared.low), compared.high);
	return off / Math.abs(compared.value);
}
