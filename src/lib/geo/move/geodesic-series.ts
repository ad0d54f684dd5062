import { eccentricitySquared, flattening, radiansPerDegree, semiMajorKm } from '../wgs84';

/**
 * Series for geodesics on WGS84: C. F. F. Karney, *Algorithms for geodesics*, J. Geodesy 87 (2013),
 * 43–55, doi.org/10.1007/s00190-012-0578-z, equations by number below, cut after the fourth power of
 * ε, which is at most 0.0017: what is left out is under a micrometre at any distance used here.
 */
const n = flattening / (2 - flattening);

export const semiMinorKm = semiMajorKm * (1 - flattening);

/** Second eccentricity squared. */
const secondEccentricitySquared = eccentricitySquared / (1 - eccentricitySquared);

/** ε of a geodesic that crosses the equator at the azimuth with this squared cosine (eq. 9 and 16). */
export function epsilonOf(cosAzimuthSquared: number): number {
	const k2 = cosAzimuthSquared * secondEccentricitySquared;
	return k2 / (2 * (1 + Math.sqrt(1 + k2)) + k2);
}

/** A₁ (17): length of the geodesic over arc length on the auxiliary sphere, in semi-minor axes. */
export function a1(e: number): number {
	const e2 = e * e;
	return (1 + e2 * (1 / 4 + e2 / 64)) / (1 - e);
}

/** Σ C₁ sin 2lσ (15, 18). */
export function distanceSum(e: number, sin: number, cos: number): number {
	const e2 = e * e;
	return sineSum(
		sin,
		cos,
		e * (-1 / 2 + (3 / 16) * e2),
		e2 * (-1 / 16 + e2 / 32),
		(-1 / 48) * e2 * e
	);
}

/** Σ C₁′ sin 2lτ (20, 21): the same series turned round. */
export function arcSum(e: number, sin: number, cos: number): number {
	const e2 = e * e;
	return sineSum(
		sin,
		cos,
		e * (1 / 2 - (9 / 32) * e2),
		e2 * (5 / 16 - (37 / 96) * e2),
		(29 / 96) * e2 * e
	);
}

/** A₃ (24). */
export function a3(e: number): number {
	return (
		1 -
		e *
			((1 - n) / 2 +
				e * (1 / 4 + n / 8 - (3 / 8) * n * n + e * (1 / 16 + (3 / 16) * n + (e * 3) / 64)))
	);
}

/** Σ C₃ sin 2lσ (23, 25). */
export function longitudeSum(e: number, sin: number, cos: number): number {
	return sineSum(
		sin,
		cos,
		e * ((1 - n) / 4 + e * ((1 - n * n) / 8 + e * ((3 + 3 * n) / 64 + (e * 5) / 128))),
		e * e * (1 / 16 - (3 / 32) * n + (n * n) / 32 + e * (3 / 64 - n / 32 + (e * 3) / 128)),
		e * e * e * (5 / 192 - (3 / 64) * n + (e * 3) / 128)
	);
}

/** c₁ sin 2x + c₂ sin 4x + c₃ sin 6x, of the sine and cosine of x. */
function sineSum(sin: number, cos: number, c1: number, c2: number, c3: number): number {
	const cos2 = 1 - 2 * sin * sin;
	return 2 * sin * cos * (c1 + 2 * cos2 * c2 + (4 * cos2 * cos2 - 1) * c3);
}

/** Sine and cosine of the reduced latitude of a latitude in degrees. */
export function reduced(latitude: number): [number, number] {
	const tan = (1 - flattening) * Math.tan(latitude * radiansPerDegree);
	const cos = 1 / Math.sqrt(1 + tan * tan);
	return [tan * cos, cos];
}
