import type { LonLat } from '../../model/map-overlay';
import { flattening, radiansPerDegree } from '../wgs84';
import type { Rays } from './geodesic-direct';
import {
	a1,
	a3,
	distanceSum,
	epsilonOf,
	longitudeSum,
	reduced,
	semiMinorKm
} from './geodesic-series';

/**
 * Azimuth and distance from a centre to each position, on WGS84: the longitude on the auxiliary sphere
 * by fixed-point iteration (T. Vincenty, Survey Review 23 (1975), 88–93), which converges anywhere but
 * near the antipode, with Karney's series.
 *
 * @param centre degrees
 * @param coords interleaved [lon, lat, …] in degrees
 * @throws RangeError for a position nearly opposite the centre, or one that is not finite
 */
export function geodesicRays([lon, lat]: LonLat, coords: ArrayLike<number>): Rays {
	const count = coords.length / 2;
	const sines = new Float64Array(count);
	const cosines = new Float64Array(count);
	const distancesKm = new Float64Array(count);
	const [sinBeta1, cosBeta1] = reduced(lat);
	for (let i = 0; i < count; i++) {
		const lambda = (coords[2 * i]! - lon) * radiansPerDegree;
		const [sinBeta2, cosBeta2] = reduced(coords[2 * i + 1]!);
		let omega = lambda;
		for (let round = 0; ; round++) {
			const sinOmega = Math.sin(omega);
			const cosOmega = Math.cos(omega);
			const east = cosBeta2 * sinOmega;
			// cos β₁ sin β₂ − sin β₁ cos β₂ cos ω, without cancellation for near positions.
			const half = Math.sin(omega / 2);
			const north =
				sinBeta2 * cosBeta1 - cosBeta2 * sinBeta1 + 2 * cosBeta2 * sinBeta1 * half * half;
			const sin12 = Math.sqrt(east * east + north * north);
			const cos12 = sinBeta1 * sinBeta2 + cosBeta1 * cosBeta2 * cosOmega;
			const sigma12 = Math.atan2(sin12, cos12);
			const sinAlpha1 = sin12 === 0 ? 0 : east / sin12;
			const cosAlpha1 = sin12 === 0 ? 1 : north / sin12;
			const sinAlpha0 = sinAlpha1 * cosBeta1;
			const across = sinAlpha1 * sinBeta1;
			const cosAlpha0 = Math.sqrt(cosAlpha1 * cosAlpha1 + across * across);
			const e = epsilonOf(cosAlpha0 * cosAlpha0);
			const along = cosAlpha0 === 0 ? 1 : cosBeta1 * cosAlpha1;
			const norm = 1 / Math.sqrt(sinBeta1 * sinBeta1 + along * along);
			const sin1 = sinBeta1 * norm;
			const cos1 = along * norm;
			const sin2 = sin1 * cos12 + cos1 * sin12;
			const cos2 = cos1 * cos12 - sin1 * sin12;
			const next =
				lambda +
				flattening *
					sinAlpha0 *
					a3(e) *
					(sigma12 + longitudeSum(e, sin2, cos2) - longitudeSum(e, sin1, cos1));
			if (Math.abs(next - omega) < 1e-15) {
				sines[i] = sinAlpha1;
				cosines[i] = cosAlpha1;
				distancesKm[i] =
					semiMinorKm * a1(e) * (sigma12 + distanceSum(e, sin2, cos2) - distanceSum(e, sin1, cos1));
				break;
			}
			if (round > 50)
				throw new RangeError(
					`no distance from [${lon}, ${lat}] to [${coords[2 * i]}, ${coords[2 * i + 1]}]`
				);
			omega = next;
		}
	}
	return { sines, cosines, distancesKm };
}
