import { remaining, share } from '../model/derived-figures';
import type { Figure } from '../model/figure';
import type { Compared, FigureBoardRow } from '../model/figure-board';
import { phrase } from '../model/figure-codes';
import type { PublishedFigure } from '../model/published-figure';
import { type KnownSeries, offOutline, type SeriesGround } from '../model/series';
import type { Localised } from '../model/text';
import { changeOver } from '../series/change-over';
import { everyDay, firstFrom, onDay } from '../series/on-day';
import { changeFigure, holdingFigure } from '../series/series-figure';

/** A place of published figures. */
export interface BoardPlace {
	readonly name: Localised;
	/** Its official area, which percentages are shares of. */
	readonly whole: Figure;
}

/**
 * A published figure beside the series. `keep` gets every figure that what is measured was worked out from.
 * Percentages are compared as shares of the place's official area.
 */
export function comparePublished(
	series: KnownSeries,
	published: PublishedFigure,
	place: BoardPlace,
	keep: (input: Figure) => Figure
): FigureBoardRow {
	const { ground, what } = published;
	const of = what === 'change' ? changeOf : holdingOf;
	const held = of(series, published, ground, place.name);
	if (typeof held === 'string') return nothing(published, held);
	const inItsOwn = (figure: Figure) => asPublished(figure, published, place, keep);
	const measured = inItsOwn(held);
	const more = what === 'held' ? widestOf(series, published, place.name) : null;
	const widest = more && inItsOwn(more);
	const compared = comparedWith(published, measured, widest);
	return compared
		? { published, measured, widest, compared, without: null }
		: { ...nothing(published, 'both-ways'), measured };
}

function nothing(published: PublishedFigure, without: Missing): FigureBoardRow {
	return { published, measured: null, widest: null, compared: null, without };
}

/** With contested ground; of a whole country, with what the map maker draws beyond its outline. */
function widestOf(series: KnownSeries, published: PublishedFigure, name: Localised): Figure | null {
	const { ground, places } = published;
	const isCountry = !places.includes('-');
	const wider: SeriesGround = isCountry
		? { ...ground, regions: [...ground.regions, offOutline] }
		: { ...ground, reach: 'held-and-contested' };
	const figure = holdingOf(series, published, wider, name);
	if (typeof figure === 'string') return null;
	if (!isCountry) return figure;
	const label = phrase('series-held-beyond', {
		place: name,
		holderOf: phrase(`of-${ground.holder}`)
	});
	return { ...figure, label };
}

type Missing = NonNullable<FigureBoardRow['without']>;

function holdingOf(
	series: KnownSeries,
	{ from, to, isPeak, figure }: PublishedFigure,
	ground: SeriesGround,
	name: Localised
): Figure | Missing {
	const named = { ground, name, region: figure.subject.region };
	const on = (day: string) => holdingFigure(series, onDay(series, ground, day), day, named);
	if (from === to) return on(to) ?? missing(series, ground, to);
	const areas = everyDay(series, ground);
	const [first, end] = [firstFrom(series.days, from), firstFrom(series.days, `${to}~`)];
	const days = series.days
		.slice(first, end)
		.flatMap((day, at) => {
			const areaSqKm = areas?.[first + at] ?? null;
			return areaSqKm === null ? [] : [{ day, areaSqKm }];
		})
		.sort((a, b) => b.areaSqKm - a.areaSqKm);
	const [most, least] = [days[0], days.at(-1)];
	if (!most || !least) return missing(series, ground, to);
	const peak = on(most.day)!;
	if (isPeak) return peak;
	return {
		...peak,
		id: `${peak.id}-from-${from}-to-${to}`,
		interval: { low: least.areaSqKm, high: most.areaSqKm },
		shownAs: 'range',
		asOf: to,
		receipt: { ...peak.receipt, days: [from, to] } as Figure['receipt']
	};
}

function changeOf(
	series: KnownSeries,
	{ from, to, figure }: PublishedFigure,
	ground: SeriesGround,
	name: Localised
): Figure | Missing {
	const change = changeOver(series, ground, from, to);
	if (change.code !== 'change') return change.code;
	return changeFigure(
		series,
		change,
		{ from, to },
		{ ground, name, region: figure.subject.region }
	);
}

function missing(series: KnownSeries, ground: SeriesGround, day: string): Missing {
	return onDay(series, ground, day).code === 'not-there' ? 'not-there' : 'outside';
}

/** What the ground's holder has, as the published figure counts it: the other side's part, or a share. */
function asPublished(
	held: Figure,
	{ figure, what, ground }: PublishedFigure,
	{ name, whole }: BoardPlace,
	keep: (input: Figure) => Figure
): Figure {
	const { subject, quantity } = figure;
	let measured = held;
	if (what === 'held' && subject.holder && subject.holder !== ground.holder)
		measured = remaining(keep(whole), keep(held), {
			id: `left-${held.id}`,
			label: phrase('series-held', { place: name, holderOf: phrase(`of-${subject.holder}`) }),
			subject
		});
	if (quantity !== 'share') return measured;
	return share(keep(measured), keep(whole), phrase('official-area', { name }), {
		id: `share-${measured.id}`,
		label: phrase('share-held', { name }),
		subject
	});
}

/** Over longer periods ground goes back and forth, and who counts what they took does not take off what they lost. */
const longestNet = 31;

/** Ground that one side took is what the other lost; null where, over a long period, that one won ground instead. */
function comparedWith(
	{ what, figure, ground, from, to }: PublishedFigure,
	measured: Figure,
	widest: Figure | null
): Compared | null {
	const sign = what === 'change' && figure.subject.holder !== ground.holder ? -1 : 1;
	const ends = [measured, ...(widest ? [widest] : [])].flatMap(({ interval, margin }) => [
		Math.min(sign * interval.low, sign * interval.high) - margin,
		Math.max(sign * interval.low, sign * interval.high) + margin
	]);
	const value = sign * measured.value;
	const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	if (what === 'change' && value <= 0 && days > longestNet) return null;
	return { value, low: Math.min(...ends), high: Math.max(...ends) };
}
