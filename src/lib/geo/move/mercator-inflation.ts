import { eccentricitySquared, radiansPerDegree } from '../wgs84';

/**
 * How many times larger Web Mercator draws a small area at a latitude than at the equator: the product
 * of its scales along the meridian, a/(M cos φ), and the parallel, a/(N cos φ), with the radii of
 * curvature M and N (Snyder 1987, eq. 4-18, 4-20, 7-8), over the same product at the equator.
 *
 * @param latitude degrees, under 90 from the equator
 */
export function mercatorInflation(latitude: number): number {
	const sin = Math.sin(latitude * radiansPerDegree);
	const cos = Math.cos(latitude * radiansPerDegree);
	return ((1 - eccentricitySquared * sin * sin) / cos) ** 2;
}
