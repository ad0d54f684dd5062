import type { Bounds } from '../model/dossier';
import { element } from '../model/xml';
import type { MapRow } from './layers/style-state';
import { staticFrame } from './static/frame';
import { groundGroups, type StaticLayers } from './static/ground';
import { paths } from './static/paths';

export interface StaticMapOptions {
	/** What the picture shows when it is looked at by itself; more is drawn around it. */
	readonly bounds: Bounds;
	readonly rows: readonly MapRow[];
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
}

/**
 * The ground of the map as one SVG file, in Web Mercator like the other one. Its parts are groups that
 * a page shows by `<use href="…#row-sudzha">`, each coloured through custom properties of the page:
 * `base`, `country-borders`, and `row-<id>` for every layer row but places.
 */
export function staticMap(layers: StaticLayers, options: StaticMapOptions): string {
	const frame = staticFrame(options.bounds);
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${frame.width} ${frame.height}` },
		groundGroups(layers, options, paths(frame))
	);
}
