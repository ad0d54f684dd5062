import { error } from '@sveltejs/kit';
import { themes } from '$lib/map/palette';
import { stillMap } from '$lib/map/still-map';
import { mapOverview, siteData } from './site-data.server';

/** The still map of a theme named in an address, as SVG; `pixels` is its width, where that is settled. */
export function drawStill(named: string, pixels?: number): string {
	const theme = themes.find((known) => known === named);
	if (theme === undefined) error(404, `There is no map in ${named}.`);
	const { dossier } = siteData();
	return stillMap(mapOverview(), {
		bounds: dossier.bounds,
		rows: dossier.layerGroups.flatMap((group) => group.rows),
		country: dossier.swap.asked.region,
		theme,
		...(pixels === undefined ? {} : { pixels, scale: 2 })
	});
}
