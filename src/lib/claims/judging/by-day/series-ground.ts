import type { Holder } from '../../../model/holder';
import type { DayFacts } from '../../../model/judgement';
import type { Interval } from '../../../model/interval';
import { offOutline, type Series, type SeriesGround } from '../../../model/series';
import { everyDay, firstFrom } from '../../../series/on-day';
import { windowOf } from './windows';

/** A ground as it is looked up: worked out once for each series. */
interface Known {
	/** By day, null where not all of it is known; empty where the series does not have it. */
	readonly areas: readonly (number | null)[];
	/** By day, what each of its regions grew by, and shrank by, up to it. */
	readonly grown: readonly number[];
	readonly shrunk: readonly number[];
}

const known = new WeakMap<Series, Map<string, Known>>();

function lookUp(series: Series, ground: SeriesGround): Known {
	const { regions, holder, reach } = ground;
	const key = `${holder} ${reach} ${regions.join()}`;
	const grounds = known.get(series) ?? new Map<string, Known>();
	known.set(series, grounds);
	const found = grounds.get(key) ?? {
		areas: everyDay(series, ground) ?? [],
		grown: stepsUpTo(series, ground, 1),
		shrunk: stepsUpTo(series, ground, -1)
	};
	grounds.set(key, found);
	return found;
}

/** Steps of noise on one day and back on the next count, too: it is the most that may have been won. */
function stepsUpTo(series: Series, ground: SeriesGround, sign: 1 | -1): number[] {
	const sums = series.days.map(() => 0);
	for (const region of ground.regions) {
		const areas = everyDay(series, { ...ground, regions: [region] }) ?? [];
		let [before, sum]: [number | null, number] = [null, 0];
		for (const [at, area] of areas.entries()) {
			if (area !== null && before !== null) sum += Math.max(0, sign * (area - before));
			sums[at]! += sum;
			before = area ?? before;
		}
	}
	return sums;
}

/** A ground on the days from one to another in their order, with the days around them where they have no map. */
function areasFrom(
	{ series }: DayFacts,
	ground: SeriesGround,
	from: string,
	to: string
): { readonly at: number; readonly area: number }[] {
	const { days } = series;
	const { areas } = lookUp(series, ground);
	let [first, last] = [firstFrom(days, from), firstFrom(days, to)];
	while (first > 0 && (days[first] !== from || areas[first] === null)) {
		first--;
		if (areas[first] !== null) break;
	}
	while (last < days.length - 1 && (areas[last] ?? null) === null) last++;
	return areas
		.slice(first, last + 1)
		.flatMap((area, index) => (area === null ? [] : [{ at: first + index, area }]));
}

/** Least and most of a ground from one day to another; null: not known. */
function hullOf(facts: DayFacts, ground: SeriesGround, from: string, to: string): Interval | null {
	return hull(areasFrom(facts, ground, from, to).map(({ area }) => area));
}

function hull(values: readonly number[]): Interval | null {
	return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** The same with the days around on which the map may show it. */
export function holdingRange(
	facts: DayFacts,
	ground: SeriesGround,
	from: string,
	to: string
): Interval | null {
	const window = windowOf(facts.series, ground, from, to, false);
	return hullOf(facts, ground, window.from, window.to);
}

/**
 * What a ground may have grown by, on balance, from one day to another: the map may show either end some
 * days off; steps that correct the map may be none of it.
 */
export function changeRange(
	facts: DayFacts,
	ground: SeriesGround,
	from: string,
	to: string
): Interval | null {
	const { series } = facts;
	const isShort = Date.parse(to) - Date.parse(from) < 7 * 86_400_000;
	const around = (day: string) => {
		const window = windowOf(series, ground, day, day, isShort);
		return areasFrom(facts, ground, window.from, window.to);
	};
	const [befores, afters] = [around(from), around(to)];
	// However late the maps are, that of the end is never one of before the beginning.
	const range = hull(
		befores.flatMap((before) =>
			afters.flatMap((after) => (after.at >= before.at ? [after.area - before.area] : []))
		)
	);
	if (!range) return null;
	const corrected = series.redrawn
		.filter((one) => one.from <= to && one.to >= from)
		.map((one) => hullOf(facts, ground, one.from, one.to))
		.reduce((sum, one) => sum + (one ? one.high - one.low : 0), 0);
	return { low: range.low - corrected, high: range.high + corrected };
}

/** All that a ground grew by on the days on which it grew, or shrank by, region by region. */
export function grossSteps(
	{ series }: DayFacts,
	ground: SeriesGround,
	from: string,
	to: string,
	sign: 1 | -1
): number {
	const { grown, shrunk } = lookUp(series, ground);
	const sums = sign > 0 ? grown : shrunk;
	const before = Math.max(0, firstFrom(series.days, from) - 1);
	const last = Math.min(sums.length, firstFrom(series.days, `${to}~`)) - 1;
	return Math.max(0, (sums[last] ?? 0) - (sums[before] ?? 0));
}

/** Whether a ground is in the series on a day, be it by the days around it. */
export function isKnown({ series }: DayFacts, ground: SeriesGround, day: string): boolean {
	const { areas } = lookUp(series, ground);
	const isThere = (area: number | null) => area !== null;
	const [first, last] = [areas.findIndex(isThere), areas.findLastIndex(isThere)];
	return first >= 0 && series.days[first]! <= day && day <= series.days[last]!;
}

/** Ids of the regions of which the series knows what `holder` holds. */
export function regionsWith({ series }: DayFacts, holder: Holder): string[] {
	return series.columns.flatMap((one) =>
		one.holder === holder && one.status === 'held' && one.region !== offOutline ? [one.region] : []
	);
}
