import { nestRings } from '../nest-rings';
import { ringAreaSqKm } from '../ring-area';
import { packRings, type Rings, unpackRings } from '../rings';
import { partTouching } from './part-touching';

/**
 * Connected pieces of ground, the largest first: each an outer ring and its holes. An island in a
 * hole is a piece of its own, and so is ground that touches other ground only at a vertex.
 *
 * @param rings clean ones
 */
export function piecesOf(rings: Rings): Rings[] {
	const parts = unpackRings(partTouching(rings));
	const areas = parts.map((part) => ringAreaSqKm(part, 0, part.length / 2));
	return nestRings(parts, areas)
		.map((piece) => ({ piece, areaSqKm: piece.reduce((sum, i) => sum + areas[i]!, 0) }))
		.sort((a, b) => b.areaSqKm - a.areaSqKm || a.piece[0]! - b.piece[0]!)
		.map(({ piece }) => packRings(piece.map((i) => parts[i]!)));
}
