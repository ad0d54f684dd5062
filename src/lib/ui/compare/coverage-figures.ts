import { m } from '$lib/paraglide/messages';
import { share } from '../../model/derived-figures';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Localised } from '../../model/text';
import type { Coverage } from '../../state/compare/coverage';
import { type CompareItem, localised, outlineFigure, threeDigits } from './items';

/** One line of what a shape covers: ground of a region, ground outside of all, or ground held. */
export interface CoverRow {
	readonly key: string;
	readonly name: Localised;
	readonly area: Figure;
	/** Of the region's own area; null where it is no region. */
	readonly ofRegion: Figure | null;
	readonly ofShape: Figure;
}

export interface CoverFigures {
	/** The area of the outline that lies on the map. */
	readonly laid: Figure;
	readonly regions: readonly CoverRow[];
	readonly held: readonly CoverRow[];
}

/** The area of the outline where it lies: the same everywhere. */
export function laidFigure(item: CompareItem, placedSqKm: number, asOf: string): Figure {
	const measured = item.figure.receipt.type === 'measured';
	return outlineFigure({
		id: 'compare-laid',
		areaSqKm: placedSqKm,
		label: localised((locale) =>
			m.compare_over_area_label({ name: item.name[locale.locale] }, locale)
		),
		...receiptTexts(item),
		asOf,
		region: 'UA',
		precision: measured ? item.figure.precision : threeDigits(placedSqKm)
	});
}

/** What a shape covers where it lies, as figures. */
export function coverFigures(
	item: CompareItem,
	laid: Figure,
	coverage: Coverage,
	dossier: Dossier,
	figureOf: (id: string) => Figure
): CoverFigures {
	const row = (key: string, name: Localised, areaSqKm: number, whole: Figure | null): CoverRow => {
		const names = (language: 'en' | 'uk') => ({
			name: name[language],
			shape: item.name[language]
		});
		const area = outlineFigure({
			id: `compare-cover-${key}`,
			areaSqKm,
			label: localised((locale) => m.compare_over_cover_label(names(locale.locale), locale)),
			...receiptTexts(item),
			asOf: dossier.asOf,
			region: whole?.subject.region ?? 'UA',
			precision: Math.max(laid.precision, threeDigits(areaSqKm))
		});
		const of = (text: (locale: { locale: 'en' | 'uk' }) => string, id: string) => ({
			id: `compare-${id}-${key}`,
			label: localised(text),
			subject: area.subject
		});
		return {
			key,
			name,
			area,
			ofRegion:
				whole &&
				share(
					area,
					whole,
					name,
					of((locale) => m.compare_over_cover_share(names(locale.locale), locale), 'of-region')
				),
			ofShape: share(
				area,
				laid,
				localised((locale) => m.compare_over_whole({ name: item.name[locale.locale] }, locale)),
				of((locale) => m.compare_over_shape_share(names(locale.locale), locale), 'of-shape')
			)
		};
	};
	const regions = coverage.regions.map(({ id, areaSqKm }) => {
		const facts = dossier.regions.find((region) => region.id === id)!;
		return row(id, facts.name, areaSqKm, figureOf(facts.measured));
	});
	// What is under a thousandth of the shape is the edge of an outline, not another country.
	const outside =
		coverage.outsideSqKm > 0.001 * laid.value
			? [
					row(
						'outside',
						localised((locale) => m.compare_over_outside({}, locale)),
						coverage.outsideSqKm,
						null
					)
				]
			: [];
	const held = coverage.held
		.filter(({ areaSqKm }) => areaSqKm > 0.0001 * laid.value)
		.map(({ holder, areaSqKm }) =>
			row(
				`held-${holder}`,
				localised((locale) =>
					m.compare_over_held(
						{ holder: holder === 'UA' ? m.holder_UA({}, locale) : m.holder_RU({}, locale) },
						locale
					)
				),
				areaSqKm,
				null
			)
		);
	return { laid, regions: [...regions, ...outside], held };
}

/** All of them, for their receipts. */
export function allCoverFigures({ laid, regions, held }: CoverFigures): Figure[] {
	const rows = [...regions, ...held].flatMap(({ area, ofRegion, ofShape }) => [
		area,
		...(ofRegion ? [ofRegion] : []),
		ofShape
	]);
	return [laid, ...rows];
}

function receiptTexts(item: CompareItem): { layer: Localised; note: Localised } {
	return {
		layer: localised((locale) => m.compare_over_layer({ name: item.name[locale.locale] }, locale)),
		note: localised((locale) => m.compare_over_note({}, locale))
	};
}
