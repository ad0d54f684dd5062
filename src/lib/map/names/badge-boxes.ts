import type { Map as MapLibre } from 'maplibre-gl';
import { type Box, boxAround } from '../../geo/cell-mask';
import { badgeOffset, badgeRadius } from '../layers/parcels';
import { pixelOf, planeOf } from '../tools/plane';

/** The numbers of a swap's parcels, as they stand on the map's box now. */
export function badgeBoxes(map: MapLibre): Box[] {
	const plane = planeOf(map);
	const side = 2 * badgeRadius;
	if (!map.style?.getLayer('parcel-labels')) return [];
	return map.queryRenderedFeatures({ layers: ['parcel-labels'] }).flatMap((feature) => {
		if (feature.geometry.type !== 'Point') return [];
		const [lon, lat] = feature.geometry.coordinates;
		const [x, y] = pixelOf(plane, [lon!, lat!]);
		const [right, down] = badgeOffset(Number(feature.properties.size), map.getZoom());
		return [boxAround([x + right, y + down], { width: side, height: side })];
	});
}
