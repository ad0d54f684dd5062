import sharp from 'sharp';
import { themes } from '$lib/map/palette';
import { drawStill } from '../still-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => themes.map((theme) => ({ theme }));

/** Of the whole picture, in pixels: twice what a phone shows of it. */
const width = 1440;

/** The opening view in pixels: phones have no time for the thousands of points of the other one. */
export const GET: RequestHandler = async ({ params }) => {
	const picture = sharp(Buffer.from(drawStill(params.theme, width)));
	const webp = await picture.webp({ quality: 60, preset: 'drawing' }).toBuffer();
	return new Response(new Uint8Array(webp), { headers: { 'content-type': 'image/webp' } });
};
