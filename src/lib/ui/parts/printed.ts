import { createRawSnippet, getAllContexts, type Component, type Snippet } from 'svelte';

/** What prints. Browsers are spared it. */
const server = import.meta.env.SSR ? await import('svelte/server') : null;

/**
 * A component as plain HTML of the build, for a page that is read before, or without, its scripts: the
 * browser leaves what is there alone, which takes no time. Nothing is there where there was no build: on
 * a page that was not sent but drawn in the browser. Call it while a component is set up.
 * @param component null in browsers, where it need not be loaded
 * @param props null where only what was printed is known
 */
export function printed<P extends Record<string, unknown>>(
	component: Component<P> | null,
	props: P | null
): Snippet {
	const html =
		server && component && props
			? server
					.render(component as Component, { props, context: getAllContexts() })
					.body.replace(/<!--.*?-->/g, '')
			: '';
	return createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));
}
