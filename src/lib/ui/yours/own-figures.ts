import { share } from '../../model/derived-figures';
import type { RegionFacts } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import type { GroundMeaning } from '../../model/mapping';
import type { OwnMaker } from '../../model/own-layer';
import { outlineFigure } from '../../model/outline-figure';
import type { MeasuredDay } from '../../state/yours/area-protocol';
import { meaningName } from '../../words/yours/own-figure-words';

/** An area, and what share of its region it is; null where it lies in none. */
export interface OwnCell {
	readonly area: Figure;
	readonly share: Figure | null;
}

interface OwnRow {
	/** Null: outside of our regions. */
	readonly region: RegionFacts | null;
	/** As the columns are; null: nothing. */
	readonly cells: readonly (OwnCell | null)[];
}

/** Status by region. */
interface OwnTable {
	/** Null is unknown. */
	readonly columns: readonly (GroundMeaning | null)[];
	readonly rows: readonly OwnRow[];
	/** Of each column. */
	readonly totals: readonly Figure[];
	/** All figures of it. */
	readonly figures: readonly Figure[];
}

export interface Known {
	readonly regions: readonly RegionFacts[];
	readonly figure: (id: string) => Figure;
	/** As they are said. */
	readonly files: string;
	readonly mapping: string;
	readonly maker: OwnMaker;
}

/** The columns in this order. */
const order: readonly (GroundMeaning | null)[] = [
	...(['held-ru', 'contested-ru', 'claimed-ru', 'held-ua', 'contested-ua', 'claimed-ua'] as const),
	...(['contested', 'claimed', null] as const)
];

/** What a day measures, as figures with receipts. */
export function ownTable(day: MeasuredDay, known: Known): OwnTable {
	const areas = [...day.areas, ...day.unknown.map((one) => ({ ...one, meaning: null }))];
	const columns = order.filter((meaning) => areas.some((one) => one.meaning === meaning));
	const areaOf = (meaning: GroundMeaning | null, region: string | null) =>
		areas.find((one) => one.meaning === meaning && one.region === region)?.areaSqKm ?? 0;
	const regions = known.regions.filter(({ id }) => areas.some(({ region }) => region === id));
	const largest = ({ id }: RegionFacts) =>
		Math.max(...columns.map((meaning) => areaOf(meaning, id)));
	const places: (RegionFacts | null)[] = regions.toSorted((a, b) => largest(b) - largest(a));
	if (areas.some(({ region }) => region === null)) places.push(null);
	const rows = places.map((region) => ({
		region,
		cells: columns.map((meaning) => {
			const areaSqKm = areaOf(meaning, region?.id ?? null);
			return areaSqKm > 0 ? cellOf(day, meaning, region, areaSqKm, known) : null;
		})
	}));
	const totals = columns.map((meaning) => {
		const all = areas.filter((one) => one.meaning === meaning);
		const areaSqKm = all.reduce((sum, one) => sum + one.areaSqKm, 0);
		return areaFigure(day, meaning, 'all', phrase('own-everywhere'), areaSqKm, known);
	});
	const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
	const shares = cells.flatMap((cell) => cell.share ?? []);
	return {
		columns,
		rows,
		totals,
		figures: [...cells.map(({ area }) => area), ...shares, ...totals]
	};
}

function cellOf(
	day: MeasuredDay,
	meaning: GroundMeaning | null,
	region: RegionFacts | null,
	areaSqKm: number,
	known: Known
): OwnCell {
	const place = region ? region.name : phrase('own-outside');
	const area = areaFigure(day, meaning, region?.id ?? 'outside', place, areaSqKm, known);
	const label = phrase('own-share', { meaning: meaningName(meaning), place });
	return withShare(area, region, label, known);
}

/** An area with its share of the region as we outline it; none outside of all regions. */
export function withShare(
	area: Figure,
	region: RegionFacts | null,
	label: FigureWording,
	known: Known
): OwnCell {
	if (!region) return { area, share: null };
	const whole = phrase('own-region', { place: region.name });
	const { subject, asOf } = area;
	const id = `${area.id}-share`;
	const of = share(area, known.figure(region.measured), whole, { id, label, subject });
	return { area, share: { ...of, asOf } };
}

function areaFigure(
	day: MeasuredDay,
	meaning: GroundMeaning | null,
	key: string,
	place: FigureWording,
	areaSqKm: number,
	{ files, mapping, maker }: Known
): Figure {
	return outlineFigure({
		id: `own-${meaning ?? 'unknown'}-${key}`,
		areaSqKm,
		label: phrase('own-area', { meaning: meaningName(meaning), place }),
		layer: phrase('own-source', { file: files, mapping, maker }),
		note: phrase('own-note', { maker }),
		asOf: day.day,
		region: key === 'all' || key === 'outside' ? 'UA' : key
	});
}
