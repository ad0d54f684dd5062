import { nestRings } from '../nest-rings';
import { ringAreaSqKm } from '../ring-area';
import { packRings, type Rings } from '../rings';
import { partTouching } from './part-touching';

/**
 * Connected pieces of ground, the largest first: each an outer ring and its holes. An island in a
 * hole is a piece of its own, and so is ground that touches other ground only at a vertex.
 *
 * @param rings clean ones
 */
export function piecesOf(rings: Rings): Rings[] {
	const { coords, starts } = partTouching(rings);
	const parts: Float64Array[] = [];
	const areas: number[] = [];
	for (let i = 0; i + 1 < starts.length; i++) {
		parts.push(coords.subarray(2 * starts[i]!, 2 * starts[i + 1]!));
		areas.push(ringAreaSqKm(coords, starts[i]!, starts[i + 1]!));
	}
	return nestRings(parts, areas)
		.map((piece) => ({ piece, areaSqKm: piece.reduce((sum, i) => sum + areas[i]!, 0) }))
		.sort((a, b) => b.areaSqKm - a.areaSqKm || a.piece[0]! - b.piece[0]!)
		.map(({ piece }) => packRings(piece.map((i) => parts[i]!)));
}
