import { eccentricitySquared, radiansPerDegree as rad, semiMajorKm } from './wgs84';

/** Kilometres of a degree of longitude and of latitude on WGS84 at a latitude (Snyder, USGS PP 1395, 4-18 to 4-20). */
export function kmPerDegree(latitude: number): { east: number; north: number } {
	const s = Math.sin(latitude * rad);
	const w = 1 - eccentricitySquared * s * s;
	return {
		east: (semiMajorKm * Math.cos(latitude * rad) * rad) / Math.sqrt(w),
		north: (semiMajorKm * (1 - eccentricitySquared) * rad) / (w * Math.sqrt(w))
	};
}

/**
 * Distance in km between positions that are near one another, by the radii of curvature at their
 * middle: within 10⁻⁶ of the geodesic up to some 20 km, away from the poles.
 */
export function shortDistanceKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
	const { east, north } = kmPerDegree((lat1 + lat2) / 2);
	return Math.hypot((lon2 - lon1) * east, (lat2 - lat1) * north);
}
