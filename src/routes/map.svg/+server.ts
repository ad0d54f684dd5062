import { staticMap } from '$lib/map/static-map';
import { mapOverview, siteData } from '../site-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The ground of the map in parts: for readers without WebGL. */
export const GET: RequestHandler = () => {
	const { dossier } = siteData();
	const svg = staticMap(mapOverview(), {
		bounds: dossier.bounds,
		rows: dossier.layerGroups.flatMap((group) => group.rows),
		country: dossier.swap.asked.region
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
