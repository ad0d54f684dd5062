import { viewPage } from '../../view-page';
import { m } from '$lib/paraglide/messages';
import { isLocale } from '$lib/paraglide/runtime';
import { tagsOf } from '../../../previews.server';
import { isEmbedded, shownAs, shownEntries } from '../../../shown.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => shownEntries();

/** A view that no query on a static host could have a preview for. */
export const GET: RequestHandler = ({ params: { name, language } }) => {
	const { title, description, href, alt } = shownAs(name, language);
	const locale = isLocale(language) ? language : 'en';
	const own = { title, description, href: `/view/${language}/${name}.html`, picture: name };
	const html = viewPage({
		...{ language: locale, title, description, href, alt },
		picture: `/preview/${name}.${language}.png`,
		wait: m.embed_view_wait({}, { locale }),
		tags: tagsOf({ ...own, embed: isEmbedded(name) ? name : null }, locale)
	});
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
