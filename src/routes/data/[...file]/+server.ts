import { error } from '@sveltejs/kit';
import { givenAway } from '../data-package.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	[...(await givenAway()).byPath.keys()].map((file) => ({ file }));

/** One file that is given away, or all of them as a zip. */
export const GET: RequestHandler = async ({ params }) => {
	const content = (await givenAway()).byPath.get(params.file);
	if (content === undefined) error(404, `There is no file named ${params.file}.`);
	return new Response(new Uint8Array(content), {
		// The host of the built file tells the type by its ending.
		headers: { 'content-type': 'application/octet-stream' }
	});
};
