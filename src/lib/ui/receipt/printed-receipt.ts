import { createRawSnippet, getAllContexts, type Snippet } from 'svelte';
import type { Figure } from '../../model/figure';

/** What prints. Browsers are spared it. */
const server = import.meta.env.SSR
	? { ...(await import('svelte/server')), ...(await import('./ReceiptContent.svelte')) }
	: null;

/**
 * What a receipt says as plain HTML of the build, for a page that is read before, or without, its
 * scripts: a page has dozens, and to bring each to life takes longer than all else on it. The browser
 * leaves what is there alone; nothing is where there was no build. Call it while a component is set up.
 */
export function printedReceipt(id: string, figure: Figure): Snippet {
	const printed = server?.render(server.default, {
		props: { id, figure },
		context: getAllContexts()
	});
	const html = printed?.body.replace(/<!--.*?-->/g, '') ?? '';
	return createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));
}
