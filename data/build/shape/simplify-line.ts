import { douglasPeucker } from '../../../src/lib/geo/douglas-peucker.ts';
import type { GridLine } from '../grid/grid.ts';

/**
 * Drops the points of a line that lie within `tolerance` grid units (of latitude) of the simpler one.
 * Both ends stay; a closed line keeps its farthest point too, where that is farther away than that.
 */
export function simplifyLine(line: GridLine, tolerance: number): GridLine {
	if (line.length < 3) return line;
	const squeeze = Math.cos(((line[0]![1] / 1e5) * Math.PI) / 180);
	const xs = line.map(([x]) => x * squeeze);
	const ys = line.map(([, y]) => y);
	return douglasPeucker(xs, ys, tolerance).map((index) => line[index]!);
}
