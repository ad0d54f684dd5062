import type { Geometry, Position } from 'geojson';
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
	let ringsBefore = 0;
	return polygonsOf(geometry).reduce((total, polygon) => {
		const areaSqKm = polygonAreaSqKm(polygon, ringsBefore);
		ringsBefore += polygon.length;
		return total + areaSqKm;
	}, 0);
}

function polygonsOf(geometry: Geometry): readonly Position[][][] {
	switch (geometry.type) {
		case 'Polygon':
			return [geometry.coordinates];
		case 'MultiPolygon':
			return geometry.coordinates;
		case 'GeometryCollection':
			return geometry.geometries.flatMap(polygonsOf);
		default:
			return [];
	}
}

function polygonAreaSqKm(rings: readonly Position[][], ringsBefore: number): number {
	let left = 0;
	let outer = 0;
	rings.forEach((ring, index) => {
		const area = absoluteAreaSqKm(ring, ringsBefore + index);
		if (index === 0) left = outer = area;
		else left -= area;
		// Rounding may leave a polygon that is all hole a hair below zero; more than that is an error.
		if (left < -1e-9 * outer) {
			throw new RangeError(
				`ring ${ringsBefore + index}: the holes of this polygon are larger than its outer ring`
			);
		}
	});
	return left;
}

function absoluteAreaSqKm(ring: readonly Position[], number: number): number {
	const coords = new Float64Array(2 * ring.length);
	for (let i = 0; i < ring.length; i++) {
		coords[2 * i] = ring[i]![0]!;
		coords[2 * i + 1] = ring[i]![1]!;
	}
	try {
		return Math.abs(ringAreaSqKm(coords, 0, ring.length));
	} catch (error) {
		throw error instanceof RangeError ? new RangeError(`ring ${number}: ${error.message}`) : error;
	}
}
