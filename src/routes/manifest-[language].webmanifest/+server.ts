import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { isLocale, locales } from '$lib/paraglide/runtime';
import { pageHref } from '$lib/ui/frame/page-href';
import { installIcons } from '../install-icons';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((language) => ({ language }));

/** `--paper` of theme.css in the light: a manifest has one colour for both. */
const paper = '#ffffff';

/** What a device is told when the site is installed, in one of its languages. */
export const GET: RequestHandler = ({ params }) => {
	const locale = params.language;
	if (!isLocale(locale)) error(404, `There is no manifest in ${locale}.`);
	const start = pageHref('/', '', locale);
	const manifest = {
		id: start,
		start_url: start,
		scope: '/',
		lang: locale,
		name: m.site_name({}, { locale }),
		short_name: m.site_name({}, { locale }),
		description: m.site_description({}, { locale }),
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		icons: installIcons
			.filter(({ name }) => !name.startsWith('apple'))
			.map(({ name, pixels, isCut }) => ({
				src: `/icon-${name}.png`,
				sizes: `${pixels}x${pixels}`,
				type: 'image/png',
				purpose: isCut ? 'maskable' : 'any'
			}))
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
