import type { Position } from '../grid/grid.ts';
import { MetricPlane } from './metric-plane.ts';

/** A point of a drawn line, with the place along the given points that it stands for. */
export interface LineSample {
	/** [lon, lat] in degrees. */
	at: Position;
	/** 2.25 is a quarter of the way (of the curve's parameter) from point 2 to point 3. */
	index: number;
}

/**
 * A smooth line through every one of the points: a centripetal Catmull–Rom
 * spline, which makes no cusp or loop between two points and strays little from
 * the straight line between them. Sampled about every `stepKm`; the given points
 * themselves are among the samples, exactly. A line that ends where it begins is a loop, smooth
 * there too.
 * `points`: [lon, lat] in degrees, at least 2. `latitude`: where the plane that it is drawn on is
 * true, in degrees. A stretch of it follows from the two points before and behind it and from that
 * alone: on one latitude the same points give the same vertices, whatever the line does elsewhere.
 */
export function smoothLine(
	points: readonly Position[],
	stepKm: number,
	latitude: number
): LineSample[] {
	const plane = new MetricPlane(latitude);
	const flat = points.map((point) => plane.project(point));
	const [first, last] = [points[0]!, points[points.length - 1]!];
	const isClosed = first[0] === last[0] && first[1] === last[1];
	const out: LineSample[] = [];
	for (let i = 0; i + 1 < flat.length; i++) {
		const p1 = flat[i]!;
		const p2 = flat[i + 1]!;
		// At the ends a loop goes on around, any other line as it came.
		const p0 = flat[i - 1] ?? (isClosed ? flat[flat.length - 2]! : mirror(p2, p1));
		const p3 = flat[i + 2] ?? (isClosed ? flat[1]! : mirror(p1, p2));
		const steps = Math.max(1, Math.ceil(distance(p1, p2) / (stepKm * 1000)));
		for (let k = 0; k < steps; k++) {
			const u = k / steps;
			out.push({
				at: k === 0 ? points[i]! : plane.unproject(catmullRom(p0, p1, p2, p3, u)),
				index: i + u
			});
		}
	}
	out.push({ at: last, index: points.length - 1 });
	return out;
}

/** Barry–Goldman evaluation with knots spaced by the square root of the chord. */
function catmullRom(p0: Position, p1: Position, p2: Position, p3: Position, u: number): Position {
	const t0 = 0;
	const t1 = t0 + Math.sqrt(distance(p0, p1) || 1);
	const t2 = t1 + Math.sqrt(distance(p1, p2) || 1);
	const t3 = t2 + Math.sqrt(distance(p2, p3) || 1);
	const t = t1 + u * (t2 - t1);
	const a1 = between(p0, p1, (t - t0) / (t1 - t0));
	const a2 = between(p1, p2, (t - t1) / (t2 - t1));
	const a3 = between(p2, p3, (t - t2) / (t3 - t2));
	const b1 = between(a1, a2, (t - t0) / (t2 - t0));
	const b2 = between(a2, a3, (t - t1) / (t3 - t1));
	return between(b1, b2, (t - t1) / (t2 - t1));
}

function between(a: Position, b: Position, t: number): Position {
	return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function mirror(p: Position, around: Position): Position {
	return [2 * around[0] - p[0], 2 * around[1] - p[1]];
}

function distance(a: Position, b: Position): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
