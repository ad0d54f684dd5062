import { remaining, together } from '../../../model/derived-figures';
import type { Figure } from '../../../model/figure';
import { type FigureWording, phrase } from '../../../model/figure-codes';
import { type Holder, otherHolder } from '../../../model/holder';
import type { Interval } from '../../../model/interval';
import type { ClaimPlace, DayFacts, Method } from '../../../model/judgement';
import { offOutline, type SeriesGround } from '../../../model/series';
import { changeOver } from '../../../series/change-over';
import { onDay } from '../../../series/on-day';
import { changeFigure, holdingFigure } from '../../../series/series-figure';
import { wholeGround } from '../ground';
import type { MadeFigures } from '../made-figures';
import { territoryKey, territoryName, type Territory } from '../places';
import { type ComparedGround, margins, reachOfMargin } from './margins';
import { changeRange, grossSteps, holdingRange, regionsWith } from './series-ground';
import type { When } from './when';

const dayMs = 86_400_000;

/** A ground on its days, with what a figure of the method that is named may be by it. */
export interface DayGround {
	readonly figure: Figure;
	readonly reach: Interval;
}

/** Which of what the series knows of a ground is meant. */
export interface Counted {
	readonly reach: SeriesGround['reach'];
	/** With what the map maker draws as held beyond the country's outline. */
	readonly offOutline: boolean;
}

/** The parts of a territory that the series has apart: what the one side holds, what the other does. */
interface Split {
	readonly foreign: readonly string[];
	readonly own: readonly string[];
}

/** The regions of a territory by whose country they are in; null where the series lacks one that is named. */
export function splitOf(
	facts: DayFacts,
	{ places, without }: Territory,
	holder: Holder
): Split | null {
	const left = new Set(without.map(({ id }) => id));
	const split = { foreign: [] as string[], own: [] as string[] };
	for (const place of places) {
		const isOwn = place.country === holder;
		const known = regionsWith(facts, isOwn ? otherHolder(holder) : holder);
		// Of a country, the series has every region that was held in its time.
		const regions =
			place.parts.length > 0 ? known.filter((id) => place.parts.includes(id)) : [place.id];
		if (regions.length === 0 || !regions.every((id) => known.includes(id))) return null;
		split[isOwn ? 'own' : 'foreign'].push(...regions.filter((id) => !left.has(id)));
	}
	return split;
}

/** The grounds of the series that make up a territory, for whoever asks whether it knows them. */
export function seriesGrounds(split: Split, holder: Holder): SeriesGround[] {
	const ground = (regions: readonly string[], by: Holder): SeriesGround[] =>
		regions.length > 0 ? [{ regions, holder: by, reach: 'held' }] : [];
	return [...ground(split.foreign, holder), ...ground(split.own, otherHolder(holder))];
}

/**
 * What `holder` holds of a territory, or won of it on balance, by the series; null where it does not know.
 * What a side holds in its own country is the whole less what the other holds; what it won there, the
 * other lost.
 */
export function dayGround(
	book: MadeFigures,
	territory: Territory,
	holder: Holder,
	when: When,
	method: Method,
	counted: Counted
): DayGround | null {
	const facts = book.facts.byDay;
	const split = facts ? splitOf(facts, territory, holder) : null;
	if (!facts || !split) return null;
	const place = (ids: readonly string[]): Territory => {
		const named = territory.places.filter(
			({ id, parts }) => ids.includes(id) || parts.some((part) => ids.includes(part))
		);
		return { places: named, without: territory.without };
	};
	const one = (regions: readonly string[], by: Holder, isOwn: boolean): DayGround[] | null => {
		if (regions.length === 0) return [];
		const known = { facts, book, when, method, counted, territory: place(regions), isOwn };
		const found = partOf(known, regions, by);
		return found ? [found] : null;
	};
	const foreign = one(split.foreign, holder, false);
	const home = one(split.own, otherHolder(holder), true);
	const [first, ...rest] = [...(foreign ?? []), ...(home ?? [])];
	if (!foreign || !home || !first) return null;
	const label = wonLabel(territory, holder, when);
	const key = `${when.by}-${territoryKey(territory)}-${countedKey(counted)}`;
	const subject = { ...first.figure.subject, holder };
	return {
		figure: book.keep(
			together([first.figure, ...rest.map(({ figure }) => figure)], {
				id: book.id(key),
				label,
				subject
			})
		),
		reach: [first, ...rest]
			.map(({ reach }) => reach)
			.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }))
	};
}

export function countedKey({ reach, offOutline: off }: Counted): string {
	return off ? 'with-margin' : reach;
}

function wonLabel(territory: Territory, holder: Holder, { by }: When): FigureWording {
	const code = by === 'change' ? 'series-change' : 'series-held';
	return phrase(code, { place: territoryName(territory), holderOf: phrase(`of-${holder}`) });
}

/** A figure of the series as one of the judgement's. */
export function own(book: MadeFigures, figure: Figure): Figure {
	return book.keep({ ...figure, id: book.id(figure.id) });
}

interface PartInput {
	readonly facts: DayFacts;
	readonly book: MadeFigures;
	readonly when: When;
	readonly method: Method;
	readonly counted: Counted;
	readonly territory: Territory;
	/** In the country of the side that is spoken of: the series knows what the other holds. */
	readonly isOwn: boolean;
}

