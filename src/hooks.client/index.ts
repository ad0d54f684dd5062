import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';
import { allModules } from './all-modules';

export const init: ClientInit = async () => {
	// A page of another language is loaded anew: it need not be read off the address for every message.
	const locale = getLocale();
	overwriteGetLocale(() => locale);
	try {
		await allModules();
	} catch (error) {
		console.error(error);
		// What was sent stays, to be read as where there are no scripts; see src/before-paint.js.
		dispatchEvent(new Event('salient:stuck'));
		await new Promise(() => {});
	}
};

/** An unknown address is told on the page; it is no fault to report in the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
