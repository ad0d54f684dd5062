import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import sharp from 'sharp';
import { installIcons } from '../install-icons';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => installIcons.map(({ name }) => ({ name }));

/** Of the picture in favicon.svg, in its own units. */
const side = 32;
/** Its ground, which goes on where it is surrounded. */
const ground = '#f4f2ee';

/** The sign of the site for a home screen: what the device cuts round is surrounded by a margin. */
export const GET: RequestHandler = async ({ params }) => {
	const icon = installIcons.find(({ name }) => name === params.name);
	if (!icon) error(404, `There is no icon ${params.name}.`);
	const { pixels, isCut } = icon;
	// A device may keep no more than a circle of four fifths, which the picture's corners have to be in.
	const margin = isCut ? Math.round(pixels * 0.12) : 0;
	const inner = pixels - 2 * margin;
	const sign = sharp(readFileSync('static/favicon.svg'), { density: (72 * inner) / side });
	const whole = sign.resize(inner).extend({
		...{ top: margin, bottom: margin, left: margin, right: margin },
		background: ground
	});
	const png = await (isCut ? whole.flatten({ background: ground }) : whole).png().toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
