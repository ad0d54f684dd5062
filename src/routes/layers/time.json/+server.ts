import { json } from '@sveltejs/kit';
import { drawnDays } from '$lib/dossier/drawn-days';
import type { TimeFacts } from '$lib/model/time-facts';
import { siteData } from '../../site-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What stands beside the areas by day: published areas, events, and the days that are drawn. */
export const GET: RequestHandler = () => {
	const { published, articles } = siteData();
	const facts: TimeFacts = {
		published: published.filter(({ what, figure }) => what === 'held' && figure.unit === 'km2'),
		events: articles
			.flatMap(({ id, publisher, published, events }) =>
				events.map(({ date, what }) => ({ date, what, article: { id, publisher, published } }))
			)
			.sort((a, b) => (a.date < b.date ? -1 : 1)),
		drawn: drawnDays.map(({ date }) => ({ date }))
	};
	return json(facts);
};
