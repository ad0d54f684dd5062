import { error } from '@sveltejs/kit';
import { staticMap } from '$lib/map/static-map';
import { languages } from '$lib/model/language';
import { mapOverview, siteData } from '../site-data.server';
import { stillCallout } from '../still-callout';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** The map as a picture: for readers without WebGL or scripts, and until the other map is ready. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((known) => known === params.language);
	if (language === undefined) error(404, `There is no map in ${params.language}.`);
	const { dossier } = siteData();
	const svg = staticMap(mapOverview(), {
		bounds: dossier.bounds,
		rows: dossier.layerGroups.flatMap((group) => group.rows),
		country: dossier.swap.asked.region,
		language,
		title: dossier.title[language],
		callout: stillCallout(dossier, language)
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
