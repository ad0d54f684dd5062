import type { PageServerLoad } from './$types';
import { equalViews } from '../equal-views.server';
import { swapSite } from './swap-site.server';

export const load: PageServerLoad = () => ({
	...swapSite(),
	/** Swaps that have a page for frames. */
	named: equalViews().map(({ name, region, code }) => ({ name, region, code }))
});
