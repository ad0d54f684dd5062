import type { Handle } from '@sveltejs/kit';
import beforePaint from './before-paint.js?raw';
import { paraglideMiddleware } from '$lib/paraglide/server';

/** Prerenders each page in the language of its address, which `<html lang>` says, with its first script in it. */
export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale }) => {
		event.request = request;
		return resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', locale).replace('%before-paint%', () => beforePaint)
		});
	});
