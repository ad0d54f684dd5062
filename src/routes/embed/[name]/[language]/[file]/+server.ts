import { error } from '@sveltejs/kit';
import { embedThemes } from '$lib/model/embed-target';
import { embeddedEntries } from '../../../../shown.server';
import { embedded } from '../../../embed-page.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = embedThemes.flatMap((theme) =>
	// What is frozen follows the reader's system: in each theme once more, it would be a hundred megabytes.
	(theme === 'auto' ? [true, false] : [false]).map((isFrozen) => ({
		theme,
		isFrozen,
		file: `${theme}${isFrozen ? '.frozen' : ''}.html`
	}))
);

export const entries: EntryGenerator = async () => {
	const all = await embeddedEntries();
	return all.flatMap((shown) => files.map(({ file }) => ({ ...shown, file })));
};

/** A page for somebody else's frame, or one that never changes and loads nothing. */
export const GET: RequestHandler = ({ params }) => {
	const { name, language } = params;
	const file = files.find((one) => one.file === params.file);
	if (!file) error(404, `There is no embed ${params.file}.`);
	return new Response(embedded(name, language, file), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
