import { heightScript } from '../frame-script';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** For pages that show our frames and run scripts of others. */
export const GET: RequestHandler = () =>
	new Response(heightScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
