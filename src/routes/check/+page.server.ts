import { claimFacts } from '$lib/dossier/claim-facts';
import { withLandOnly } from '$lib/model/land-only';
import { siteData } from '../site-data.server';
import type { PageServerLoad } from './$types';

/** What claims are judged by; of its figures those that the dossier, which every page has, lacks. */
export const load: PageServerLoad = () => {
	const loaded = siteData();
	const { figures, ...facts } = claimFacts(loaded);
	const everywhere = withLandOnly(loaded.dossier.figures);
	const own = Object.entries(figures).filter(([id]) => !(id in everywhere));
	return { facts: { ...facts, figures: Object.fromEntries(own) } };
};
