import { ringAreaSqKm } from '../ring-area';
import { packRings, type Rings } from '../rings';
import { holeOwner } from '../hole-owner';
import { boxesMeet, boxOf, type Box } from './ring-boxes';
import { partTouching } from './part-touching';

interface Outline {
	readonly ring: Float64Array;
	readonly box: Box;
	readonly holes: Float64Array[];
	areaSqKm: number;
}

/**
 * Connected pieces of ground, the largest first: each an outer ring and its holes. An island in a
 * hole is a piece of its own, and so is ground that touches other ground only at a vertex.
 *
 * @param rings clean ones
 */
export function piecesOf(rings: Rings): Rings[] {
	const { coords, starts } = partTouching(rings);
	const outlines: Outline[] = [];
	const holes: { ring: Float64Array; areaSqKm: number }[] = [];
	for (let i = 0; i + 1 < starts.length; i++) {
		const [from, to] = [starts[i]!, starts[i + 1]!];
		const ring = coords.subarray(2 * from, 2 * to);
		const areaSqKm = ringAreaSqKm(coords, from, to);
		if (areaSqKm > 0) outlines.push({ ring, box: boxOf(coords, from, to), holes: [], areaSqKm });
		else holes.push({ ring, areaSqKm });
	}
	const smallestFirst = [...outlines].sort((a, b) => a.areaSqKm - b.areaSqKm);
	const owners = holes.map(({ ring }) => {
		const near = smallestFirst.filter(({ box }) =>
			boxesMeet(box, boxOf(ring, 0, ring.length / 2), 0)
		);
		return near[
			holeOwner(
				ring,
				near.map((outline) => outline.ring)
			)
		];
	});
	holes.forEach(({ ring, areaSqKm }, i) => {
		const owner = owners[i];
		if (!owner) return;
		owner.holes.push(ring);
		owner.areaSqKm += areaSqKm;
	});
	return outlines
		.sort((a, b) => b.areaSqKm - a.areaSqKm)
		.map(({ ring, holes }) => packRings([ring, ...holes]));
}
