import type { Handle } from '@sveltejs/kit';
import { stillNamesCss } from '$lib/map/static/still-names-css';
import { paraglideMiddleware } from '$lib/paraglide/server';
import beforePaint from './before-paint.js?raw';
import { namesOnStill } from './routes/still-pictures.server';
import { withStyle } from './with-style.server';

/** What each language's text is written in: its letters are on their way before the style sheet is read. */
const scripts = { en: ['latin'], uk: ['cyrillic', 'latin'] } as const;

/** Prerenders each page in the language of its address, which `<html lang>` says, with its first script in it. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale }) => {
		event.request = request;
		return resolve(event, {
			preload: ({ type, path }) =>
				type !== 'font' || scripts[locale].some((script) => path.includes(`/${script}-`)),
			transformPageChunk: ({ html }) =>
				(html.includes('class="still-names')
					? // In the page: a request of their own would hold up what comes after them.
						withStyle(html, stillNamesCss(namesOnStill(locale)))
					: html
				)
					.replaceAll('%lang%', locale)
					.replace('%before-paint%', () => beforePaint)
					// The script turns them back.
					.replaceAll('rel="modulepreload"', 'rel="later"')
		});
	});
