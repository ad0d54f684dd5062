import type { CoverFigures, CoverRow } from '../../model/compare-item';
import { share } from '../../model/derived-figures';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Localised } from '../../model/text';
import type { Coverage } from '../../state/compare/coverage';
import { coverTexts, heldNames, placedTexts, outsideName } from '../../words/compare/cover-texts';
import { outlineFigure, threeDigits } from './items';
import type { CompareItem } from '../../model/compare-item';

/** The area of the outline where it lies: the same everywhere. */
export function placedFigure(item: CompareItem, placedSqKm: number, asOf: string): Figure {
	const measured = item.figure.receipt.type === 'measured';
	const { area, layer, note } = placedTexts(item);
	return outlineFigure({
		id: 'compare-placed',
		areaSqKm: placedSqKm,
		label: area,
		layer,
		note,
		asOf,
		region: 'UA',
		precision: measured ? item.figure.precision : threeDigits(placedSqKm)
	});
}

/** What a shape covers where it lies, as figures. */
export function coverFigures(
	item: CompareItem,
	placed: Figure,
	coverage: Coverage,
	dossier: Dossier,
	figureOf: (id: string) => Figure
): CoverFigures {
	const row = (key: string, name: Localised, areaSqKm: number, whole: Figure | null): CoverRow => {
		const texts = coverTexts(item, key, name);
		const area = outlineFigure({
			id: `compare-cover-${key}`,
			areaSqKm,
			label: texts.area,
			layer: texts.layer,
			note: texts.note,
			asOf: dossier.asOf,
			region: whole?.subject.region ?? 'UA',
			precision: Math.max(placed.precision, threeDigits(areaSqKm))
		});
		const { subject } = area;
		return {
			key,
			name,
			area,
			ofRegion:
				whole &&
				share(area, whole, name, {
					id: `compare-of-region-${key}`,
					label: texts.ofRegion,
					subject
				}),
			ofShape: share(area, placed, texts.whole, {
				id: `compare-of-shape-${key}`,
				label: texts.ofShape,
				subject
			})
		};
	};
	const regions = coverage.regions.map(({ id, areaSqKm }) => {
		const facts = dossier.regions.find((region) => region.id === id)!;
		return row(id, facts.name, areaSqKm, figureOf(facts.measured));
	});
	// What is under a thousandth of the shape is the edge of an outline, not another country.
	const outside =
		coverage.outsideSqKm > 0.001 * placed.value
			? [row('outside', outsideName, coverage.outsideSqKm, null)]
			: [];
	const held = coverage.held
		.filter(({ areaSqKm }) => areaSqKm > 0.0001 * placed.value)
		.map(({ holder, areaSqKm }) => row(`held-${holder}`, heldNames[holder], areaSqKm, null));
	return { placed, regions: [...regions, ...outside], held };
}
