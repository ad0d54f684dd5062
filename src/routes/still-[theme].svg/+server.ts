import { themes } from '$lib/map/palette';
import { drawStill } from '../still-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => themes.map((theme) => ({ theme }));

/** The opening view for screens with room: as sharp as any of them, and small. */
export const GET: RequestHandler = ({ params }) =>
	new Response(drawStill(params.theme), { headers: { 'content-type': 'image/svg+xml' } });
