import { Triangulation } from './triangulation';

/** A net of nearly equilateral triangles: rows of points, every other row half a step aside. */
interface Lattice {
	readonly net: Triangulation;
	/** A triangle at or near a point that the net covers. */
	readonly hint: (x: number, y: number) => number;
}

/**
 * Covers a box with a net, with more than a step to spare on each side.
 *
 * @param box west, south, east and north in whole grid units
 * @param stepX distance of neighbours within a row, in whole grid units
 * @param stepY distance of rows
 * @param extraPoints how many points will be put in
 */
export function lattice(
	[west, south, east, north]: readonly [number, number, number, number],
	stepX: number,
	stepY: number,
	extraPoints: number
): Lattice {
	const half = Math.round(stepX / 2);
	const columns = Math.ceil((east - west) / stepX) + 4;
	const rows = Math.ceil((north - south) / stepY) + 4;
	const x0 = west - 2 * stepX - Math.round(stepX * 0.2371);
	const y0 = south - 2 * stepY + Math.round(stepY * 0.3119);
	const width = columns + 1;
	const points = width * (rows + 1);
	const triangles = 2 * columns * rows;
	const net = new Triangulation(
		points + extraPoints,
		triangles + 2 * extraPoints,
		(stepY / stepX) * (2 / Math.sqrt(3))
	);
	for (let j = 0, p = 0; j <= rows; j++) {
		for (let i = 0; i <= columns; i++, p++) {
			net.xs[p] = x0 + i * stepX + (j % 2) * half;
			net.ys[p] = y0 + j * stepY;
		}
	}
	for (let j = 0; j < rows; j++) {
		for (let i = 0; i < columns; i++) {
			const a = 2 * (j * columns + i);
			const low = j * width + i;
			const up = low + width;
			if (j % 2 === 0) {
				net.setTriangle(a, low, low + 1, up);
				net.setTriangle(a + 1, low + 1, up + 1, up);
				net.link(3 * a + 1, 3 * a + 5);
				if (i > 0) net.link(3 * a + 2, 3 * a - 3);
				if (j > 0) net.link(3 * a, 3 * (a - 2 * columns) + 1);
			} else {
				net.setTriangle(a, low, up + 1, up);
				net.setTriangle(a + 1, low, low + 1, up + 1);
				net.link(3 * a, 3 * a + 5);
				if (i > 0) net.link(3 * a + 2, 3 * a - 2);
				net.link(3 * a + 3, 3 * (a - 2 * columns) + 4);
			}
		}
	}
	net.pointCount = points;
	net.triangleCount = triangles;
	const hint = (x: number, y: number) => {
		const j = Math.max(0, Math.min(rows - 1, Math.floor((y - y0) / stepY)));
		const i = Math.max(0, Math.min(columns - 1, Math.floor((x - x0) / stepX)));
		return 2 * (j * columns + i);
	};
	return { net, hint };
}
