import { bbox } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** [west, south, east, north] in degrees WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * Bounding box of one or more GeoJSON objects (turf's, without a third dimension). Computed from
 * the coordinates; a `bbox` member of the object is not trusted.
 *
 * @throws RangeError when there is no position in them
 */
export function boundsOf(...objects: readonly (Geometry | Feature | FeatureCollection)[]): Bounds {
	let west = Infinity;
	let south = Infinity;
	let east = -Infinity;
	let north = -Infinity;
	for (const object of objects) {
		const box = bbox(object, { recompute: true });
		west = Math.min(west, box[0]);
		south = Math.min(south, box[1]);
		east = Math.max(east, box[2]);
		north = Math.max(north, box[3]);
	}
	if (!(west <= east && south <= north)) {
		throw new RangeError('no bounds: the features hold no position');
	}
	return [west, south, east, north];
}
