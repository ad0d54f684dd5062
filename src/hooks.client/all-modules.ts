import { whole } from '$lib/model/whole-module';

/**
 * Every module that the page was sent with. Rejects where one is missing, or is not what it should be:
 * a page that came to life without it would be wiped for one that says no more than that.
 */
export async function allModules(): Promise<void> {
	const links = document.querySelectorAll<HTMLLinkElement>(
		'link[rel="later"], link[rel="modulepreload"]'
	);
	await Promise.all([...links].map(({ href }) => whole(import(/* @vite-ignore */ href))));
}
