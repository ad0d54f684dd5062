import type { Article } from '../model/article';
import type { Dossier, DossierArticle } from '../model/dossier';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { inCommon } from '../model/derived-figures';
import { measuredShares, shareByDenominator } from './control-figures';
import type { DossierConfig } from './dossier-config';
import { buildLayerGroups } from './layer-groups';
import { measureRegions } from './measured-figures';
import { buildSwap, named } from './swap-facts';
import type { Layers } from './read-layers';
import { type ReferenceArea, reportedFigures } from './reported-figures';
import { buildRegionFacts } from './region-facts';

interface DossierParts {
	readonly config: DossierConfig;
	readonly layers: Layers;
	readonly references: ReadonlyMap<string, ReferenceArea>;
	readonly articles: readonly Article[];
	readonly dataHash: string;
}

/**
 * Pair the layers with the reported figures: everything that the explorer shows.
 * Throws Error where `dossier.yaml` names something that the layers, tables or seeds lack.
 */
export function buildDossier(parts: DossierParts): {
	dossier: Dossier;
	articles: readonly DossierArticle[];
} {
	const { config, layers, references, dataHash } = parts;
	const book = new Map<string, Figure>();
	const keep = (figures: readonly Figure[]) => {
		for (const figure of figures) {
			const other = book.get(figure.id);
			if (other && JSON.stringify(other) !== JSON.stringify(figure))
				throw new Error(`seeds/: the figure id ${figure.id} is taken already`);
			book.set(figure.id, figure);
		}
	};
	const figure = (id: string) => book.get(id)!;
	const undated = layers.control.features.find(({ properties }) => properties.asOf !== config.asOf);
	if (undated)
		throw new Error(
			`data/dossier.yaml: asOf is ${config.asOf}, but ${undated.properties.id} in control.geojson is of ${undated.properties.asOf}`
		);

	const regions = buildRegionFacts({ ...layers, references, asOf: config.asOf });
	keep(regions.figures);
	const rows = buildLayerGroups({
		...layers,
		config,
		region: (id) => {
			const { measured, name } = named(regions.facts, id, 'regions.geojson');
			return { area: figure(measured), name };
		}
	});
	keep(rows.figures);
	const reported = parts.articles.flatMap(reportedFigures);
	keep(reported);

	const articles = parts.articles.map(cited);
	const statements = articles.flatMap((article) => article.statements);
	const { swap, figures } = buildSwap({
		config: config.swap,
		groups: rows.groups,
		reported,
		statements,
		figure
	});
	keep(figures);

	const nameOf = (id: string) =>
		regions.facts.find((region) => region.id === id)?.name ??
		config.areaNames[id] ?? { en: id, uk: id };
	const headline = figure(swap.asked.headline);
	const shares = reported.filter((one) => isShareOf(one, headline.subject));
	const common = inCommon(shares, {
		id: 'share-common',
		label: phrase('shares-in-common'),
		subject: headline.subject
	});
	const byDenominator = shareByDenominator(headline, config, references, nameOf);
	const country = swap.asked.region;
	const whole = measureRegions(
		layers.regions.features.filter(({ properties }) => properties.country === country),
		{
			id: `region-${country}`,
			label: nameOf(country),
			subject: { what: 'region', holder: null, region: country },
			asOf: config.asOf,
			accuracySqKm: null
		}
	);
	const measured = measuredShares(figure(swap.asked.measured), whole, headline.subject);
	if (common) keep([common]);
	keep([...byDenominator.inputs, ...byDenominator.shares, ...measured.inputs, ...measured.shares]);

	const dossier: Dossier = {
		id: config.id,
		title: config.title,
		question: config.question,
		asOf: config.asOf,
		bounds: config.bounds,
		swap,
		control: {
			reported: idsOf(shares),
			common: common && common.id,
			derived: idsOf(byDenominator.shares),
			measured: idsOf(measured.shares)
		},
		layerGroups: rows.groups,
		regions: regions.facts,
		articles: articles.map(({ id, title, publisher, author, published, url }) => ({
			id,
			title,
			publisher,
			author,
			published,
			url
		})),
		figures: Object.fromEntries(book),
		dataHash
	};
	return { dossier, articles };
}

function isShareOf({ quantity, subject }: Figure, of: Figure['subject']): boolean {
	return quantity === 'share' && subject.holder === of.holder && subject.region === of.region;
}

function idsOf(figures: readonly Figure[]): string[] {
	return figures.map(({ id }) => id);
}

/** An article with its statements and events ready to cite, and its figures by id. */
function cited(article: Article): DossierArticle {
	return {
		...article,
		figures: article.figures.map(({ id }) => id),
		statements: article.statements.map((said) => ({ ...said, articleId: article.id })),
		events: article.events.map((event) => ({ ...event, articleId: article.id }))
	};
}
