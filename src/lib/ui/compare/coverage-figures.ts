import type { CompareItem, CoverFigures, CoverRow } from '../../model/comparison';
import { share } from '../../model/derived-figures';
import { areaShown, isRough, type RegionWhole, shareOfRegion } from '../../model/region-share';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import type { Coverage } from '../../state/compare/coverage';
import { outlineFigure, threeDigits } from '../../model/outline-figure';

/** The area of the outline where it lies: the same everywhere. */
export function placedFigure(item: CompareItem, placedSqKm: number, asOf: string): Figure {
	const measured = item.figure.receipt.type === 'measured';
	return outlineFigure({
		id: 'compare-placed',
		areaSqKm: placedSqKm,
		label: phrase('laid-area', { name: item.name }),
		...laid(item),
		asOf,
		region: 'UA',
		precision: measured ? item.figure.precision : threeDigits(placedSqKm)
	});
}

/** Ground of a country or region elsewhere that a shape covers. */
export interface CoveredAbroad {
	readonly key: string;
	readonly whole: RegionWhole;
	readonly areaSqKm: number;
}

/** What a shape covers where it lies, as figures; `abroad` is null until it is known. */
export function coverFigures(
	item: CompareItem,
	placed: Figure,
	coverage: Coverage,
	dossier: Dossier,
	figureOf: (id: string) => Figure,
	abroad: readonly CoveredAbroad[] | null = null
): CoverFigures {
	const row = (
		key: string,
		name: FigureWording,
		areaSqKm: number,
		whole: RegionWhole | null
	): CoverRow => {
		const names = { name, shape: item.name };
		const rough = whole !== null && isRough(whole);
		// A rough outline may be larger than its region is.
		const coveredSqKm = rough ? Math.min(areaSqKm, areaShown(whole).value) : areaSqKm;
		const covered = outlineFigure({
			id: `compare-cover-${key}`,
			areaSqKm: coveredSqKm,
			label: phrase('covered', names),
			...laid(item),
			asOf: dossier.asOf,
			region: whole?.measured.subject.region ?? 'UA',
			precision: coverStep(coveredSqKm, placed, whole)
		});
		const area: Figure = rough ? { ...covered, hedge: 'about' } : covered;
		const { subject } = area;
		return {
			key,
			name,
			area,
			ofRegion:
				whole &&
				shareOfRegion(area, whole, {
					id: `compare-of-region-${key}`,
					label: phrase('covered-share', names),
					subject
				}),
			ofShape: share(area, placed, phrase('outline', { name: item.name }), {
				id: `compare-of-shape-${key}`,
				label: phrase('share-of-shape', names),
				subject
			})
		};
	};
	const regions = coverage.regions.map(({ id, areaSqKm }) => {
		const facts = dossier.regions.find((region) => region.id === id)!;
		const { name, measured, official } = facts;
		const whole = {
			name,
			measured: figureOf(measured),
			official: official === null ? null : figureOf(official)
		};
		return row(id, name, areaSqKm, whole);
	});
	const elsewhere = (abroad ?? []).map(({ key, whole, areaSqKm }) =>
		row(key, whole.name, areaSqKm, whole)
	);
	const found = (abroad ?? []).reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
	const restSqKm = coverage.outsideSqKm - found;
	// What is under a thousandth of the shape is the edge of an outline, not another country.
	const outside =
		restSqKm > 0.001 * placed.value
			? [row('outside', phrase(abroad ? 'sea' : 'outside'), restSqKm, null)]
			: [];
	const held = coverage.held
		.filter(({ areaSqKm }) => areaSqKm > 0.0001 * placed.value)
		.map(({ holder, areaSqKm }) =>
			row(`held-${holder}`, phrase(`held-by-${holder}`), areaSqKm, null)
		);
	return { placed, regions: [...regions, ...elsewhere, ...outside], held };
}

/** The step for what is covered: where that is about all of a region, or of the shape, the same as theirs, to be no more as shown. */
function coverStep(areaSqKm: number, placed: Figure, whole: RegionWhole | null): number {
	const step = Math.max(placed.precision, threeDigits(areaSqKm));
	const wholes = whole ? [placed, whole.measured, areaShown(whole)] : [placed];
	const near = wholes.find(({ value }) => Math.abs(value - areaSqKm) < 2 * step);
	return near?.precision ?? step;
}

/** What is measured of a copy that lies over the map, and how. */
function laid({ name }: CompareItem) {
	return { layer: phrase('laid-layer', { name }), note: phrase('laid-note') };
}
