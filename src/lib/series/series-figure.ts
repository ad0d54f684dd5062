import type { Figure } from '../model/figure';
import { type FigureWording, phrase } from '../model/figure-codes';
import type { Change, KnownSeries, OnDay, SeriesGround } from '../model/series';
import { rangeOf } from './change-over';

/** A ground with what a figure of it says it is of. */
export interface NamedGround {
	readonly ground: SeriesGround;
	/** Of its regions together. */
	readonly name: FigureWording;
	/** ISO 3166 code of the region, or of the country that they are of. */
	readonly region: string;
}

/** Half a km² for each rounded area that a number is the sum of. */
const rounding = 0.5;

/**
 * The area of a ground on a day as a figure: of a day without a map, the range between the days around it.
 * Null where the series does not have it.
 * @param day ISO date that was asked for
 */
export function holdingFigure(
	{ mapMaker }: KnownSeries,
	known: OnDay,
	day: string,
	{ ground, name, region }: NamedGround
): Figure | null {
	const range = rangeOf(known);
	if (!range) return null;
	const isGap = known.code === 'between';
	const code = ground.reach === 'held' ? 'series-held' : 'series-held-and-contested';
	return {
		...shared(ground, range),
		id: `series-${keyOf(ground)}-${day}`,
		shownAs: isGap ? 'range' : 'value',
		subject: { what: 'held', holder: ground.holder, region },
		asOf: day,
		label: phrase(code, { place: name, holderOf: phrase(`of-${ground.holder}`) }),
		receipt: { type: 'series', mapMaker, of: isGap ? 'gap' : 'day', days: mapDays(known), ground }
	};
}

/** The net change of a ground over a period as a figure, by the days that were asked for. */
export function changeFigure(
	{ mapMaker }: KnownSeries,
	change: Change,
	{ from, to }: { readonly from: string; readonly to: string },
	{ ground, name, region }: NamedGround
): Figure {
	const range = { low: change.leastSqKm, high: change.mostSqKm };
	return {
		...shared(ground, range),
		id: `series-${keyOf(ground)}-${from}-${to}`,
		margin: 2 * rounding * ground.regions.length,
		shownAs: range.low === range.high ? 'value' : 'range',
		subject: { what: 'advance', holder: ground.holder, region },
		asOf: to,
		label: phrase('series-change', { place: name, holderOf: phrase(`of-${ground.holder}`) }),
		receipt: {
			type: 'series',
			mapMaker,
			of: 'change',
			days: [...mapDays(change.from), ...mapDays(change.to)],
			ground
		}
	};
}

/** What all figures of the series have in common: measured areas in whole km². */
function shared(ground: SeriesGround, range: { low: number; high: number }) {
	return {
		kind: 'measured',
		quantity: 'area',
		unit: 'km2',
		value: range.high,
		interval: range,
		margin: rounding * ground.regions.length,
		hedge: null,
		precision: 1
	} as const;
}

function mapDays(known: OnDay): string[] {
	if (known.code === 'on-day') return [known.day];
	return known.code === 'between' ? [known.before.day, known.after.day] : [];
}

function keyOf({ regions, holder, reach }: SeriesGround): string {
	return [holder, ...regions, ...(reach === 'held' ? [] : ['contested'])].join('-');
}
