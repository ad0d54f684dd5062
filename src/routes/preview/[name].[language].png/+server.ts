import { isLocale } from '$lib/paraglide/runtime';
import { pictureSizes } from '$lib/pictures/picture';
import { shownAs, shownEntries } from '../../shown.server';
import { siteAddress } from '../../site-address.server';
import { rasterised } from '../raster.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => shownEntries();

/** What others show beside a link to it. */
export const GET: RequestHandler = async ({ params: { name, language } }) => {
	const shown = shownAs(name, language);
	const picture = shown.draw({
		...pictureSizes.wide,
		theme: 'light',
		display: { language: isLocale(language) ? language : 'en', unitSystem: 'km2' },
		address: siteAddress.replace(/^https?:\/\//, ''),
		letters: ''
	});
	return new Response(new Uint8Array(await rasterised(picture.svg)), {
		headers: { 'content-type': 'image/png' }
	});
};
