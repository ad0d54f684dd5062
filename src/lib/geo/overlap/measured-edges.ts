import { ringBounds, type Rings } from '../rings';
import type { Bounds } from '../../model/dossier';
import { boundsOfCoords } from '../bounding-box';
import { authalicOriginSqKm, edgeIntegralSqKm } from './edge-integral';
import { edgeTreeOf, type EdgeTree } from './edge-tree';

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
