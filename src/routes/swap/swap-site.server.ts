import { boundsOf } from '$lib/geo/bounding-box';
import { pointInPolygon } from '$lib/geo/point-in-polygon';
import { sheetFor, sheetWidth } from '$lib/swap/drawing';
import { regionGrounds } from '$lib/swap/region-grounds';
import { siteData } from '../site-data.server';

/** The ground of each side, drawn at one scale, with the features that acts name it by, and places to start from. */
export function swapSite() {
	const { layers } = siteData();
	const { features } = layers.control;
	const sheet = sheetFor(boundsOf(...features), sheetWidth);
	const regions = [...new Set(features.map(({ properties }) => properties.region))];
	const places = layers.places.features.flatMap(({ properties, geometry }) => {
		const at = [geometry.coordinates[0]!, geometry.coordinates[1]!] as const;
		const region = layers.regions.features.find((one) => pointInPolygon(one.geometry, at));
		const id = region?.properties.id;
		if (id === undefined || !regions.includes(id)) return [];
		return [{ name: properties.name, region: id, at }];
	});
	return { sheet, grounds: regionGrounds(layers.control, sheet), places };
}
