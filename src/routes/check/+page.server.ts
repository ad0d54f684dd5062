import { dossierClaimFacts } from '$lib/dossier/claim-facts';
import { shippedFiles } from '$lib/dossier/source-files';
import { withLandOnly } from '$lib/model/land-only';
import { siteData } from '../site-data.server';
import type { PageServerLoad } from './$types';

/**
 * What claims are judged by; of its figures those that the dossier, which every page has, lacks, and
 * those of the areas that sizes are compared with as their tables.
 */
export const load: PageServerLoad = () => {
	const loaded = siteData();
	const { figures, ...facts } = dossierClaimFacts(loaded);
	const everywhere = withLandOnly(loaded.dossier.figures);
	const own = Object.entries(figures).filter(([id]) => !(id in everywhere));
	const names = ['compared-areas.csv', 'area-sources.csv'];
	const compared = Object.fromEntries(names.map((name) => [name, shippedFiles.facts[name]!]));
	return { compared, facts: { ...facts, figures: Object.fromEntries(own) } };
};
