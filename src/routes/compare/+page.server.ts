import { compareData } from '$lib/dossier/compare-things';
import { firstComparison } from '$lib/dossier/first-comparison';
import { siteData } from '../site-data.server';
import type { PageServerLoad } from './$types';

/** Everything that can be picked to compare, and what is compared to begin with. */
export const load: PageServerLoad = () => {
	const compare = compareData(siteData());
	return { compare, first: firstComparison(compare, siteData()) };
};
