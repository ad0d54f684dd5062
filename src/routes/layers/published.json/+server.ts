import { json } from '@sveltejs/kit';
import { publishedTables } from '$lib/dossier/load-published';
import { shippedFiles } from '$lib/dossier/source-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tables of figures that others published, as they are: half of what the figures are to transfer. */
export const GET: RequestHandler = () =>
	json(Object.fromEntries(publishedTables.map((name) => [name, shippedFiles.facts[name]!])));
