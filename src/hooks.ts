import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime';

/** `/uk/sources` is the route `/sources`, in Ukrainian. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
