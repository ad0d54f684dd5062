import { boundsOf } from '$lib/geo/bounding-box';
import { pointInPolygon } from '$lib/geo/point-in-polygon';
import { drawGround, sheetFor, viewOf } from '$lib/swap/drawing';
import type { PageServerLoad } from './$types';
import { siteData } from '../site-data.server';

/** Drawing units that all held ground together is wide. */
const widthUnits = 640;

/** The ground of each side, drawn at one scale, with the features that acts name it by, and places to start from. */
export const load: PageServerLoad = () => {
	const { layers } = siteData();
	const { features } = layers.control;
	const sheet = sheetFor(boundsOf(...features), widthUnits);
	const regions = [...new Set(features.map(({ properties }) => properties.region))];
	const places = layers.places.features.flatMap(({ properties, geometry }) => {
		const at = [geometry.coordinates[0]!, geometry.coordinates[1]!] as const;
		const region = layers.regions.features.find((one) => pointInPolygon(one.geometry, at));
		const id = region?.properties.id;
		if (id === undefined || !regions.includes(id)) return [];
		return [{ name: properties.name, region: id, at }];
	});
	return {
		sheet,
		grounds: regions.map((region) => {
			const inside = features.filter(({ properties }) => properties.region === region);
			const held = inside.filter(({ properties }) => properties.status === 'held');
			return {
				region,
				holder: inside[0]!.properties.holder,
				group: inside[0]!.properties.layerGroup,
				/** Ids of its features, held and contested. */
				areas: inside.map(({ properties }) => properties.id),
				heldAreas: held.map(({ properties }) => properties.id),
				path: held.map(({ geometry }) => drawGround(geometry, sheet)).join(''),
				view: viewOf(boundsOf(...held), sheet, 3)
			};
		}),
		places
	};
};
