import type { PageServerLoad } from './$types';
import { equalViews } from '../equal-views.server';
import { swapSite } from './swap-site.server';

export const load: PageServerLoad = () => ({
	...swapSite(),
	/** Swaps that have an address with an image of their own. */
	named: equalViews().map(({ name, region, code }) => ({ name, region, code }))
});
