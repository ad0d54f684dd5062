import { getOrMake } from '../model/collect';
import { boundsMeet, boundsOfCoords } from './bounding-box';
import { PolygonIndex } from './polygon-index';

/**
 * Which rings are outlines, and which holes belong to each: the indices of an outline and then of its
 * holes, the smallest outline first. A hole that lies in no outline is left out.
 *
 * Rings of clean ground touch at vertices only, but edges may run along one another within rounding,
 * so that no single position decides: a hole's outline is the one with most middles of the hole's
 * edges inside it, the smallest of those.
 *
 * @param rings closed flat rings `[x, y, …]`
 * @param areas of the rings, in any unit: outlines above 0
 */
export function nestRings(
	rings: readonly ArrayLike<number>[],
	areas: readonly number[]
): number[][] {
	const outlines = rings
		.map((ring, index) => ({ ring, index, bounds: boundsOfCoords(ring), holes: [] as number[] }))
		.filter(({ index }) => areas[index]! > 0)
		.sort((a, b) => areas[a.index]! - areas[b.index]!);
	const indexes = new Map<number, PolygonIndex>();
	const indexOf = ({ ring, index }: (typeof outlines)[number]) =>
		getOrMake(
			indexes,
			index,
			() => new PolygonIndex({ coords: ring, starts: [0, ring.length / 2] })
		);
	rings.forEach((hole, index) => {
		if (areas[index]! > 0) return;
		const bounds = boundsOfCoords(hole);
		let owner: number[] | null = null;
		let most = 0;
		for (const outline of outlines) {
			if (!boundsMeet(outline.bounds, bounds)) continue;
			const inside = middlesInside(hole, indexOf(outline));
			if (inside > most) [owner, most] = [outline.holes, inside];
		}
		owner?.push(index);
	});
	return outlines.map(({ index, holes }) => [index, ...holes]);
}

function middlesInside(ring: ArrayLike<number>, outline: PolygonIndex): number {
	let count = 0;
	for (let i = 0; i + 3 < ring.length; i += 2)
		if (outline.has((ring[i]! + ring[i + 2]!) / 2, (ring[i + 1]! + ring[i + 3]!) / 2)) count++;
	return count;
}
