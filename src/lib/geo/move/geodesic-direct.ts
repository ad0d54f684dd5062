import type { LonLat } from '../../model/map-overlay';
import { flattening, radiansPerDegree } from '../wgs84';
import {
	a1,
	a3,
	arcSum,
	distanceSum,
	epsilonOf,
	longitudeSum,
	reduced,
	semiMinorKm
} from './geodesic-series';

/**
 * Where one gets to from a centre: for each azimuth and distance, the position at the end of the
 * geodesic, on WGS84 (Karney 2013, see `geodesic-series`; within a micrometre for distances up to a
 * quarter of the globe). Longitudes are within 180 degrees of the centre's, and so may run beyond 180.
 *
 * @param centre degrees
 * @param sines of the azimuths, clockwise from north; `cosines` their cosines
 * @param distancesKm as they are to be multiplied by `scale`
 * @param turnDegrees added to each azimuth
 * @param into interleaved [lon, lat, …] in degrees, as long as all positions
 */
export function geodesicEnds(
	[lon, lat]: LonLat,
	{ sines, cosines, distancesKm }: Rays,
	turnDegrees: number,
	scale: number,
	into: Float64Array
): void {
	const turnSin = Math.sin(turnDegrees * radiansPerDegree);
	const turnCos = Math.cos(turnDegrees * radiansPerDegree);
	const [sinBeta1, cosBeta1] = reduced(lat);
	for (let i = 0; i < distancesKm.length; i++) {
		const sin = sines[i]!;
		const cos = cosines[i]!;
		const sinAlpha1 = sin * turnCos + cos * turnSin;
		const cosAlpha1 = cos * turnCos - sin * turnSin;
		const sinAlpha0 = sinAlpha1 * cosBeta1;
		const across = sinAlpha1 * sinBeta1;
		const cosAlpha0 = Math.sqrt(cosAlpha1 * cosAlpha1 + across * across);
		const e = epsilonOf(cosAlpha0 * cosAlpha0);
		// Arc and longitude from where the geodesic crosses the equator to the centre; along the
		// equator itself, any point will do.
		const along = cosAlpha0 === 0 ? 1 : cosBeta1 * cosAlpha1;
		const norm = 1 / Math.sqrt(sinBeta1 * sinBeta1 + along * along);
		const sinSigma1 = sinBeta1 * norm;
		const cosSigma1 = along * norm;
		const sinOmega1 = sinAlpha0 * sinSigma1;
		const sum1 = distanceSum(e, sinSigma1, cosSigma1);
		const tau = (scale * distancesKm[i]!) / (semiMinorKm * a1(e));
		const sinStep = Math.sin(sum1 + tau);
		const cosStep = Math.cos(sum1 + tau);
		const sum2 = arcSum(
			e,
			sinSigma1 * cosStep + cosSigma1 * sinStep,
			cosSigma1 * cosStep - sinSigma1 * sinStep
		);
		const sigma12 = tau + sum1 + sum2;
		const sin12 = Math.sin(sigma12);
		const cos12 = Math.cos(sigma12);
		const sinSigma2 = sinSigma1 * cos12 + cosSigma1 * sin12;
		const cosSigma2 = cosSigma1 * cos12 - sinSigma1 * sin12;
		const north = cosAlpha0 * cosSigma2;
		const cosBeta2 = Math.sqrt(sinAlpha0 * sinAlpha0 + north * north);
		const sinOmega2 = sinAlpha0 * sinSigma2;
		const omega12 = Math.atan2(
			sinOmega2 * cosSigma1 - cosSigma2 * sinOmega1,
			cosSigma2 * cosSigma1 + sinOmega2 * sinOmega1
		);
		const lambda12 =
			omega12 -
			flattening *
				sinAlpha0 *
				a3(e) *
				(sigma12 + longitudeSum(e, sinSigma2, cosSigma2) - longitudeSum(e, sinSigma1, cosSigma1));
		into[2 * i] = lon + lambda12 / radiansPerDegree;
		into[2 * i + 1] =
			Math.atan2(cosAlpha0 * sinSigma2, (1 - flattening) * cosBeta2) / radiansPerDegree;
	}
}

/** Azimuths, clockwise from north, by sine and cosine, and distances on the ellipsoid. */
export interface Rays {
	readonly sines: Float64Array;
	readonly cosines: Float64Array;
	readonly distancesKm: Float64Array;
}
