import { signedArea2, type GridPoint } from '../grid/grid.ts';
import { headOf, twin, type PlanarGraph } from '../grid/planar-graph.ts';

/** Largest pocket that is adopted, in grid units squared: about 40 km². */
const largest2 = 2 * 0.005 * 1e10;

/**
 * Where two sources disagree about a border, small faces are left that neither
 * gives to anyone. Each one that lies amid land, not at a coast, gets the label of
 * the neighbour abroad that it shares the longest edge with: the outline of
 * Ukraine stands. Changes `labels` in place.
 */
export function adoptPockets<T>(
	graph: PlanarGraph,
	labels: T[],
	isNothing: (label: T) => boolean,
	isAbroad: (label: T) => boolean
): void {
	const areas2 = faceAreas2(graph);
	const open = (face: number) =>
		isNothing(labels[face]!) && (face === 0 || areas2[face]! > largest2);
	const edges = new Map<number, number[]>();
	graph.face.forEach((face, h) => {
		if (!isNothing(labels[face]!) || open(face)) return;
		const list = edges.get(face);
		if (list) list.push(h);
		else edges.set(face, [h]);
	});
	// A pocket may have only another pocket between itself and its country.
	for (let grew = true; grew;) {
		grew = false;
		for (const [face, list] of edges) {
			const others = list.map((h) => graph.face[twin(h)]!);
			if (!isNothing(labels[face]!) || others.some(open)) continue;
			const sides = new Map<T, number>();
			list.forEach((h, i) => {
				const label = labels[others[i]!]!;
				if (!isNothing(label) && isAbroad(label))
					sides.set(label, (sides.get(label) ?? 0) + lengthOf(graph, h));
			});
			const [longest] = [...sides].sort((a, b) => b[1] - a[1]);
			if (!longest) continue;
			labels[face] = longest[0];
			grew = true;
		}
	}
}

/** Length of a half-edge, in grid units of latitude. */
export function lengthOf(graph: PlanarGraph, h: number): number {
	const [a, b] = ends(graph, h);
	return Math.hypot((b[0] - a[0]) * 0.66, b[1] - a[1]);
}

/** Twice the area of each face, in grid units squared. */
export function faceAreas2(graph: PlanarGraph): Float64Array {
	const areas = new Float64Array(graph.faceCount);
	graph.face.forEach((face, h) => {
		const [a, b] = ends(graph, h);
		areas[face]! += signedArea2([[0, 0], a, b]);
	});
	return areas;
}

function ends(graph: PlanarGraph, h: number): [GridPoint, GridPoint] {
	return [graph.points[graph.from[h]!]!, graph.points[headOf(graph, h)]!];
}
