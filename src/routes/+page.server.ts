import type { PageServerLoad } from './$types';
import { timeStill } from './time-still.server';

/** Both sides of the swap through time, as the page shows them before it is asked to move. */
export const load: PageServerLoad = () => ({ still: timeStill() });
