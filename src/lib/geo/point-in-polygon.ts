import type { MultiPolygon, Polygon } from 'geojson';
import { orient2d } from './orient2d';

/**
 * Whether a ray from a point to the east crosses an edge, straight in the plane of the coordinates.
 * A point lies in a ring where its ray crosses an odd number of edges (even-odd rule).
 *
 * Exact and half-open: of polygons that share their edges, a point on a shared edge or vertex lies in
 * just one. (turf has it lie in all of them or in none, and a settlement would count twice.)
 * Not finite gives false.
 */
export function crossesRay(
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	x: number,
	y: number
): boolean {
	if (y1 > y === y2 > y) return false;
	const side = orient2d(x1, y1, x2, y2, x, y);
	return y2 > y1 ? side > 0 : side < 0;
}

/** Whether a polygon holds a point, `[lon, lat]` in degrees; see `crossesRay`. */
export function pointInPolygon(
	geometry: Polygon | MultiPolygon,
	[lon, lat]: readonly [number, number]
): boolean {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.some((rings) => {
		const crossed = rings.flatMap((ring) =>
			ring.filter(([x, y], i) => {
				const [fromX, fromY] = ring[i === 0 ? ring.length - 1 : i - 1]!;
				return crossesRay(fromX!, fromY!, x!, y!, lon, lat);
			})
		);
		return crossed.length % 2 === 1;
	});
}
