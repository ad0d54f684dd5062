import { shippedFiles } from '$lib/dossier/source-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The land beyond the base layer, as TopoJSON: asked for when the map's view reaches it. */
export const GET: RequestHandler = () =>
	new Response(shippedFiles.layers['world.json'], {
		headers: { 'content-type': 'application/json' }
	});
