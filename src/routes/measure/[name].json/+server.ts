import { error } from '@sveltejs/kit';
import { measureLayerNames } from '$lib/model/layer-names';
import { siteData } from '../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => measureLayerNames.map((name) => ({ name }));

/** One layer in full, to measure on. It is named `.json` because hosts compress that. */
export const GET: RequestHandler = ({ params }) => {
	const name = measureLayerNames.find((known) => known === params.name);
	if (name === undefined) error(404, `There is nothing to measure named ${params.name}.`);
	return new Response(JSON.stringify(siteData().layers[name]), {
		headers: { 'content-type': 'application/json' }
	});
};
