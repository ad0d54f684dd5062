import type { PageServerLoad } from './$types';
import { daysAtOneScale } from './days-at-one-scale.server';

/** What the swap offers on each drawn day, drawn when the site is built. */
export const load: PageServerLoad = () => daysAtOneScale();
