import { error } from '@sveltejs/kit';
import { staticNames } from '$lib/map/static-map';
import { languages } from '$lib/model/language';
import { mapOverview, siteData } from '../site-data.server';
import { stillCallout } from '../still-callout';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** The names on the still map: text in the page's own font and colours, over a picture. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.language);
	if (language === undefined) error(404, `There are no names in ${params.language}.`);
	const { dossier } = siteData();
	const svg = staticNames(mapOverview(), {
		bounds: dossier.bounds,
		language,
		title: dossier.title[language],
		callout: stillCallout(dossier, language)
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
