import { Albers } from '../geo/albers';
import { boundsOfCoords } from '../geo/bounding-box';
import type { Bounds } from '../model/dossier';

/** The equal-area projection for some bounds in degrees, and the box that they fill in it: km, y up. */
export function flatPlane([west, south, east, north]: Bounds) {
	const height = north - south;
	// Standard parallels a sixth in from the edges keep the scale error smallest (Snyder 1987, p. 99).
	// Around the equator there would be no cone.
	const turned = Math.abs(south + north) < 2 ? 2 : 0;
	const { forward } = new Albers({
		parallels: [south + height / 6 + turned, north - height / 6 + turned],
		origin: [(west + east) / 2, (south + north) / 2]
	});
	const edges = [west, (west + east) / 2, east].flatMap((lon) => [
		...forward(lon, south),
		...forward(lon, north)
	]);
	return { forward, box: boundsOfCoords(edges) };
}
