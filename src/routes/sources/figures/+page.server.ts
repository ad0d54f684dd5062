import { figureBoard } from '$lib/dossier/figure-board';
import { siteData } from '../../site-data.server';
import type { PageServerLoad } from './$types';

/** All published figures, each beside what the series has of its day: compared when the site is built. */
export const load: PageServerLoad = () => ({ board: figureBoard(siteData()) });
