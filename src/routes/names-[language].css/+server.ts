import { error } from '@sveltejs/kit';
import { stillNamesCss } from '$lib/map/static/still-names-css';
import { languages } from '$lib/model/language';
import { namesOnStill } from '../still-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** Where the names on the still map stand. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.language);
	if (language === undefined) error(404, `There are no names in ${params.language}.`);
	return new Response(stillNamesCss(namesOnStill(language)), {
		headers: { 'content-type': 'text/css' }
	});
};
