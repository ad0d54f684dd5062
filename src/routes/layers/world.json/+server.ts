import { json } from '@sveltejs/kit';
import { readFarLand } from '$lib/dossier/far-land';
import { shippedFiles } from '$lib/dossier/source-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The land beyond the base layer, each feature with its `kind`: asked for when the map's view reaches
 * it. Plain GeoJSON, which the map's worker reads by itself: nothing of it holds up a move.
 */
export const GET: RequestHandler = () => json(readFarLand(shippedFiles.layers));
