import { cellAt, cellPlane } from './cell-grid';
import { runsOf } from './runs';

/**
 * The cells that a brush takes: those whose middle lies within `radiusKm` of a drawn line, and those
 * under the line itself, so that a fine brush on a coarse grid still draws.
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
	const cells = new Map<string, readonly [number, number]>();
	const take = (row: number, column: number) => cells.set(`${row} ${column}`, [row, column]);
	const points = line.map(([lon, lat]) => cellPlane.forward(lon, lat));
	for (const [lon, lat] of line) take(...cellAt(lon, lat, sizeKm));
	points.forEach((end, i) => {
		const start = points[i - 1] ?? end;
		const reach = Math.max(radiusKm, 0);
		const west = Math.floor((Math.min(start[0], end[0]) - reach) / sizeKm);
		const east = Math.floor((Math.max(start[0], end[0]) + reach) / sizeKm);
		const south = Math.floor((Math.min(start[1], end[1]) - reach) / sizeKm);
		const north = Math.floor((Math.max(start[1], end[1]) + reach) / sizeKm);
		for (let row = south; row <= north; row++) {
			for (let column = west; column <= east; column++) {
				const x = (column + 0.5) * sizeKm;
				const y = (row + 0.5) * sizeKm;
				if (distanceToSegment(x, y, start, end) <= reach) take(row, column);
			}
		}
	});
	return runsOf(cells.values());
}

function distanceToSegment(
	x: number,
	y: number,
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number]
): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const squared = dx * dx + dy * dy;
	const t = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
	const along = Math.max(0, Math.min(1, t));
	return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
