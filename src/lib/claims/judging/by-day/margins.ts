import type { Method } from '../../../model/judgement';
import type { Interval } from '../../../model/interval';

/**
 * What is compared: all that is held in a country, or in single regions; what Ukraine holds in Kursk; and
 * what was won or lost, in Ukraine and in Kursk.
 */
export const comparedGrounds = ['total', 'region', 'kursk', 'gain', 'kursk-gain'] as const;
export type ComparedGround = (typeof comparedGrounds)[number];

const daysOfMonth = 30.4;

/** How far figures of one way of counting may lie from the series. */
export interface Margin {
	/** Of the value; of `region`, of the whole region. */
	readonly low: number;
	readonly high: number;
	/** To either side, km². */
	readonly floorSqKm: number;
	/** Of gains, in place of `high`: how much more such figures have, km². */
	readonly more?: More;
	/** Of Kursk: whether contested ground may be counted, too. Of gains: whether ground lost meanwhile may not be taken off. */
	readonly wide: boolean;
}

/** By month they differ now by much, now by little: over a longer time that evens out, and its mean adds up. */
export interface More {
	readonly aMonth: number;
	/** Of one month; of several, times the root of their number. */
	readonly scatter: number;
}

const tight = (by: number, floorSqKm: number): Margin => ({
	low: -by,
	high: by,
	floorSqKm,
	wide: false
});
const wide = (low: number, high: number, floorSqKm = 0): Margin => ({
	low,
	high,
	floorSqKm,
	wide: true
});

const anyGain: Margin = { ...wide(-0.4, 0, 60), more: { aMonth: 150, scatter: 100 } };

/** From `published-figures.csv` against the series; docs/method.md has the pairs, a test holds both together. */
export const margins: Readonly<Record<ComparedGround, Readonly<Record<Method, Margin>>>> = {
	total: {
		deepstate: tight(0.001, 0),
		isw: wide(-0.03, 0.02),
		'uk-mod': wide(-0.09, 0.04),
		'black-bird': wide(0, 0.04),
		'war-mapper': wide(-0.09, 0),
		ukraine: wide(-0.03, 0.03),
		russia: wide(-0.09, 0.04),
		any: wide(-0.09, 0.04)
	},
	region: {
		deepstate: tight(0.003, 0),
		isw: wide(-0.03, 0.05),
		'uk-mod': wide(-0.04, 0.06),
		'black-bird': wide(-0.04, 0.06),
		'war-mapper': wide(-0.04, 0.06),
		ukraine: wide(-0.04, 0.02),
		russia: wide(-0.01, 0.06),
		any: wide(-0.04, 0.06)
	},
	kursk: {
		deepstate: tight(0.01, 16),
		isw: wide(-0.05, 0.1, 20),
		'uk-mod': tight(0.02, 20),
		'black-bird': wide(-0.05, 0.1, 50),
		'war-mapper': wide(-0.05, 0.1, 50),
		ukraine: wide(-0.05, 0.1, 50),
		russia: wide(-0.05, 0.1, 50),
		any: wide(-0.05, 0.1, 50)
	},
	gain: {
		deepstate: tight(0.01, 13),
		isw: { ...wide(-0.1, 0, 25), more: { aMonth: 80, scatter: 100 } },
		'uk-mod': tight(0.1, 25),
		'black-bird': wide(-0.4, 0.4, 180),
		'war-mapper': anyGain,
		ukraine: anyGain,
		russia: { ...wide(-0.1, 0, 60), more: { aMonth: 150, scatter: 100 } },
		any: anyGain
	},
	'kursk-gain': {
		deepstate: tight(0.03, 16),
		isw: wide(-0.1, 0.3, 60),
		'uk-mod': wide(-0.1, 0.3, 60),
		'black-bird': wide(-0.1, 0.3, 60),
		'war-mapper': wide(-0.1, 0.3, 60),
		ukraine: wide(-0.1, 0.3, 60),
		russia: wide(-0.1, 0.3, 60),
		any: wide(-0.1, 0.3, 60)
	}
};

/**
 * What such figures may be of what the series has, between `range.low` and `range.high` km².
 * @param whole the regions' area, null where margins are not of that
 * @param days how long the time is in which ground was won; 0 where it was lost on balance
 */
export function reachOfMargin(
	{ low, high, floorSqKm, more }: Margin,
	range: Interval,
	whole: number | null,
	days = 0
): Interval {
	const part = (value: number, by: number) => by * (whole ?? Math.abs(value));
	const months = days / daysOfMonth;
	const added = more
		? more.aMonth * months + more.scatter * Math.sqrt(months)
		: part(range.high, high);
	return {
		low: range.low + part(range.low, low) - floorSqKm,
		high: range.high + added + floorSqKm
	};
}
