import { error } from '@sveltejs/kit';
import { staticNames } from '$lib/map/static-map';
import { languages } from '$lib/model/language';
import { mapOverview, siteData } from '../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** The names on the still map: text in the page's own font and colours, over a picture. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.language);
	if (language === undefined) error(404, `There are no names in ${params.language}.`);
	const { bounds, title } = siteData().dossier;
	const svg = staticNames(mapOverview(), { bounds, language, title: title[language] });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
