import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';

/** A page of another language is loaded anew: it need not be read off the address for every message. */
export const init: ClientInit = () => {
	const locale = getLocale();
	overwriteGetLocale(() => locale);
};

/** An unknown address is told on the page; it is no fault to report in the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
