import type { GridLine, GridPoint } from '../grid/grid.ts';

/**
 * Douglas–Peucker: drops the points of a line that lie within `tolerance` grid
 * units (of latitude) of the simpler one. Both ends stay; a closed line keeps
 * its farthest point too.
 */
export function simplifyLine(line: GridLine, tolerance: number): GridLine {
	if (line.length < 3) return line;
	const squeeze = Math.cos(((line[0]![1] / 1e5) * Math.PI) / 180);
	const keep = new Uint8Array(line.length);
	keep[0] = keep[line.length - 1] = 1;
	const stack: [number, number][] = [[0, line.length - 1]];
	for (let span = stack.pop(); span; span = stack.pop()) {
		const [first, last] = span;
		let farthest = -1;
		let most = tolerance;
		for (let i = first + 1; i < last; i++) {
			const away = distanceToSegment(line[i]!, line[first]!, line[last]!, squeeze);
			if (away > most) {
				most = away;
				farthest = i;
			}
		}
		if (farthest === -1) continue;
		keep[farthest] = 1;
		stack.push([first, farthest], [farthest, last]);
	}
	return line.filter((_, i) => keep[i]);
}

function distanceToSegment(p: GridPoint, a: GridPoint, b: GridPoint, squeeze: number): number {
	const dx = (b[0] - a[0]) * squeeze;
	const dy = b[1] - a[1];
	const px = (p[0] - a[0]) * squeeze;
	const py = p[1] - a[1];
	const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(px - t * dx, py - t * dy);
}
