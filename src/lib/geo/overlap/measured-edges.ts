import type { Bounds } from '../../model/dossier';
import { authalicSeriesTable as table, seriesLength, seriesSpacing } from '../authalic-series';
import { boundsOfCoords } from '../bounding-box';
import { ringBounds, type Rings } from '../rings';
import { radiansPerDegree } from '../wgs84';
import { edgeTreeOf, type EdgeTree } from './edge-tree';

/** Edges that rise by more than this many degrees are cut, so that each piece stays near a centre. */
const longEdge = 1;

/** Rings with what is needed to measure them along parts of their edges. */
export interface MeasuredEdges {
	readonly tree: EdgeTree;
	readonly starts: Uint32Array;
	readonly bounds: Bounds;
	readonly ringBounds: readonly Bounds[];
	/** The value of the authalic integral that edges are counted from, in km² per radian. */
	readonly originSqKm: number;
	/** Per position: the sum of the edges' integrals from its ring's start to it, in km². */
	readonly sums: Float64Array;
}

/** @throws RangeError when a coordinate is not finite or a latitude is beyond 90 degrees */
export function measuredEdges(rings: Rings): MeasuredEdges {
	const { coords, starts } = rings;
	const bounds = boundsOfCoords(coords);
	const originSqKm =
		coords.length === 0 ? 0 : authalicOriginSqKm(Math.round((bounds[1] + bounds[3]) / 2));
	const sums = new Float64Array(coords.length / 2);
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const from = starts[ring]!;
		const to = starts[ring + 1]!;
		let sum = 0;
		for (let i = from + 1; i < to; i++) {
			const k = 2 * i;
			sum += edgeIntegralSqKm(
				coords[k - 2]!,
				coords[k - 1]!,
				coords[k]!,
				coords[k + 1]!,
				originSqKm
			);
			sums[i] = sum;
		}
		if (!Number.isFinite(sum)) throw new RangeError(`ring ${ring} has no area: is it all numbers?`);
	}
	return {
		tree: edgeTreeOf(rings),
		starts,
		bounds,
		ringBounds: ringBounds(rings),
		originSqKm,
		sums
	};
}

/** The integral from the start of a ring to a place on edge `edge`, in km², counted from `origin`. */
export function sumTo(edges: MeasuredEdges, edge: number, lon: number, lat: number): number {
	const { tree, sums, originSqKm } = edges;
	const { coords } = tree;
	return (
		sums[edge]! + edgeIntegralSqKm(coords[2 * edge]!, coords[2 * edge + 1]!, lon, lat, originSqKm)
	);
}

/** The authalic integral S at the whole degree next to a latitude: what edges are counted from. */
function authalicOriginSqKm(latitude: number): number {
	return table[Math.round((latitude + 90) / seriesSpacing) * seriesLength]!;
}

/**
 * What a straight edge adds to the area of a ring, −∫ (S(φ) − origin) dλ in km²; see `ring-area` for
 * the method. Along a closed ring the origin falls out; near S it keeps sums free of cancellation.
 * From the mean of the local polynomial of S over the edge's latitudes, to all its terms.
 */
function edgeIntegralSqKm(
	lon1: number,
	lat1: number,
	lon2: number,
	lat2: number,
	origin: number
): number {
	const rise = lat2 - lat1;
	const width = (lon2 - lon1) * radiansPerDegree;
	if (rise <= longEdge && rise >= -longEdge) return -width * (meanOf(lat1, lat2) - origin);
	const pieces = Math.ceil(Math.abs(rise) / longEdge);
	const step = rise / pieces;
	let sum = 0;
	for (let i = 0; i < pieces; i++) sum += meanOf(lat1 + i * step, lat1 + (i + 1) * step) - origin;
	return (-width * sum) / pieces;
}

/** Mean of S between two latitudes, by the recurrence for mean powers as in `ring-area`. */
function meanOf(lat1: number, lat2: number): number {
	const index = Math.round((0.5 * (lat1 + lat2) + 90) / seriesSpacing);
	const k = index * seriesLength;
	const centre = index * seriesSpacing - 90;
	const start = lat1 - centre;
	const end = lat2 - centre;
	let power = start;
	let quotient = end + power;
	let sum = table[k]! + (table[k + 1]! * quotient) / 2;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 2]! * quotient) / 3;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 3]! * quotient) / 4;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 4]! * quotient) / 5;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 5]! * quotient) / 6;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 6]! * quotient) / 7;
	power *= start;
	quotient = end * quotient + power;
	return sum + (table[k + 7]! * quotient) / 8;
}
