import type { Page } from '@sveltejs/kit';
import { afterNavigate, beforeNavigate } from '$app/navigation';

/**
 * Back and forward return to where one was in a page's text; a link leads to its first line. Call it
 * as the frame is made.
 */
export function keepScroll(panel: () => { scrolled(): number; scrollTo(top: number): void }): void {
	const left: Record<string, number> = {};
	beforeNavigate(({ from }) => {
		if (from?.route.id) left[from.route.id] = panel().scrolled();
	});
	afterNavigate(({ type, to, from }) => {
		if (type === 'enter' || to?.route.id === from?.route.id) return;
		if (type === 'popstate') panel().scrollTo(left[to?.route.id ?? ''] ?? 0);
		else if (!to?.url.hash) panel().scrollTo(0);
	});
}

/** A page's address without its language, as `pageHref` takes it: `/method/numbers`. */
export function pathOf({ route, params }: Pick<Page, 'route' | 'params'>): string {
	return (route.id ?? '/').replace('[document]', () => params.document ?? '');
}
