import type { MultiPolygon, Polygon } from 'geojson';
import { geometryAreaSqKm } from '../geo/area';
import type { Water } from '../model/region';
import type { Layer } from './load-layer';
import type { ControlLayer } from './measured-figures';

export type WaterLayer = Layer<Water, Polygon | MultiPolygon>;

/** Areas of water are stated to 0.01 km²; a hair more than half of that is rounding. */
const roundingSqKm = 0.005 + 1e-6;

/**
 * Where `water.geojson` and `control.geojson` do not agree: water of no held area, or not as much of
 * it as the held area states. Land-only areas of whole and part would not add up.
 */
export function waterFaults(control: ControlLayer, water: WaterLayer): string[] {
	const stated = new Map(control.features.map(({ properties: p }) => [p.id, p.waterAreaSqKm]));
	const file = 'data/layers/water.geojson';
	const measured = new Map<string, number>();
	const faults: string[] = [];
	for (const { properties, geometry } of water.features) {
		if (!stated.has(properties.id))
			faults.push(`${file}: ${properties.id} is no area of control.geojson`);
		measured.set(properties.id, geometryAreaSqKm(geometry));
	}
	for (const [id, areaSqKm] of stated) {
		const own = measured.get(id) ?? 0;
		if (Math.abs(own - areaSqKm) > roundingSqKm)
			faults.push(
				`${file}: the water of ${id} measures ${own.toFixed(2)} km², control.geojson states ${areaSqKm} km²`
			);
	}
	return faults;
}
