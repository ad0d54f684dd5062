import { compareData } from '$lib/dossier/compare-things';
import { siteData } from '../site-data.server';
import type { PageServerLoad } from './$types';

/** Everything that can be picked to compare. */
export const load: PageServerLoad = () => ({ compare: compareData(siteData()) });
