import type { RegionFacts } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import { type Holder, holders } from '../../model/holder';
import type { Interval } from '../../model/interval';
import { outlineFigure } from '../../model/outline-figure';
import type { MeasuredDay } from '../../state/yours/area-protocol';
import { meaningName } from '../../words/yours/own-figure-words';
import { type Known, type OwnCell, withShare } from './own-figures';

/** What each side holds, without and with contested ground, by region. */
interface OwnRanges {
	/** The columns. */
	readonly sides: readonly Holder[];
	readonly rows: readonly {
		/** Null: outside of our regions. */
		readonly region: RegionFacts | null;
		/** As the sides are; null: nothing. */
		readonly cells: readonly (OwnCell | null)[];
	}[];
	/** Of each side. */
	readonly totals: readonly Figure[];
	/** All figures of it. */
	readonly figures: readonly Figure[];
}

/** The ranges of a day as figures with receipts; null where nothing is contested. */
export function ownRanges(day: MeasuredDay, known: Known): OwnRanges | null {
	const { ranges } = day;
	if (ranges.length === 0) return null;
	const sides = holders.filter((side) => ranges.some(({ holder }) => holder === side));
	const most = (id: string | null) =>
		Math.max(
			...ranges.filter(({ region }) => region === id).map(({ withContestedSqKm: area }) => area)
		);
	const places: (RegionFacts | null)[] = known.regions
		.filter(({ id }) => ranges.some(({ region }) => region === id))
		.toSorted((a, b) => most(b.id) - most(a.id));
	if (ranges.some(({ region }) => region === null)) places.push(null);
	const rows = places.map((region) => ({
		region,
		cells: sides.map((side) => {
			const id = region?.id ?? null;
			const range = ranges.find((one) => one.holder === side && one.region === id);
			if (!range || range.withContestedSqKm === 0) return null;
			const interval = { low: range.heldSqKm, high: range.withContestedSqKm };
			return rangeCell(day, side, region, interval, known);
		})
	}));
	const totals = sides.map((side) => {
		const own = ranges.filter(({ holder }) => holder === side);
		const low = own.reduce((sum, { heldSqKm }) => sum + heldSqKm, 0);
		const high = own.reduce((sum, { withContestedSqKm }) => sum + withContestedSqKm, 0);
		return rangeFigure(day, side, 'all', phrase('own-everywhere'), { low, high }, known);
	});
	const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
	const figures = [...cells.flatMap(({ area, share }) => [area, ...(share ? [share] : [])])];
	return { sides, rows, totals, figures: [...figures, ...totals] };
}

function rangeCell(
	day: MeasuredDay,
	side: Holder,
	region: RegionFacts | null,
	interval: Interval,
	known: Known
): OwnCell {
	const place = region ? region.name : phrase('own-outside');
	const area = rangeFigure(day, side, region?.id ?? 'outside', place, interval, known);
	const label = phrase('own-range-share', { meaning: heldBy(side), place });
	return withShare(area, region, label, known);
}

function rangeFigure(
	day: MeasuredDay,
	side: Holder,
	key: string,
	place: FigureWording,
	interval: Interval,
	{ files, mapping, maker }: Known
): Figure {
	const figure = outlineFigure({
		id: `own-range-${side}-${key}`,
		areaSqKm: interval.high,
		label: phrase('own-range', { meaning: heldBy(side), place }),
		layer: phrase('own-source', { file: files, mapping, maker }),
		note: phrase('own-range-note', { maker }),
		asOf: day.day,
		region: key === 'all' || key === 'outside' ? 'UA' : key
	});
	return { ...figure, value: interval.low, interval, shownAs: 'range' };
}

const heldBy = (side: Holder) => meaningName(side === 'RU' ? 'held-ru' : 'held-ua');
