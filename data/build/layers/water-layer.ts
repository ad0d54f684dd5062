import { featureAreaSqKm } from '../check/areas.ts';
import { polygonsOf } from '../check/geometry.ts';
import type { GridLine } from '../grid/grid.ts';
import { repairRings } from '../grid/repair.ts';
import { areaSqKm, rounded, waterWithin } from './areas.ts';
import { polygonGeometry, type Feature } from './geojson.ts';

/** Specks of water under this are left out: together they are less than the areas are stated to. */
const speckSqKm = 1e-3;

/**
 * `water.geojson`: the inland waters and lagoons inside each feature of `control.geojson`, at full
 * detail. A feature without water has none here.
 */
export function waterLayer(control: readonly Feature[], water: GridLine[]): Feature[] {
	return control.flatMap((feature): Feature[] => {
		const { id, region } = feature.properties;
		const polygons = repairRings(waterWithin(polygonsOf(feature), water)).filter(
			(rings) => areaSqKm([rings]) >= speckSqKm
		);
		if (!polygons.length) return [];
		return [{ type: 'Feature', properties: { id, region }, geometry: polygonGeometry(polygons) }];
	});
}

/** `control.geojson` with the `waterAreaSqKm` of each feature: the area of its water, to the last digit. */
export function withWaterAreas(control: readonly Feature[], waters: readonly Feature[]): Feature[] {
	return control.map((feature) => {
		const own = waters.find(({ properties }) => properties.id === feature.properties.id);
		const waterAreaSqKm = own ? rounded(featureAreaSqKm(own)) : 0;
		return { ...feature, properties: { ...feature.properties, waterAreaSqKm } };
	});
}
