import { noRings, packRings, type Rings } from '../rings';
import { cellPlane } from './cell-grid';
import { type Runs, spansOf } from './runs';

/** The four ways along a cell's edges, counter-clockwise: east, north, west, south. */
const steps = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1]
] as const;

/**
 * The outline of cells as clean rings: edges that two cells share are gone, cells that touch at a
 * corner alone stay apart. Edges are straight in degrees from one cell's corner to the next, so each
 * cell's area is within 10⁻⁵ of its size squared.
 */
export function cellsRings(runs: Runs, sizeKm: number): Rings {
	const cells = new Set<string>();
	for (const { row, from, to } of spansOf(runs))
		for (let column = from; column < to; column++) cells.add(`${column} ${row}`);
	const edges = outlineEdges(cells);
	if (edges.size === 0) return noRings;
	const rings: number[][] = [];
	while (edges.size > 0) {
		const [start] = edges.keys();
		rings.push(walk(edges, start!, sizeKm));
	}
	return packRings(rings);
}

/** Edges with a cell on their left and none on their right: `x y way`, from a corner. */
function outlineEdges(cells: ReadonlySet<string>): Set<string> {
	const edges = new Set<string>();
	for (const cell of cells) {
		const [x, y] = cell.split(' ').map(Number) as [number, number];
		if (!cells.has(`${x} ${y - 1}`)) edges.add(`${x} ${y} 0`);
		if (!cells.has(`${x + 1} ${y}`)) edges.add(`${x + 1} ${y} 1`);
		if (!cells.has(`${x} ${y + 1}`)) edges.add(`${x + 1} ${y + 1} 2`);
		if (!cells.has(`${x - 1} ${y}`)) edges.add(`${x} ${y + 1} 3`);
	}
	return edges;
}

/** Takes a ring out of `edges`; at a corner of two rings it keeps to its own cell, by turning left first. */
function walk(edges: Set<string>, start: string, sizeKm: number): number[] {
	const ring: number[] = [];
	let edge: string | undefined = start;
	while (edge !== undefined && edges.delete(edge)) {
		const [x, y, way] = edge.split(' ').map(Number) as [number, number, number];
		ring.push(...cellPlane.inverse(x * sizeKm, y * sizeKm));
		const [dx, dy] = steps[way]!;
		edge = [1, 0, 3]
			.map((turn) => `${x + dx} ${y + dy} ${(way + turn) % 4}`)
			.find((next) => edges.has(next));
	}
	ring.push(ring[0]!, ring[1]!);
	return ring;
}