/** The part of a ground that one side's columns tell of. */
function partOf(input: PartInput, regions: readonly string[], by: Holder): DayGround | null {
	const { facts, book, when, counted, territory, isOwn } = input;
	const { series } = facts;
	const isKursk = regions.every((id) => id === 'RU-KRS');
	const ground: SeriesGround = {
		regions: counted.offOutline && regions.length > 1 ? [...regions, offOutline] : regions,
		holder: by,
		reach: isKursk ? counted.reach : 'held'
	};
	const named = { ground, name: territoryName(territory), region: regionOf(territory) };
	const { from, to } = when;
	if (when.by === 'change') {
		const change = changeOver(series, ground, from, to);
		if (change.code !== 'change') return null;
		const figure = changeFigure(series, change, { from, to }, named);
		const reach = changeReach(input, ground, isKursk);
		return reach && { figure: own(book, isOwn ? wonBack(figure, input) : figure), reach };
	}
	const figure = holdingFigure(series, onDay(series, ground, to), to, named);
	const reach = holdingReach(input, ground, isKursk);
	if (!figure || !reach) return null;
	const held = own(book, figure);
	if (!isOwn) return { figure: held, reach };
	const whole = wholeGround(book, territory, 'measured');
	if (!whole) return null;
	const holder = otherHolder(by);
	const rest = remaining(whole, held, {
		id: book.id(`rest-${territoryKey(territory)}`),
		label: wonLabel(territory, holder, when),
		subject: { ...held.subject, holder }
	});
	return {
		figure: book.keep({ ...rest, asOf: to }),
		reach: { low: Math.max(0, whole.value - reach.high), high: whole.value - reach.low }
	};
}

/** What the other side lost on balance: the same numbers, the other way round. */
function wonBack(figure: Figure, { territory }: PartInput): Figure {
	const { value: _, interval, subject } = figure;
	const holder = subject.holder === 'UA' ? 'RU' : 'UA';
	const turned = { low: -interval.high, high: -interval.low };
	const label = phrase('series-won-back', {
		place: territoryName(territory),
		holderOf: phrase(`of-${holder}`)
	});
	return {
		...figure,
		id: `${figure.id}-back`,
		value: turned.high,
		interval: turned,
		subject: { ...subject, holder },
		label
	};
}

function holdingReach(input: PartInput, ground: SeriesGround, isKursk: boolean): Interval | null {
	const { facts, when, method } = input;
	const kind: ComparedGround = isKursk ? 'kursk' : ground.regions.length > 6 ? 'total' : 'region';
	const margin = margins[kind][method];
	const ranges = reachesOf(ground, isKursk && margin.wide).map((reach) =>
		holdingRange(facts, { ...ground, reach }, when.from, when.to)
	);
	const range = hull(ranges);
	if (!range) return null;
	const whole =
		kind === 'region' ? wholeGround(input.book, regionsOf(input, ground), 'measured') : null;
	const { low, high } = reachOfMargin(
		margin,
		range,
		kind === 'region' ? (whole?.value ?? null) : null
	);
	return { low: Math.max(0, low), high: whole ? Math.min(high, whole.value) : high };
}

function changeReach(input: PartInput, ground: SeriesGround, isKursk: boolean): Interval | null {
	const { facts, when, method, isOwn } = input;
	const { from, to } = when;
	const margin = margins[isKursk ? 'kursk-gain' : 'gain'][method];
	const sign = isOwn ? -1 : 1;
	let hasGrown = false;
	const ranges = reachesOf(ground, isKursk && margin.wide).map((reach) => {
		const range = changeRange(facts, { ...ground, reach }, from, to);
		if (!range) return null;
		const net = sign > 0 ? range : { low: -range.high, high: -range.low };
		hasGrown ||= net.high > 0;
		if (!margin.wide) return net;
		// Who tells what was taken may not take off what was lost meanwhile.
		const gross = grossSteps(facts, { ...ground, reach }, from, to, sign);
		// Where that was more, what was taken is all that can be meant; some steps of the map are none.
		const low = net.high < 0 ? gross / 2 : net.low;
		return { low, high: Math.max(net.high, gross) };
	});
	const range = hull(ranges);
	const days = hasGrown ? (Date.parse(to) - Date.parse(from)) / dayMs + 1 : 0;
	return range && reachOfMargin(margin, range, null, days);
}

function reachesOf({ reach }: SeriesGround, isWide: boolean): SeriesGround['reach'][] {
	return isWide ? ['held', 'held-and-contested'] : [reach];
}

function hull(ranges: readonly (Interval | null)[]): Interval | null {
	const known = ranges.filter((range) => range !== null);
	if (known.length === 0 || known.length < ranges.length) return null;
	return {
		low: Math.min(...known.map(({ low }) => low)),
		high: Math.max(...known.map(({ high }) => high))
	};
}

function regionsOf({ book: { facts } }: PartInput, { regions }: SeriesGround): Territory {
	const places = facts.places.filter(({ id }) => regions.includes(id));
	return { places, without: [] };
}

function regionOf({ places }: Territory): string {
	const [first] = places as readonly [ClaimPlace];
	return places.length === 1 ? first.id : first.country;
}
