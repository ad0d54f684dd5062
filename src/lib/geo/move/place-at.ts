import type { LonLat } from '../../model/map-overlay';
import { closeRings, type Rings, ringsAreaSqKm } from '../rings';
import { geodesicEnds } from './geodesic-direct';
import { semiMinorKm } from './geodesic-series';
import type { PolarShape } from './polar-form';

/** How near its own area a moved shape must come, as a share of it. */
const areaTolerance = 1e-9;

/**
 * A shape put down at another centre and turned clockwise. Each position keeps its azimuth and its
 * distance from the centre on the ellipsoid; as the ellipsoid is not equally round everywhere, all
 * distances are then stretched alike, by some millionths, until the area is its own again.
 *
 * Longitudes are continuous in each ring, and may run beyond 180.
 *
 * @param centre degrees; see `farthestLatitude`
 * @throws RangeError where the shape would reach a pole
 */
export function placeAt(shape: PolarShape, centre: LonLat, turnDegrees: number): Rings {
	if (!(Math.abs(centre[1]) <= farthestLatitude(shape) + 1e-6) || !Number.isFinite(centre[0]))
		throw new RangeError(`[${centre.join(', ')}] is too near a pole, or no place, for this shape`);
	const coords = new Float64Array(2 * shape.distancesKm.length);
	const rings = { coords, starts: shape.starts };
	let scale = 1;
	for (let round = 0; round < 4; round++) {
		geodesicEnds(centre, shape, turnDegrees, scale, coords);
		closeRings(rings);
		const areaSqKm = ringsAreaSqKm(rings);
		if (Math.abs(areaSqKm - shape.areaSqKm) <= areaTolerance * shape.areaSqKm) break;
		scale *= Math.sqrt(shape.areaSqKm / areaSqKm);
	}
	return rings;
}

/** How far from the equator the centre of a shape may go, in degrees: it never reaches a pole. */
export function farthestLatitude({ reachKm }: PolarShape): number {
	return 88 - (reachKm / semiMinorKm) * (180 / Math.PI);
}
