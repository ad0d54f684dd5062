import type { Padding, Size } from '../padding';
import type { Pixel } from '../tools/plane';
import { type Box, boxAround, CellMask, cellPx } from '../../geo/cell-mask';
import type { DrawnGround } from './drawn-ground';
import { FreeRoom } from '../../geo/free-room';
import { nearestOf, placeCallout } from './place-callout';

/** A country's name: its size as it is usually set, and where it must make do with less. */
export interface NameSizes {
	readonly country: string;
	readonly large: Size;
	readonly small: Size;
}

export interface PlacedName {
	readonly country: string;
	readonly box: Box;
	readonly small: boolean;
}

/** A callout's box, the point that it speaks of, and where the line between them begins. */
export interface PlacedCallout {
	readonly box: Box;
	readonly at: Pixel;
	readonly from: Pixel;
}

export interface NamesInput {
	readonly size: Size;
	readonly covered: Padding;
	/** Buttons, date, key and whatever else lies on the map. */
	readonly obstacles: readonly Box[];
	readonly ground: DrawnGround;
	readonly names: readonly NameSizes[];
	/** Where the names stand now: they stay as long as they can. */
	readonly standing: ReadonlyMap<string, PlacedName>;
	/** Size of the callout; null where there is none. */
	readonly callout: Size | null;
}

export interface PlacedNames {
	readonly names: readonly PlacedName[];
	readonly callout: PlacedCallout | null;
}

/**
 * Places for the names of countries and the callout, in the part of the map that nothing covers. A
 * name lies whole on its country's land, on no line, coast or water; a thin border between regions
 * only where there is no other room. What has no place is not named.
 */
export function placeNames(input: NamesInput): PlacedNames {
	const { size, ground, callout } = input;
	const taken = coveredCells(input);
	const names: PlacedName[] = [];
	for (const sizes of input.names) {
		const land = ground.land.get(sizes.country);
		const placed = land && placeName(sizes, land, taken, input);
		if (!placed) continue;
		names.push(placed);
		taken.cover(placed.box);
	}
	const at = callout && seenPoint(ground.named, taken);
	if (!callout || !at) return { names, callout: null };
	const free = new CellMask(size);
	for (let row = 0; row < free.rows; row++)
		for (let column = 0; column < free.columns; column++)
			if (!taken.has(column, row)) free.cover(cellBox(column, row));
	const box = placeCallout(at, callout, { free, lines: ground.lines, named: ground.named });
	return { names, callout: box && { box, at, from: nearestOf(box, at) } };
}

function placeName(
	{ country, large, small }: NameSizes,
	land: CellMask,
	taken: CellMask,
	{ ground, standing }: NamesInput
): PlacedName | null {
	const { lines, water, regionBorders, held } = ground;
	const now = standing.get(country);
	const tries = [
		{ size: large, small: false, blocked: [taken, lines, water, regionBorders, held] },
		{ size: large, small: false, blocked: [taken, lines, water, regionBorders] },
		{ size: small, small: true, blocked: [taken, lines, water, regionBorders] },
		{ size: large, small: false, blocked: [taken, lines, water] },
		{ size: small, small: true, blocked: [taken, lines, water] }
	];
	for (const { size, small: isSmall, blocked } of tries) {
		const room = new FreeRoom(land, blocked);
		if (now && now.small === isSmall && room.holds(now.box)) return now;
		const middle = room.middleFor(size);
		if (middle) return { country, small: isSmall, box: boxAround(middle, size) };
	}
	return null;
}

/** What lies under a sheet, a button or the edge of the map. */
function coveredCells({ size, covered, obstacles }: NamesInput): CellMask {
	const { width, height } = size;
	const taken = new CellMask(size);
	taken.cover({ left: 0, top: 0, right: covered.left, bottom: height });
	taken.cover({ left: width - covered.right, top: 0, right: width, bottom: height });
	taken.cover({ left: 0, top: 0, right: width, bottom: covered.top });
	taken.cover({ left: 0, top: height - covered.bottom, right: width, bottom: height });
	// The last cells may reach beyond the edge.
	taken.cover({ left: Math.floor(width / cellPx) * cellPx, top: 0, right: width, bottom: height });
	taken.cover({ left: 0, top: Math.floor(height / cellPx) * cellPx, right: width, bottom: height });
	for (const box of obstacles) taken.cover(box);
	return taken;
}

/** A point of what is named that is in open view, in its middle as far as it can be seen. */
function seenPoint(named: CellMask, taken: CellMask): Pixel | null {
	const cells: [number, number][] = [];
	for (let row = 0; row < named.rows; row++)
		for (let column = 0; column < named.columns; column++)
			if (named.has(column, row) && !taken.has(column, row)) cells.push([column, row]);
	if (cells.length === 0) return null;
	const mean = (k: 0 | 1) => cells.reduce((sum, cell) => sum + cell[k], 0) / cells.length;
	const [x, y] = [mean(0), mean(1)];
	const away = ([column, row]: [number, number]) => (column - x) ** 2 + (row - y) ** 2;
	const [column, row] = cells.reduce((best, cell) => (away(cell) < away(best) ? cell : best));
	return [(column + 0.5) * cellPx, (row + 0.5) * cellPx];
}

function cellBox(column: number, row: number): Box {
	const [left, top] = [column * cellPx, row * cellPx];
	return { left, top, right: left + cellPx, bottom: top + cellPx };
}
