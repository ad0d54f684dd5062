import { siteData } from '../site-data.server';
import type { PageServerLoad } from './$types';

/** The articles in full: what each says about territory. */
export const load: PageServerLoad = () => ({ articles: siteData().articles });
