import { error } from '@sveltejs/kit';
import { drawingLayerNames } from '$lib/model/layer-names';
import { mapLayers } from '../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => drawingLayerNames.map((name) => ({ name }));

/** One layer, simplified for drawing. It is named `.json` because hosts compress that. */
export const GET: RequestHandler = ({ params }) => {
	const name = drawingLayerNames.find((known) => known === params.name);
	if (name === undefined) error(404, `There is no layer named ${params.name}.`);
	return new Response(JSON.stringify(mapLayers()[name]), {
		headers: { 'content-type': 'application/json' }
	});
};
