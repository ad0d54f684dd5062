import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Whether a polygon holds a point, by the even-odd rule with edges straight in degrees.
 *
 * On the boundary the answer is the half-open one: of polygons that share their edges exactly,
 * a point on a shared edge or vertex lies in exactly one. (turf's answer would be all of them,
 * and a settlement would count twice.)
 *
 * @param point [lon, lat] in degrees; not finite gives false
 */
export function containsPoint(
	geometry: Polygon | MultiPolygon,
	[lon, lat]: readonly [number, number]
): boolean {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.some((rings) => {
		let inside = false;
		for (const ring of rings) if (crossesOddly(ring, lon, lat)) inside = !inside;
		return inside;
	});
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
export function crossesOddly(ring: readonly Position[], lon: number, lat: number): boolean {
	let odd = false;
	let before = ring[ring.length - 1];
	for (const position of ring) {
		if (before !== undefined) {
			const beforeLat = before[1] as number;
			const thisLat = position[1] as number;
			if (beforeLat > lat !== thisLat > lat) {
				// From the lower end to the upper, so that both neighbours compute the same crossing.
				const [low, high] = beforeLat < thisLat ? [before, position] : [position, before];
				const [x, y] = low as [number, number];
				const [x2, y2] = high as [number, number];
				if (lon < x + ((x2 - x) * (lat - y)) / (y2 - y)) odd = !odd;
			}
		}
		before = position;
	}
	return odd;
}
