import { boundsOfCoords } from '../geo/bounding-box';
import type { ClipEngine } from '../geo/clip/clip-engine';
import { piecesOf } from '../geo/clip/pieces';
import { PolygonIndex } from '../geo/polygon-index';
import { type Rings, ringsAreaSqKm } from '../geo/rings';
import { groupBy } from '../model/collect';
import type { Piece } from '../model/swap-result';

/** Pieces smaller than this are crumbs of the drawing, not ground that anybody would point at. */
export const leastCutSqKm = 0.05;

/** A connected piece of ground. */
interface CutPiece extends Piece {
	readonly rings: Rings;
}

/** The connected pieces of ground, the largest first. */
export function measuredPieces(rings: Rings): CutPiece[] {
	return piecesOf(rings).map((piece) => ({
		rings: piece,
		areaSqKm: ringsAreaSqKm(piece),
		bounds: boundsOfCoords(piece.coords)
	}));
}

/** Finds what a swap cuts off from the rest of a holder's ground. */
export class Contiguity {
	readonly #clip: ClipEngine;
	readonly #held: Rings;
	/** Its connected pieces before the swap. */
	readonly #wholes: readonly PolygonIndex[];

	/** @param held all ground of one holder, as one */
	constructor(clip: ClipEngine, held: Rings) {
		this.#clip = clip;
		this.#held = held;
		this.#wholes = piecesOf(held).map((rings) => new PolygonIndex(rings));
	}

	/** What is left of the holder's ground without `given`. */
	rest(given: Rings): Rings {
		return this.#clip.subtract(this.#held, given);
	}

	/** Of ground that hung together before, all pieces but the largest of each: they are cut off now. */
	apart(rings: Rings): CutPiece[] {
		const pieces = measuredPieces(rings).filter(({ areaSqKm }) => areaSqKm >= leastCutSqKm);
		const groups = groupBy(pieces, (piece) => {
			const [lon, lat] = positionIn(piece.rings);
			return this.#wholes.findIndex((index) => index.has(lon, lat));
		});
		return [...groups.values()].flatMap((group) =>
			group.sort((a, b) => b.areaSqKm - a.areaSqKm).slice(1)
		);
	}
}

/** A position inside a clean ground, a metre or less from the middle of its longest edge. */
export function positionIn({ coords, starts }: Rings): [number, number] {
	let longest = 0;
	let squared = -1;
	for (let i = 0; i + 1 < starts[1]!; i++) {
		const [dx, dy] = [coords[2 * i + 2]! - coords[2 * i]!, coords[2 * i + 3]! - coords[2 * i + 1]!];
		if (dx * dx + dy * dy > squared) {
			squared = dx * dx + dy * dy;
			longest = i;
		}
	}
	const [x1, y1] = [coords[2 * longest]!, coords[2 * longest + 1]!];
	const [x2, y2] = [coords[2 * longest + 2]!, coords[2 * longest + 3]!];
	// Clean ground lies on the left of its rings.
	const nudge = 1e-7 / Math.sqrt(squared);
	return [(x1 + x2) / 2 - (y2 - y1) * nudge, (y1 + y2) / 2 + (x2 - x1) * nudge];
}
