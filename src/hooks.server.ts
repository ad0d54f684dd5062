import type { Handle, ServerInit } from '@sveltejs/kit';
import { stillNamesCss } from '$lib/map/static/still-names-css';
import type { Locale } from '$lib/paraglide/runtime';
import { paraglideMiddleware } from '$lib/paraglide/server';
import beforePaint from './before-paint.js?raw';
import { namesOnStill } from './routes/still-pictures.server';
import { withPreview } from './routes/previews.server';
import { getReady } from './routes/shown.server';
import { withStyle } from './with-style.server';

/** What each language's text is written in: its letters are on their way before the style sheet is read. */
const scripts = { en: ['latin'], uk: ['cyrillic', 'latin'] } as const;

/** What is made for other sites has its language within its address. */
const ofOthers = /^\/(?:embed|oembed|preview|view)\/(?:.*[/.])?uk[/.]/;

export const init: ServerInit = getReady;

/** Prerenders each page in the language of its address, which `<html lang>` says, with its first script in it. */
export const handle: Handle = ({ event, resolve }) => {
	const { url } = event;
	const effectiveRequestUrl = ofOthers.test(url.pathname)
		? new URL(`/uk${url.pathname}`, url)
		: url;
	return paraglideMiddleware(event.request, inLanguage, { effectiveRequestUrl });

	function inLanguage({ request, locale }: { request: Request; locale: Locale }) {
		event.request = request;
		return resolve(event, {
			preload: ({ type, path }) =>
				type !== 'font' || scripts[locale].some((script) => path.includes(`/${script}-`)),
			transformPageChunk: ({ html }) =>
				withPreview(
					html.includes('class="still-names')
						? // In the page: a request of their own would hold up what comes after them.
							withStyle(html, stillNamesCss(namesOnStill(locale)))
						: html,
					url.pathname,
					locale
				)
					.replaceAll('%lang%', locale)
					.replace('%before-paint%', () => beforePaint)
					// The script turns them back.
					.replaceAll('rel="modulepreload"', 'rel="later"')
		});
	}
};
