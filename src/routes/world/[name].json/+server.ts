import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = import.meta.glob<string>(['/data/world/*.json', '/data/world/outlines/*.json'], {
	query: '?raw',
	import: 'default'
});
const nameOf = (path: string) =>
	path
		.split('/')
		.at(-1)!
		.replace(/\.json$/, '');
const byName = new Map(Object.entries(files).map(([path, load]) => [nameOf(path), load]));

export const entries: EntryGenerator = () => [...byName.keys()].map((name) => ({ name }));

/** What there is of the world: the index of names, the names for the map, and each country's outlines. */
export const GET: RequestHandler = async ({ params }) => {
	const load = byName.get(params.name);
	if (!load) error(404, `There is no file of the world named ${params.name}.`);
	return new Response(await load(), { headers: { 'content-type': 'application/json' } });
};
