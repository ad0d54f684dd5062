import { themes } from '$lib/map/palette';
import { drawFar } from '../still-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => themes.map((theme) => ({ theme }));

/** What lies around the opening view, for boxes that its picture does not fill. */
export const GET: RequestHandler = ({ params }) =>
	new Response(drawFar(params.theme), { headers: { 'content-type': 'image/svg+xml' } });
