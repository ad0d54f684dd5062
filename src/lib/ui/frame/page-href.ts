import { type Locale, localizeHref } from '$lib/paraglide/runtime';

/**
 * The address of a page (`/`, `/sources`) in a language, by default the present one, with the view's
 * query and with the closing slash that static hosts would redirect to.
 */
export function pageHref(path: string, query = '', locale?: Locale): string {
	const localised = localizeHref(path, locale ? { locale } : {}).replace(/\/?$/, '/');
	return query === '' ? localised : `${localised}?${query}`;
}
