import type { Rings } from '../rings';
import { boundsMeet } from '../bounding-box';
import { radiansPerDegree } from '../wgs84';
import { eachCrossing } from './each-crossing';
import { measuredEdges, sumTo, type MeasuredEdges } from './measured-edges';
import { nudged } from './nudge';
import { windingAt } from './winding';

/** Nudges that are tried; one in a hundred fails at most, and only for copies on their originals. */
const attempts = 12;

/**
 * Ground, prepared to be asked again and again how much of it a shape covers, without making
 * polygons: for readouts that follow the hand.
 *
 * By Green's theorem the area of an intersection is a sum over its edges: the ground's inside the
 * shape and the shape's inside the ground. Integrals along rings are summed up beforehand, so that
 * only the crossings count: where a ring of the ground leaves the shape, the sum up to there is
 * added and that of the shape's ring taken off; where it enters, the other way round. Rings whose
 * start lies inside the other ground give their whole area besides. Rings count one by one, with
 * their signs, so neighbours in one ground may share borders.
 *
 * Edges are straight in longitude and latitude, areas on the WGS84 ellipsoid, as in `ring-area`.
 * What lies exactly on something is nudged off it by 2 µm.
 */
export class OverlapIndex {
	readonly #ground: MeasuredEdges;

	/**
	 * @param ground clean rings, or several that do not overlap, one after the other
	 * @throws RangeError when a coordinate is not finite
	 */
	constructor(ground: Rings) {
		this.#ground = measuredEdges(ground);
	}

	/**
	 * Area in km² of the ground that a shape covers.
	 *
	 * @param shape clean rings; drawn ones that may cross themselves go through `evenOddRings` first
	 * @throws RangeError when a coordinate is not finite
	 */
	areaSqKm(shape: Rings): number {
		return overlapAreasSqKm(shape, [this])[0]!;
	}

	/** As `overlapAreasSqKm`, of one; NaN where it could not be told what crosses what. */
	areaOf(shape: MeasuredEdges): number {
		return overlapSqKm(this.#ground, shape);
	}
}

/** Areas in km² that a shape covers of several grounds; what can be shared of the work is shared. */
export function overlapAreasSqKm(shape: Rings, indexes: readonly OverlapIndex[]): Float64Array {
	const areas = new Float64Array(indexes.length).fill(NaN);
	let left = indexes.length;
	for (let attempt = 0; left > 0; attempt++) {
		if (attempt === attempts) throw new Error('the shape cannot be told from the ground under it');
		const edges = measuredEdges(nudged(shape, attempt));
		for (let i = 0; i < indexes.length; i++) {
			if (!Number.isNaN(areas[i])) continue;
			areas[i] = indexes[i]!.areaOf(edges);
			if (!Number.isNaN(areas[i])) left--;
		}
	}
	return areas;
}

function overlapSqKm(ground: MeasuredEdges, shape: MeasuredEdges): number {
	if (!boundsMeet(ground.bounds, shape.bounds)) return 0;
	// The shape's sums, counted from the ground's origin: what changes goes with the longitude.
	const shift = (shape.originSqKm - ground.originSqKm) * radiansPerDegree;
	let sum = 0;
	let balance = 0;
	const sure = eachCrossing(ground.tree, shape.tree, (groundEdge, shapeEdge, lon, lat, leaves) => {
		balance += leaves;
		sum +=
			leaves *
			(sumTo(ground, groundEdge, lon, lat) - sumTo(shape, shapeEdge, lon, lat) + shift * lon);
	});
	// Closed rings leave one another as often as they enter.
	if (!sure || balance !== 0) return NaN;
	const area = sum + wholeRingsSqKm(ground, shape) + wholeRingsSqKm(shape, ground);
	// Rounding may leave a hair less than nothing.
	return area < 0 ? 0 : area;
}

/** Areas of the rings of `edges` that start inside `around`. */
function wholeRingsSqKm(edges: MeasuredEdges, around: MeasuredEdges): number {
	const { starts, sums, tree, ringBounds } = edges;
	let sum = 0;
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		if (!boundsMeet(ringBounds[ring]!, around.bounds)) continue;
		const start = 2 * starts[ring]!;
		const winding = windingAt(around.tree, tree.coords[start]!, tree.coords[start + 1]!);
		if (winding !== 0) sum += winding * sums[starts[ring + 1]! - 1]!;
	}
	return sum;
}
