import type { PlainShape } from '../../model/comparison';
import type { LonLat } from '../../model/map-overlay';
import type { Rings } from '../rings';
import { placeAt } from './place-at';
import type { PolarShape } from './polar-form';

/** Corners of the polygon that stands for a circle, and positions along each side of a square. */
const circlePositions = 180;
const sidePositions = 24;

/**
 * A circle, or a square with its sides to the points of the compass, of an area in km² on the
 * ellipsoid, exact to 10⁻⁹.
 *
 * @throws RangeError for an area that is not above 0 or larger than fits between centre and pole
 */
export function shapeOfArea(kind: PlainShape, areaSqKm: number, centre: LonLat): Rings {
	return placeAt(polarShapeOfArea(kind, areaSqKm, centre), centre, 0);
}

/** The same, ready to be put anywhere. */
function polarShapeOfArea(kind: PlainShape, areaSqKm: number, centre: LonLat): PolarShape {
	if (!(areaSqKm > 0)) throw new RangeError(`no shape has an area of ${areaSqKm} km²`);
	const rays = kind === 'circle' ? circleRays() : squareRays();
	// As on the plane: `placeAt` makes the area exact on the ellipsoid.
	const unit = Math.sqrt(areaSqKm / (kind === 'circle' ? Math.PI : 4));
	return {
		sines: Float64Array.from(rays, ([angle]) => Math.sin(angle)),
		cosines: Float64Array.from(rays, ([angle]) => Math.cos(angle)),
		distancesKm: Float64Array.from(rays, ([, distance]) => distance * unit),
		centre,
		starts: Uint32Array.of(0, rays.length),
		areaSqKm,
		reachKm: unit * (kind === 'circle' ? 1 : Math.SQRT2)
	};
}

/** Azimuth in radians and distance; counter-clockwise, the first one again at the end. */
function circleRays(): [number, number][] {
	return Array.from({ length: circlePositions + 1 }, (_, index) => [
		(-2 * Math.PI * (index % circlePositions)) / circlePositions,
		1
	]);
}

function squareRays(): [number, number][] {
	const corners = [
		[1, -1],
		[1, 1],
		[-1, 1],
		[-1, -1]
	] as const;
	const rays = corners.flatMap(([x, y], index) => {
		const [nextX, nextY] = corners[(index + 1) % 4]!;
		return Array.from({ length: sidePositions }, (_, step): [number, number] => {
			const t = step / sidePositions;
			const [east, north] = [x + (nextX - x) * t, y + (nextY - y) * t];
			return [Math.atan2(east, north), Math.hypot(east, north)];
		});
	});
	return [...rays, rays[0]!];
}
