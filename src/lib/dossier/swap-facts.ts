import type { CitedStatement, Dossier, LayerGroup, SwapSide } from '../model/dossier';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { ratio } from '../model/derived-figures';
import type { DossierConfig } from './dossier-config';

interface SwapInput {
	readonly config: DossierConfig['swap'];
	readonly groups: readonly LayerGroup[];
	readonly reported: readonly Figure[];
	readonly statements: readonly CitedStatement[];
	/** A figure by id. */
	readonly figure: (id: string) => Figure;
}

/**
 * The reported swap: each side's reported and measured areas, their ratios, and who said what of it.
 * Throws Error where `dossier.yaml` names an article, group or statement that does not bear it.
 */
export function buildSwap(input: SwapInput): { swap: Dossier['swap']; figures: Figure[] } {
	const { config, statements, figure } = input;
	const offered = buildSide(config.offered, input);
	const asked = buildSide(config.asked, input);
	const subject = { what: 'swap', holder: null, region: asked.region } as const;
	const reportedRatio = ratio(figure(asked.headline), figure(offered.headline), {
		id: 'ratio-reported',
		label: phrase('ratio-reported'),
		subject
	});
	const measuredRatio = ratio(figure(asked.measured), figure(offered.measured), {
		id: 'ratio-measured',
		label: phrase('ratio-measured'),
		subject
	});
	return {
		swap: {
			offered,
			asked,
			ratio: reportedRatio.id,
			measuredRatio: measuredRatio.id,
			proposal: named(statements, config.proposal, 'seeds/'),
			refusal: named(statements, config.refusal, 'seeds/'),
			unnamed: named(statements, config.unnamed, 'seeds/')
		},
		figures: [reportedRatio, measuredRatio]
	};
}

function buildSide(side: DossierConfig['swap']['offered'], input: SwapInput): SwapSide {
	const areas = input.reported.filter(
		({ quantity, subject }) =>
			quantity === 'area' &&
			subject.what === 'held' &&
			subject.holder === side.holder &&
			subject.region === side.region
	);
	const article = input.config.headlineArticle;
	const headline = areas.find(
		({ receipt }) => receipt.type === 'article' && receipt.articleId === article
	);
	if (!headline)
		throw new Error(
			`data/dossier.yaml: swap: ${article} reports no area held by ${side.holder} in ${side.region}`
		);
	const { total } = named(input.groups, side.group, 'layerGroups');
	if (total === null)
		throw new Error(`data/dossier.yaml: swap: the layer group ${side.group} holds no ground`);
	return { ...side, headline: headline.id, reported: areas.map(({ id }) => id), measured: total };
}

/** The one of `among` that `dossier.yaml` names by id. Throws Error saying where it was looked for. */
export function named<T extends { readonly id: string }>(
	among: readonly T[],
	id: string,
	where: string
): T {
	const found = among.find((one) => one.id === id);
	if (!found) throw new Error(`data/dossier.yaml: names ${id}, which ${where} does not have`);
	return found;
}
