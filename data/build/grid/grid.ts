import { orient2d } from '../../../src/lib/geo/orient2d.ts';
import { PolygonIndex } from '../../../src/lib/geo/polygon-index.ts';
import { packRings } from '../../../src/lib/geo/rings.ts';
import { signedArea2 as flatArea2 } from '../../../src/lib/geo/signed-area.ts';

/**
 * The grid that every coordinate of every layer lies on: whole numbers of
 * 1e-5 degrees (about a metre). On it "the same point", "left of" and "on the
 * line" are exact, which is what keeps the layers free of gaps and overlaps.
 */
export const gridPerDegree = 1e5;

/** A point on the grid, [longitude, latitude] in units of 1e-5 degrees. */
export type GridPoint = readonly [number, number];
/** A line or an unclosed ring on the grid. */
export type GridLine = GridPoint[];
/** [longitude, latitude] in degrees, WGS84. */
export type Position = [number, number];

/** Nearest grid point to a position in degrees. */
export function toGrid(position: readonly number[]): GridPoint {
	return [
		Math.round((position[0] as number) * gridPerDegree),
		Math.round((position[1] as number) * gridPerDegree)
	];
}

/** A grid point in degrees; prints with at most 5 decimals. */
export function toDegrees(point: GridPoint): Position {
	return [point[0] / gridPerDegree, point[1] / gridPerDegree];
}

/** A line in degrees put on the grid, without the repeats that rounding makes. */
export function lineToGrid(line: readonly (readonly number[])[]): GridLine {
	const out: GridLine = [];
	for (const position of line) {
		const point = toGrid(position);
		const last = out[out.length - 1];
		if (!last || last[0] !== point[0] || last[1] !== point[1]) out.push(point);
	}
	return out;
}

/** A closed ring in degrees put on the grid, without the closing repeat. */
export function ringToGrid(ring: readonly (readonly number[])[]): GridLine {
	const out = lineToGrid(ring);
	const first = out[0];
	const last = out[out.length - 1];
	if (out.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) out.pop();
	return out;
}

/** Twice the signed area of the triangle a, b, c: positive when c lies left of a→b. Exact. */
export function orientation(a: GridPoint, b: GridPoint, c: GridPoint): number {
	return orient2d(a[0], a[1], b[0], b[1], c[0], c[1]);
}

/** Twice the signed area of an unclosed ring in grid units: positive when counter-clockwise. */
export function signedArea2(ring: readonly GridPoint[]): number {
	return flatArea2(ring.flat());
}

/** A ring with its first point repeated at the end. */
export function closed(ring: readonly GridPoint[]): GridLine {
	return [...ring, ring[0]!];
}

/** Unclosed rings, holes and shells alike, made ready to be asked which points they hold. */
export function indexOf(rings: readonly GridLine[]): PolygonIndex {
	return new PolygonIndex(packRings(rings.map((ring) => closed(ring).flat())));
}

/** One number that stands for a grid point, for maps and sets. */
export function pointKey(point: GridPoint): number {
	return (point[0] + 2 ** 25) * 2 ** 26 + (point[1] + 2 ** 25);
}
