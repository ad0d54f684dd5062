import { error } from '@sveltejs/kit';
import { decodeTopology } from '$lib/geo/decode-topology';
import { shippedFiles } from '$lib/dossier/source-files';
import { themes } from '$lib/map/palette';
import { farMap, stillMap } from '$lib/map/still-map';
import { stillMargins } from '$lib/map/static/frame';
import { type StillNames, stillNames } from '$lib/map/static/still-names';
import type { Language } from '$lib/model/language';
import { mapLayers, mapOverview, siteData } from './site-data.server';
import { stillCallout } from './still-callout';

/** The still map of a theme named in an address, as SVG; `pixels` is its width, where that is settled. */
export function drawStill(named: string, pixels?: number): string {
	const { dossier } = siteData();
	return stillMap(mapOverview(), {
		bounds: dossier.bounds,
		rows: dossier.layerGroups.flatMap((group) => group.rows),
		country: dossier.swap.asked.region,
		theme: themeOf(named),
		margin: stillMargins[pixels === undefined ? 'wide' : 'phone'],
		...(pixels === undefined ? {} : { pixels, scale: 2 })
	});
}

/** What lies around it, as SVG. */
export function drawFar(named: string): string {
	const { dossier } = siteData();
	const { land, coast, borders } = decodeTopology(
		JSON.parse(shippedFiles.layers['world.json'] ?? '')
	);
	if (!land || !coast || !borders) throw new Error('world.json lacks land, coast or borders.');
	return farMap(
		mapLayers().base,
		{ land, coast, borders },
		{ bounds: dossier.bounds, country: dossier.swap.asked.region, theme: themeOf(named) }
	);
}

/** The names on it. */
export function namesOnStill(language: Language): StillNames {
	const { dossier } = siteData();
	const callout = stillCallout(dossier, language);
	return stillNames(mapOverview(), { bounds: dossier.bounds, language, callout });
}

function themeOf(named: string) {
	const theme = themes.find((known) => known === named);
	if (theme === undefined) error(404, `There is no map in ${named}.`);
	return theme;
}
