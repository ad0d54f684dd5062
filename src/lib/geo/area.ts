import type { Geometry } from 'geojson';
import { flatPolygon, type FlatPolygon } from './flat-polygon';
import { ringAreaSqKm } from './ring-area';

/**
 * Area of a geometry on the WGS84 ellipsoid in km², exact for polygons as RFC 7946 defines their
 * edges: straight lines in longitude and latitude, [lon, lat] degrees (see `ring-area`).
 *
 * Winding does not matter: each outer ring counts with its absolute area, each hole is taken off.
 * Polygons of a multipolygon or collection are added; overlaps are counted twice, so measure after
 * a union. Points and lines give 0, altitudes are ignored.
 *
 * @throws RangeError for a ring that cannot be measured (under 4 positions, not closed, a position
 * that is not finite or beyond 90 degrees) or a polygon whose holes are larger than itself; the
 * message names the ring, counted from 0 over the whole geometry, and the position in it
 */
export function geometryAreaSqKm(geometry: Geometry): number {
	return flatAreaSqKm(flatPolygon(geometry));
}

/** As `geometryAreaSqKm`, for polygons that are flat already: the fast way to measure often. */
export function flatAreaSqKm({ coords, ringStarts, holes }: FlatPolygon): number {
	let total = 0;
	let polygon = 0;
	let outer = 0;
	for (let ring = 0; ring < holes.length; ring++) {
		const from = ringStarts[ring] as number;
		const to = ringStarts[ring + 1] as number;
		let area: number;
		try {
			area = Math.abs(ringAreaSqKm(coords, from, to));
		} catch (error) {
			throw error instanceof RangeError ? new RangeError(`ring ${ring}: ${error.message}`) : error;
		}
		if (holes[ring] === 0) {
			total += polygon;
			polygon = area;
			outer = area;
		} else {
			polygon -= area;
			// Rounding may leave a polygon that is all hole a hair below zero; more than that is an error.
			if (polygon < -1e-9 * outer) {
				throw new RangeError(
					`ring ${ring}: the holes of this polygon are larger than its outer ring`
				);
			}
		}
	}
	return total + polygon;
}
