import type { ClipEngine } from '../clip/clip-engine';
import { type Box, boxesMeet, boxOf } from '../clip/ring-boxes';
import { packRings, type Rings } from '../rings';

/** Grounds in one tile, by list. */
export type TileGrounds = readonly (readonly Rings[])[];

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
	const cut = (parts: TileGrounds, box: Box): TileGrounds =>
		parts.map((list) => list.flatMap((rings) => within(engine, rings, box)));
	const visit = (
		inBox: TileGrounds,
		below: TileGrounds,
		box: Box,
		from: number,
		to: number
	): void => {
		const positions = inBox.flat().reduce((sum, { coords }) => sum + coords.length / 2, 0);
		if (positions === 0) return;
		const [width, height] = [box.east - box.west, box.north - box.south];
		if (positions <= mostPositions || Math.max(width, height) < leastSide) {
			work(inBox, below, to);
			return;
		}
		const middle = (from + to) / 2;
		const [first, second] = halves(box, width > height);
		visit(cut(inBox, first), cut(below, first), first, from, middle);
		visit(cut(inBox, second), cut(below, second), second, middle, to);
	};
	visit(grounds, under, boxAround(filled), 0, 1);
}

function boxAround(grounds: readonly Rings[]): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { coords } of grounds) {
		const box = boxOf(coords, 0, coords.length / 2);
		west = Math.min(west, box.west);
		south = Math.min(south, box.south);
		east = Math.max(east, box.east);
		north = Math.max(north, box.north);
	}
	return { west, south, east, north };
}

function halves(box: Box, byLongitude: boolean): [Box, Box] {
	const { west, south, east, north } = box;
	if (byLongitude) {
		const middle = (west + east) / 2;
		return [
			{ ...box, east: middle },
			{ ...box, west: middle }
		];
	}
	const middle = (south + north) / 2;
	return [
		{ ...box, north: middle },
		{ ...box, south: middle }
	];
}

/** The part in a box, as none or one; the rings themselves where they lie in it as a whole. */
function within(engine: ClipEngine, rings: Rings, box: Box): readonly Rings[] {
	const { west, south, east, north } = boxOf(rings.coords, 0, rings.coords.length / 2);
	if (!boxesMeet({ west, south, east, north }, box, 0)) return [];
	const isInside = west >= box.west && east <= box.east && south >= box.south && north <= box.north;
	if (isInside) return [rings];
	const part = engine.intersect(
		rings,
		packRings([
			[
				...[box.west, box.south, box.east, box.south, box.east, box.north],
				...[box.west, box.north, box.west, box.south]
			]
		])
	);
	return part.coords.length > 0 ? [part] : [];
}
