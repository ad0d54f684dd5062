import { error } from '@sveltejs/kit';
import { isLocale, locales } from '$lib/paraglide/runtime';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((language) => ({ language }));

/** The language of its address, which has no other place for it. */
export const load: PageServerLoad = ({ params: { language } }) => {
	if (!isLocale(language)) error(404, `There is no map in ${language}.`);
	return { language };
};
