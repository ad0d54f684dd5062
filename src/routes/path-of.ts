import type { Page } from '@sveltejs/kit';

/** A page's address without its language, as `pageHref` takes it: `/method/numbers`. */
export function pathOf({ route, params }: Pick<Page, 'route' | 'params'>): string {
	return (route.id ?? '/').replace('[document]', () => params.document ?? '');
}
