import { eccentricity, eccentricitySquared, radiansPerDegree, semiMajorKm } from './wgs84';

/**
 * Snyder's q of a latitude: twice the area between the equator and the parallel, per radian of
 * longitude, in units of the semi-major axis squared. It grows from 0 at the equator to about
 * 1.9955 at the pole and is odd in the latitude.
 *
 * Formula: Snyder, *Map Projections: A Working Manual* (USGS PP 1395, 1987), eq. 3-12, with
 * −ln((1 − e s)/(1 + e s))/2 written as atanh(e s), which does not cancel near the equator.
 *
 * @param latitude degrees, −90 to 90; not checked (NaN gives NaN)
 */
export function authalicQ(latitude: number): number {
	return authalicQOfSine(Math.sin(latitude * radiansPerDegree));
}

/** As `authalicQ`, of the sine of the latitude. */
export function authalicQOfSine(s: number): number {
	return (
		(1 - eccentricitySquared) *
		(s / (1 - eccentricitySquared * s * s) + Math.atanh(eccentricity * s) / eccentricity)
	);
}

/**
 * The authalic integral S: area of the WGS84 ellipsoid between the equator and a parallel, in km²
 * per radian of longitude, negative in the south: S = a² q / 2.
 *
 * @param latitude degrees, −90 to 90; not checked
 */
export function authalicIntegralSqKm(latitude: number): number {
	return 0.5 * semiMajorKm * semiMajorKm * authalicQ(latitude);
}
