import { headOf, twin } from '../grid/planar-graph.ts';
import type { Partition } from '../geography/partition.ts';
import { borderMark } from '../geography/edge-marks.ts';
import { metresPerDegree } from '../shape/metric-plane.ts';

/** How far a border is off (standard deviation), and over what length it is off the same way, in km. */
const outlineError = { offKm: 0.05, alongKm: 1 };
const regionError = { offKm: 0.5, alongKm: 5 };

/**
 * Half of the 95 % range that the borders of an area give it, in km²: the outline
 * at 100 m, and Natural Earth's region borders at 1:10m, each as a string of
 * pieces that are off independently. Borders inside the area count nothing.
 * `isPart`: whether a face belongs to the area.
 */
export function borderHalfWidthSqKm(
	{ graph, labels }: Partition,
	isPart: (face: number) => boolean
): number {
	let variance = 0;
	for (let h = 0; h < graph.from.length; h++) {
		if (!(graph.marks[h >> 1]! & borderMark)) continue;
		const face = graph.face[h]!;
		const other = graph.face[twin(h)]!;
		if (!isPart(face) || isPart(other)) continue;
		const inner = labels[other]!.country === labels[face]!.country;
		const { offKm, alongKm } = inner ? regionError : outlineError;
		variance +=
			offKm ** 2 *
			alongKm *
			lengthKm(graph.points[graph.from[h]!]!, graph.points[headOf(graph, h)]!);
	}
	return 1.96 * Math.sqrt(variance);
}

function lengthKm(a: readonly [number, number], b: readonly [number, number]): number {
	const { lon, lat } = metresPerDegree((a[1] + b[1]) / 2e5);
	return Math.hypot(((a[0] - b[0]) / 1e5) * lon, ((a[1] - b[1]) / 1e5) * lat) / 1000;
}
