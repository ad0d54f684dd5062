import { json } from '@sveltejs/kit';
import { searchIndex } from '$lib/dossier/search-index';
import { shippedFiles, shippedSpellings } from '$lib/dossier/source-files';
import { siteData } from '../site-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the search over the map knows: asked for when its box is first used. */
export const GET: RequestHandler = () => {
	const index = searchIndex(siteData(), {
		spellings: shippedSpellings,
		tables: shippedFiles.facts
	});
	if (!index.ok) throw new Error(index.reason);
	return json(index.value);
};
