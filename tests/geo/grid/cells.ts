// Cells by row and column, as the tests write them.
import { cellPlane } from '../../../src/lib/geo/grid/cell-grid';
import { tidyRuns } from '../../../src/lib/geo/grid/runs';

/** The `[row, column]` of the cell that holds a position; rows count northwards, columns eastwards. */
export function cellAt(lon: number, lat: number, sizeKm: number): [number, number] {
	const [x, y] = cellPlane.forward(lon, lat);
	return [Math.floor(y / sizeKm), Math.floor(x / sizeKm)];
}

/** Runs of cells given as `[row, column]`, in any order and more than once. */
export function runsOf(cells: readonly (readonly [number, number])[]): number[] {
	return tidyRuns(cells.flatMap(([row, column]) => [row, column, 1]));
}
