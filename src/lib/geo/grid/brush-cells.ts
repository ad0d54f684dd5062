import type { PlanePoint } from '../projection';
import { cellPlane } from './cell-grid';
import { tidyRuns } from './runs';

/** Edges are straight in the plane; longer ones are cut, so that they follow the drawn line. */
const longestEdgeDegrees = 0.2;

/**
 * The cells that a brush takes: those whose middle lies within `radiusKm` of a drawn line, and those
 * that the line runs through, so that a fine brush on a coarse grid still draws.
 *
 * @param line `[lon, lat]` in degrees; one position is a dab
 * @returns runs, see `runs`; none for an empty line
 * @throws RangeError for a position that is not on the globe
 */
export function brushCells(
	line: readonly (readonly [number, number])[],
	radiusKm: number,
	sizeKm: number
): number[] {
	const points = planePoints(line);
	const runs: number[] = [];
	points.forEach((end, i) => {
		const start = points[Math.max(0, i - 1)]!;
		if (i > 0 || points.length === 1) addNear(runs, start, end, Math.max(radiusKm, 0), sizeKm);
		addCrossed(runs, start, end, sizeKm);
	});
	return tidyRuns(runs);
}

function planePoints(line: readonly (readonly [number, number])[]): PlanePoint[] {
	return line.flatMap(([lon, lat], i) => {
		const [fromLon, fromLat] = line[Math.max(0, i - 1)]!;
		const span = Math.max(Math.abs(lon - fromLon), Math.abs(lat - fromLat));
		const parts = Math.ceil(span / longestEdgeDegrees) || 1;
		return Array.from({ length: parts }, (_, k) => {
			const share = (k + 1) / parts;
			return cellPlane.forward(
				fromLon + share * (lon - fromLon),
				fromLat + share * (lat - fromLat)
			);
		});
	});
}

/** Cells with their middle within the radius of an edge: in each row they are one run. */
function addNear(
	runs: number[],
	[ax, ay]: PlanePoint,
	[bx, by]: PlanePoint,
	radius: number,
	size: number
): void {
	const firstRow = Math.ceil((Math.min(ay, by) - radius) / size - 0.5) + 0;
	const lastRow = Math.floor((Math.max(ay, by) + radius) / size - 0.5);
	const length = Math.hypot(bx - ax, by - ay);
	const [nx, ny] = length > 0 ? [-(by - ay) / length, (bx - ax) / length] : [0, 0];
	for (let row = firstRow; row <= lastRow; row++) {
		const y = (row + 0.5) * size;
		let west = Infinity;
		let east = -Infinity;
		const include = (x: number) => {
			west = Math.min(west, x);
			east = Math.max(east, x);
		};
		// The disc at each end, and the sides of the strip between them.
		for (const [cx, cy] of [
			[ax, ay],
			[bx, by]
		] as const) {
			const half = radius * radius - (y - cy) * (y - cy);
			if (half < 0) continue;
			include(cx - Math.sqrt(half));
			include(cx + Math.sqrt(half));
		}
		for (const side of [-radius, radius]) {
			const share = (y - ay - side * ny) / (by - ay);
			if (share >= 0 && share <= 1) include(ax + side * nx + share * (bx - ax));
		}
		// Rounding up may give a negative zero, which is written differently.
		const first = Math.ceil(west / size - 0.5) + 0;
		const last = Math.floor(east / size - 0.5);
		if (last >= first) runs.push(row, first, last - first + 1);
	}
}

/** Cells that an edge runs through: in each row one run. */
function addCrossed(
	runs: number[],
	[ax, ay]: PlanePoint,
	[bx, by]: PlanePoint,
	size: number
): void {
	const [lowX, lowY, highX, highY] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
	const xAt = (y: number) => {
		if (y <= lowY) return lowX;
		return y >= highY ? highX : lowX + ((highX - lowX) * (y - lowY)) / (highY - lowY);
	};
	for (let row = Math.floor(lowY / size); row <= Math.floor(highY / size); row++) {
		const from = xAt(row * size);
		const to = lowY === highY ? highX : xAt((row + 1) * size);
		const first = Math.floor(Math.min(from, to) / size);
		runs.push(row, first, Math.floor(Math.max(from, to) / size) - first + 1);
	}
}
