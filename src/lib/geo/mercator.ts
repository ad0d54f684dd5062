import type { PlanePoint } from './projection';
import { eccentricitySquared, radiansPerDegree as rad } from './wgs84';

/** Latitude at which the Web Mercator square ends, atan(sinh π). */
export const mercatorLimit = Math.atan(Math.sinh(Math.PI)) / rad;

/**
 * Web Mercator (EPSG:3857) on the unit square, as MapLibre's MercatorCoordinate: x from 0 at
 * 180° W to 1 at 180° E, y from 0 in the north to 1 in the south. Latitudes beyond the square's
 * edge are drawn on it; longitudes beyond 180 run on. For drawing only: it inflates the north.
 *
 * Formula: Snyder, USGS PP 1395, eq. 7-1 and 7-2a, on a sphere, scaled by 1/2π.
 *
 * @param lon degrees; not finite gives not finite
 * @param lat degrees
 */
export function mercatorForward(lon: number, lat: number): PlanePoint {
	const held = Math.max(-mercatorLimit, Math.min(mercatorLimit, lat));
	return [0.5 + lon / 360, 0.5 - Math.asinh(Math.tan(held * rad)) / (2 * Math.PI)];
}

/** The inverse: [lon, lat] in degrees of a point of the unit square (eq. 7-4 and 7-5). */
export function mercatorInverse(x: number, y: number): PlanePoint {
	return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / rad];
}

/** Width of the world in CSS pixels at a MapLibre zoom (512 px tiles). */
export function mercatorWorldWidthPx(zoom: number): number {
	return 512 * 2 ** zoom;
}

/**
 * How many times larger Web Mercator draws a small area at a latitude than at the equator: the product
 * of its scales along the meridian, a/(M cos φ), and the parallel, a/(N cos φ), with the radii of
 * curvature M and N (Snyder 1987, eq. 4-18, 4-20, 7-8), over the same product at the equator.
 *
 * @param latitude degrees, under 90 from the equator
 */
export function mercatorInflation(latitude: number): number {
	const sin = Math.sin(latitude * rad);
	const cos = Math.cos(latitude * rad);
	return ((1 - eccentricitySquared * sin * sin) / cos) ** 2;
}
