import type { Map as MapLibre } from 'maplibre-gl';
import { mercatorForward, mercatorInverse, mercatorWorldWidthPx } from '../../geo/mercator';
import { kmPerDegree } from '../../geo/short-distance';
import type { LonLat } from '../../model/map-overlay';

/** A point of the map's box: CSS pixels from its top left corner. */
export type Pixel = readonly [number, number];

/** How the Mercator square lies under the map's box. The map is flat and north is up. */
export interface Plane {
	/** Width of the whole world in CSS pixels. */
	readonly worldPx: number;
	/** Where its top left corner is, from that of the box. */
	readonly left: number;
	readonly top: number;
}

export function planeOf(map: Pick<MapLibre, 'getZoom' | 'getCenter' | 'project'>): Plane {
	const worldPx = mercatorWorldWidthPx(map.getZoom());
	const centre = map.getCenter();
	const middle = map.project(centre);
	const [x, y] = mercatorForward(centre.lng, centre.lat);
	return { worldPx, left: middle.x - x * worldPx, top: middle.y - y * worldPx };
}

export function pixelOf({ worldPx, left, top }: Plane, [longitude, latitude]: LonLat): Pixel {
	const [x, y] = mercatorForward(longitude, latitude);
	return [left + x * worldPx, top + y * worldPx];
}

/** The same of the copy of the world in which the position lies nearest to a pixel's `x`. */
export function pixelNear(plane: Plane, position: LonLat, x: number): Pixel {
	const [own, y] = pixelOf(plane, position);
	return [own - plane.worldPx * Math.round((own - x) / plane.worldPx), y];
}

export function positionOf({ worldPx, left, top }: Plane, [x, y]: Pixel): LonLat {
	const [longitude, latitude] = mercatorInverse((x - left) / worldPx, (y - top) / worldPx);
	return [longitude, latitude];
}

/** Distance on the screen between two positions in CSS pixels, where the world is `worldPx` wide. */
export function pixelsBetween(one: LonLat, other: LonLat, worldPx: number): number {
	const [x1, y1] = mercatorForward(one[0], one[1]);
	const [x2, y2] = mercatorForward(other[0], other[1]);
	return Math.hypot(x2 - x1, y2 - y1) * worldPx;
}

/** CSS pixels of a kilometre at a latitude. */
export function pixelsPerKm(worldPx: number, latitude: number): number {
	return worldPx / 360 / kmPerDegree(latitude).east;
}
