import { embedFragment } from '$lib/formats/embed/fragment';
import { oembed } from '$lib/formats/embed/oembed';
import { embedHeight } from '$lib/model/embed-target';
import { m } from '$lib/paraglide/messages';
import { pageHref } from '$lib/ui/frame/page-href';
import { pictureSizes } from '$lib/pictures/picture';
import { isLocale } from '$lib/paraglide/runtime';
import { embeddedEntries, shownAs } from '../../shown.server';
import { siteAddress } from '../../site-address.server';
import { siteData } from '../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => embeddedEntries();

/** How others embed it, for their programs that ask (oembed.com). */
export const GET: RequestHandler = ({ params: { name, language } }) => {
	const shown = shownAs(name, language);
	const locale = isLocale(language) ? language : 'en';
	const fragment = embedFragment(siteData().dossier.dataHash, shown.figures);
	const text = oembed({
		snippet: {
			...{ name, fragment, language: locale, theme: 'auto', withScript: false },
			site: siteAddress,
			title: shown.title,
			height: embedHeight({ name }),
			link: `${siteAddress}${shown.href}`
		},
		provider: {
			name: m.site_name({}, { locale }),
			address: `${siteAddress}${pageHref('/', '', locale)}`
		},
		thumbnail: { address: `${siteAddress}/preview/${name}.${language}.png`, ...pictureSizes.wide }
	});
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
