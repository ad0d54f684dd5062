import { error } from '@sveltejs/kit';
import { measureLayerNames } from '$lib/model/layer-names';
import { siteData } from '../../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	measureLayerNames.map((name) => ({ name, edition: siteData().dossier.dataHash }));

/**
 * One layer in full, to measure on, under the edition that it belongs to: a page never measures on
 * the data of another one. It is named `.json` because hosts compress that.
 */
export const GET: RequestHandler = ({ params }) => {
	const { layers, dossier } = siteData();
	const name = measureLayerNames.find((known) => known === params.name);
	if (name === undefined || params.edition !== dossier.dataHash)
		error(404, `There is nothing to measure named ${params.name} in ${params.edition}.`);
	return new Response(JSON.stringify(layers[name]), {
		headers: { 'content-type': 'application/json' }
	});
};
