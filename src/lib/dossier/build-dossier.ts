import type { Article } from '../model/article';
import type { CitedStatement, Dossier, DossierArticle, SwapSide } from '../model/dossier';
import type { Figure } from '../model/figure';
import { measuredShares, shareByDenominator } from './control-figures';
import { ratio } from './derived-figures';
import type { DossierConfig } from './dossier-config';
import { buildLayerGroups } from './layer-groups';
import { measureRegions } from './measured-figures';
import type { Layers } from './read-layers';
import type { ReferenceArea } from './reference-areas';
import { buildRegionFacts } from './region-facts';
import { reportedFigures } from './reported-figures';

export interface DossierParts {
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
export function buildDossier({
	config,
	layers,
	references,
	articles,
	dataHash
}: DossierParts): Dossier {
	const figures = new Map<string, Figure>();
	const keep = (...added: readonly Figure[]) => {
		for (const figure of added) figures.set(figure.id, figure);
	};
	const { control, regions, claimed, accuracies } = layers;
	const { asOf } = config;

	const { facts, figures: regionFigures } = buildRegionFacts({
		regions,
		control,
		references,
		accuracies,
		asOf
	});
	keep(...regionFigures);
	const { groups, figures: rowFigures } = buildLayerGroups({
		config,
		control,
		claimed,
		accuracies,
		region: (id) => {
			const region = named(facts, id, 'regions.geojson');
			return { area: figures.get(region.measured)!, name: region.name };
		}
	});
	keep(...rowFigures);
	const reported = articles.flatMap(reportedFigures);
	keep(...reported);

	const nameOf = (id: string) =>
		facts.find((region) => region.id === id)?.name ?? config.areaNames[id] ?? { en: id, uk: id };
	const side = (of: DossierConfig['swap']['offered']): SwapSide => {
		const areas = reported.filter(
			({ quantity, subject }) =>
				quantity === 'area' &&
				subject.what === 'held' &&
				subject.holder === of.holder &&
				subject.region === of.region
		);
		const headline = areas.find(
			({ receipt }) =>
				receipt.type === 'article' && receipt.articleId === config.swap.headlineArticle
		);
		const total = groups.find((group) => group.id === of.group)?.total;
		if (!headline || !total)
			throw new Error(
				`data/dossier.yaml: swap: ${config.swap.headlineArticle} reports no area held by ${of.holder} in ${of.region}, or the layer group ${of.group} holds no ground`
			);
		return { ...of, headline: headline.id, reported: areas.map(({ id }) => id), measured: total };
	};
	const offered = side(config.swap.offered);
	const asked = side(config.swap.asked);
	const figure = (id: string) => figures.get(id)!;
	const { subject } = figure(asked.headline);

	const reportedRatio = ratio(figure(asked.headline), figure(offered.headline), {
		id: 'ratio-reported',
		label: { en: 'Ratio of the reported areas', uk: 'Співвідношення наведених площ' },
		subject: { what: 'swap', holder: null, region: asked.region }
	});
	const measuredRatio = ratio(figure(asked.measured), figure(offered.measured), {
		id: 'ratio-measured',
		label: { en: 'Ratio of the measured areas', uk: 'Співвідношення виміряних площ' },
		subject: { what: 'swap', holder: null, region: asked.region }
	});
	const byDenominator = shareByDenominator(figure(asked.headline), config, references, nameOf);
	const country = measureRegions(
		regions.features.filter(({ properties }) => properties.country === asked.region),
		{
			id: `region-${asked.region}`,
			label: nameOf(asked.region),
			subject: { what: 'region', holder: null, region: asked.region },
			asOf,
			accuracySqKm: null
		}
	);
	const measured = measuredShares(figure(asked.measured), country, subject);
	keep(reportedRatio, measuredRatio);
	keep(...byDenominator.inputs, ...byDenominator.shares, ...measured.inputs, ...measured.shares);

	const dossierArticles = articles.map((article): DossierArticle => ({
		...article,
		figures: article.figures.map(({ id }) => id),
		statements: article.statements.map((said) => ({ ...said, articleId: article.id })),
		events: article.events.map((event) => ({ ...event, articleId: article.id }))
	}));
	const statements: CitedStatement[] = dossierArticles.flatMap((article) => article.statements);
	return {
		id: config.id,
		title: config.title,
		question: config.question,
		asOf,
		bounds: config.bounds,
		swap: {
			offered,
			asked,
			ratio: reportedRatio.id,
			measuredRatio: measuredRatio.id,
			proposal: named(statements, config.swap.proposal, 'seeds/'),
			refusal: named(statements, config.swap.refusal, 'seeds/'),
			unnamed: named(statements, config.swap.unnamed, 'seeds/')
		},
		control: {
			reported: reported
				.filter(
					(one) =>
						one.quantity === 'share' &&
						one.subject.holder === subject.holder &&
						one.subject.region === subject.region
				)
				.map(({ id }) => id),
			derived: byDenominator.shares.map(({ id }) => id),
			measured: measured.shares.map(({ id }) => id)
		},
		layerGroups: groups,
		regions: facts,
		articles: dossierArticles,
		figures: Object.fromEntries(figures),
		dataHash
	};
}

function named<T extends { readonly id: string }>(
	among: readonly T[],
	id: string,
	where: string
): T {
	const found = among.find((one) => one.id === id);
	if (!found) throw new Error(`data/dossier.yaml: names ${id}, which ${where} does not have`);
	return found;
}
