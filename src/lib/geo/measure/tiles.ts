import type { Bounds } from '../../model/dossier';
import type { ClipEngine } from '../clip/clip-engine';
import { boundsCover, boundsMeet, boundsOfAll, boundsOfCoords } from '../bounding-box';
import { boxRings, type Rings } from '../rings';

/** Grounds in one tile, by list. */
type TileGrounds = readonly (readonly Rings[])[];

/** The clipping engine's time grows faster than what it is given: a few thousand positions go best. */
const mostPositions = 8000;

/** Tiles that are smaller than this, in degrees, are left whole: what is in them lies on itself. */
const leastSide = 1e-4;

/**
 * Cuts grounds along the sides of tiles, so small that each tile is quick to work on; areas of tiles
 * add up. Tiles without any of the `grounds` are left out.
 *
 * @param grounds lists of clean rings
 * @param under further lists, cut along with them, that do not decide how small tiles are
 * @param work gets the two in each tile, and how much of the whole is done then, 0 to 1
 */
export function eachTile(
	engine: ClipEngine,
	grounds: TileGrounds,
	under: TileGrounds,
	work: (grounds: TileGrounds, under: TileGrounds, done: number) => void
): void {
	const filled = grounds.flat().filter(({ coords }) => coords.length > 0);
	if (filled.length === 0) return;
	const cut = (parts: TileGrounds, box: Bounds): TileGrounds =>
		parts.map((list) => list.flatMap((rings) => within(engine, rings, box)));
	const visit = (
		inBox: TileGrounds,
		below: TileGrounds,
		box: Bounds,
		from: number,
		to: number
	): void => {
		const positions = inBox.flat().reduce((sum, { coords }) => sum + coords.length / 2, 0);
		if (positions === 0) return;
		const [width, height] = [box[2] - box[0], box[3] - box[1]];
		if (positions <= mostPositions || Math.max(width, height) < leastSide) {
			work(inBox, below, to);
			return;
		}
		const middle = (from + to) / 2;
		const [first, second] = halves(box, width > height);
		visit(cut(inBox, first), cut(below, first), first, from, middle);
		visit(cut(inBox, second), cut(below, second), second, middle, to);
	};
	visit(grounds, under, boundsOfAll(filled.map(({ coords }) => boundsOfCoords(coords))), 0, 1);
}

function halves([west, south, east, north]: Bounds, byLongitude: boolean): [Bounds, Bounds] {
	if (byLongitude) {
		const middle = (west + east) / 2;
		return [
			[west, south, middle, north],
			[middle, south, east, north]
		];
	}
	const middle = (south + north) / 2;
	return [
		[west, south, east, middle],
		[west, middle, east, north]
	];
}

/** The part in a box, as none or one; the rings themselves where they lie in it as a whole. */
function within(engine: ClipEngine, rings: Rings, box: Bounds): readonly Rings[] {
	const own = boundsOfCoords(rings.coords);
	if (!boundsMeet(own, box)) return [];
	if (boundsCover(box, own)) return [rings];
	const part = engine.intersect(rings, boxRings(box));
	return part.coords.length > 0 ? [part] : [];
}
