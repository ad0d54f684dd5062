import { groupBy } from '../../model/collect';
import { packRings, type Rings } from '../rings';

/** A straight way between two positions: lon, lat, lon, lat. */
type Edge = [number, number, number, number];

/**
 * The ground of several neighbours as one: edges that two of them share, once in each direction, fall
 * away, and what is left is linked to rings again. Exact where neighbours share their vertices; where
 * they do not, the border between them stays, and the area is right all the same.
 */
export function joinRings(parts: readonly Rings[]): Rings {
	const edges = new Map<string, Edge>();
	for (const { coords, starts } of parts)
		for (let ring = 0; ring + 1 < starts.length; ring++)
			for (let i = starts[ring]!; i + 1 < starts[ring + 1]!; i++) {
				const edge = coords.slice(2 * i, 2 * i + 4);
				const [x1, y1, x2, y2] = edge as unknown as Edge;
				if (x1 === x2 && y1 === y2) continue;
				if (!edges.delete(key(x2, y2, x1, y1))) edges.set(key(x1, y1, x2, y2), [x1, y1, x2, y2]);
			}
	const from = groupBy(edges.values(), ([lon, lat]) => key(lon, lat));
	const rings: number[][] = [];
	for (const [start, there] of from)
		for (let first = there.pop(); first; first = there.pop()) {
			const ring = [first[0], first[1]];
			let edge: Edge | undefined = first;
			while (edge) {
				ring.push(edge[2], edge[3]);
				const end = key(edge[2], edge[3]);
				edge = end === start ? undefined : from.get(end)?.pop();
			}
			if (ring.length >= 8) rings.push(ring);
		}
	return packRings(rings);
}

function key(...numbers: readonly number[]): string {
	return numbers.join();
}
