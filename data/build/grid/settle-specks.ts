import { faceAreas2, lengthOf } from '../geography/adopt-pockets.ts';
import { twin, type PlanarGraph } from './planar-graph.ts';

/** Size of a face. */
interface FaceSize {
	/** In grid units squared, longitudes as they are. */
	area: number;
	/** All around it, in grid units of latitude. */
	border: number;
}

/**
 * Gives each bounded face that is a speck the label of the neighbour that it shares the longest border
 * with; where all of those are specks, too, theirs come first. Changes `labels` in place.
 */
export function settleSpecks<T>(
	graph: PlanarGraph,
	labels: T[],
	isSpeck: (size: FaceSize) => boolean
): void {
	const specks = specksOf(graph, isSpeck);
	for (let grew = true; grew;) {
		grew = false;
		// What settles in one round is a neighbour to go by in the next.
		for (const [face, border] of [...specks]) {
			const sides = new Map<T, number>();
			for (const h of border) {
				const other = graph.face[twin(h)]!;
				if (specks.has(other)) continue;
				sides.set(labels[other]!, (sides.get(labels[other]!) ?? 0) + lengthOf(graph, h));
			}
			const [longest] = [...sides].sort((a, b) => b[1] - a[1]);
			if (!longest) continue;
			labels[face] = longest[0];
			specks.delete(face);
			grew = true;
		}
	}
}

/** The half-edges around each speck. */
function specksOf(graph: PlanarGraph, isSpeck: (size: FaceSize) => boolean): Map<number, number[]> {
	const areas2 = faceAreas2(graph);
	const borders = new Map<number, number[]>();
	graph.face.forEach((face, h) => {
		const list = borders.get(face);
		if (list) list.push(h);
		else borders.set(face, [h]);
	});
	return new Map(
		[...borders].filter(([face, list]) => {
			const border = list.reduce((sum, h) => sum + lengthOf(graph, h), 0);
			return face !== 0 && isSpeck({ area: areas2[face]! / 2, border });
		})
	);
}
