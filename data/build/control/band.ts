import { orientation, toGrid, type GridLine, type Position } from '../grid/grid.ts';
import { metresPerDegree } from '../shape/metric-plane.ts';
import { union } from '../shape/clipper.ts';

export interface BandSample {
	/** [lon, lat] in degrees. */
	at: Position;
	/** How far the band reaches from the line here, in km; 0 where there is none. */
	widthKm: number;
}

/** Corners of the circles that the band is made of. */
const circleSteps = 48;

/**
 * The ground within the given width of a line, on both of its sides: the union of
 * the convex hulls around each two neighbouring circles. Any line is fine, however
 * it bends; the result never overlaps itself. Rings on the grid, unclosed.
 */
export function bandAlong(samples: readonly BandSample[]): GridLine[] {
	const pieces: GridLine[] = [];
	for (let i = 0; i + 1 < samples.length; i++) {
		const a = samples[i]!;
		const b = samples[i + 1]!;
		if (a.widthKm <= 0 && b.widthKm <= 0) continue;
		const hull = convexHull([...circle(a), ...circle(b)]);
		if (hull.length > 2) pieces.push(hull);
	}
	return union(pieces);
}

function circle({ at, widthKm }: BandSample): GridLine {
	if (widthKm <= 0) return [toGrid(at)];
	const { lon, lat } = metresPerDegree(at[1]);
	const out: GridLine = [];
	for (let k = 0; k < circleSteps; k++) {
		const turn = (k / circleSteps) * 2 * Math.PI;
		out.push(
			toGrid([
				at[0] + (Math.cos(turn) * widthKm * 1000) / lon,
				at[1] + (Math.sin(turn) * widthKm * 1000) / lat
			])
		);
	}
	return out;
}

/** Andrew's monotone chain; counter-clockwise. */
function convexHull(points: GridLine): GridLine {
	const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const half = (list: GridLine) => {
		const out: GridLine = [];
		for (const p of list) {
			while (out.length > 1 && orientation(out[out.length - 2]!, out[out.length - 1]!, p) <= 0)
				out.pop();
			out.push(p);
		}
		out.pop();
		return out;
	};
	return [...half(sorted), ...half(sorted.reverse())];
}
