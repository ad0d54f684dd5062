import { partTouching } from '../clip/part-touching';
import { packRings, type Rings } from '../rings';
import { cellPlane } from './cell-grid';
import { type Runs, spansOf, subtractRuns } from './runs';

/** Rows and columns count from −this up to this: far beyond the ground that the plane is for. */
const mostCells = 2 ** 20;

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
	const ways = outlineWays(runs);
	const rings: number[][] = [];
	for (const [start] of ways) {
		while (ways.get(start) !== 0) rings.push(walk(ways, start, sizeKm));
	}
	return partTouching(packRings(rings));
}

/** For each corner the ways that the outline leaves it in, a bit each, with cells on the left. */
function outlineWays(runs: Runs): Map<number, number> {
	const ways = new Map<number, number>();
	const leave = (x: number, y: number, way: number): void => {
		const corner = cornerKey(x, y);
		ways.set(corner, (ways.get(corner) ?? 0) | (1 << way));
	};
	for (const { row, from, to } of spansOf(runs)) {
		leave(from, row + 1, 3);
		leave(to, row, 1);
	}
	const moved = (rows: number) => runs.map((value, i) => (i % 3 === 0 ? value + rows : value));
	for (const { row, from, to } of spansOf(subtractRuns(runs, moved(1)))) {
		for (let column = from; column < to; column++) leave(column, row, 0);
	}
	for (const { row, from, to } of spansOf(subtractRuns(runs, moved(-1)))) {
		for (let column = from; column < to; column++) leave(column + 1, row + 1, 2);
	}
	return ways;
}

/** Takes a ring out of `ways`; at a corner of two rings it keeps to its own cell, by turning left first. */
function walk(ways: Map<number, number>, start: number, sizeKm: number): number[] {
	const ring: number[] = [];
	let corner = start;
	let way = 0;
	do {
		const open = ways.get(corner) ?? 0;
		way = [1, 0, 3, 2].map((turn) => (way + turn) % 4).find((next) => open & (1 << next)) ?? way;
		ways.set(corner, open & ~(1 << way));
		const x = (corner % (2 * mostCells)) - mostCells;
		const y = Math.floor(corner / (2 * mostCells)) - mostCells;
		const [lon, lat] = cellPlane.inverse(x * sizeKm, y * sizeKm);
		ring.push(onGrid(lon), onGrid(lat));
		const [dx, dy] = steps[way]!;
		corner = cornerKey(x + dx, y + dy);
	} while (corner !== start);
	ring.push(ring[0]!, ring[1]!);
	return ring;
}

function cornerKey(x: number, y: number): number {
	return (y + mostCells) * 2 * mostCells + x + mostCells;
}

/** The grid of the clipping engine, so that it takes the corners as they are. */
function onGrid(degrees: number): number {
	return Math.round(degrees * 1e9) / 1e9;
}
