import { drawSwapShapes } from '$lib/dossier/swap-shapes';
import { drawnDays } from '$lib/dossier/drawn-days';
import { getLocale } from '$lib/paraglide/runtime';
import type { LayoutServerLoad } from './$types';
import { siteData, siteSeries } from './site-data.server';
import { namesOnStill } from './still-pictures.server';

export const prerender = true;
/** Each page is a folder with an `index.html`: plain static hosts guess no extensions. */
export const trailingSlash = 'always';

/** Everything that the pages show, figures measured and derived at build time. */
export const load: LayoutServerLoad = () => {
	const { dossier, config, layers } = siteData();
	const days = siteSeries().days;
	const names = namesOnStill(getLocale()).names.map(({ kind, text }) => ({ kind, text }));
	const shapes = drawSwapShapes(layers.control, config);
	return {
		dossier,
		shapes,
		days: [days[0]!, days.at(-1)!] as const,
		drawn: drawnDays.map(({ date }) => ({ date })),
		stillNames: names
	};
};
