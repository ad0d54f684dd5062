import { json } from '@sveltejs/kit';
import { bareForMap, overviewSteps } from '$lib/dossier/drawing-layers';
import { encodeTopology } from '$lib/formats/topology';
import { mapOverview } from '../../site-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All layers in one small TopoJSON: what the map opens with, before it is moved. */
export const GET: RequestHandler = () =>
	json(encodeTopology(bareForMap(mapOverview()), overviewSteps));
