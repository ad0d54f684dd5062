import { orientation, pointKey, type GridPoint } from './grid.ts';
import type { Segment } from './node-segments.ts';

/**
 * A planar graph as half-edges: half-edge `2k` runs along segment `k`, `2k + 1`
 * back along it. `next[h]` follows `h` around the face on its left.
 */
export interface PlanarGraph {
	points: GridPoint[];
	/** Start vertex of each half-edge, an index into `points`. */
	from: Int32Array;
	next: Int32Array;
	/** Face on the left of each half-edge. Face 0 is the unbounded one. */
	face: Int32Array;
	faceCount: number;
	/** Marks of each segment: half-edges `2k` and `2k + 1` are segment `k`. */
	marks: Int32Array;
}

/** The half-edge that runs the other way along the same segment. */
export function twin(halfEdge: number): number {
	return halfEdge ^ 1;
}

/** End vertex of a half-edge. */
export function headOf(graph: Pick<PlanarGraph, 'from'>, halfEdge: number): number {
	return graph.from[twin(halfEdge)]!;
}

/** Builds the graph and its faces from segments that meet at their ends only. */
export function buildGraph(segments: readonly Segment[]): PlanarGraph {
	const points: GridPoint[] = [];
	const index = new Map<number, number>();
	const vertex = (point: GridPoint) => {
		const key = pointKey(point);
		let i = index.get(key);
		if (i === undefined) {
			i = points.length;
			index.set(key, i);
			points.push(point);
		}
		return i;
	};
	const from = new Int32Array(segments.length * 2);
	segments.forEach(([a, b], k) => {
		from[2 * k] = vertex(a);
		from[2 * k + 1] = vertex(b);
	});
	const next = linkAround(points, from);
	const { face, faceCount } = findFaces(points, from, next);
	const marks = Int32Array.from(segments, ([, , mark]) => mark);
	return { points, from, next, face, faceCount, marks };
}

function linkAround(points: GridPoint[], from: Int32Array): Int32Array {
	const outgoing: number[][] = points.map(() => []);
	from.forEach((v, h) => outgoing[v]!.push(h));
	const next = new Int32Array(from.length);
	outgoing.forEach((list, v) => {
		const origin = points[v]!;
		const direction = (h: number): GridPoint => {
			const p = points[from[twin(h)]!]!;
			return [p[0] - origin[0], p[1] - origin[1]];
		};
		list.sort((g, h) => compareAngle(direction(g), direction(h)));
		// Arriving along twin(h), the face on the left goes on with the edge clockwise of h.
		list.forEach((h, i) => {
			next[twin(h)] = list[(i + list.length - 1) % list.length]!;
		});
	});
	return next;
}

/** Orders directions counter-clockwise from due east, exactly. */
function compareAngle(a: GridPoint, b: GridPoint): number {
	const half = (d: GridPoint) => (d[1] > 0 || (d[1] === 0 && d[0] > 0) ? 0 : 1);
	return half(a) - half(b) || -orientation([0, 0], a, b);
}

function findFaces(points: GridPoint[], from: Int32Array, next: Int32Array) {
	const loop = new Int32Array(from.length).fill(-1);
	/** Per loop: a half-edge that leaves its leftmost (then lowest) vertex, and twice its area. */
	const starts: number[] = [];
	const areas: number[] = [];
	for (let h = 0; h < from.length; h++) {
		if (loop[h] !== -1) continue;
		const id = starts.length;
		let leftmost = h;
		let area = 0;
		const origin = points[from[h]!]!;
		for (let e = h; loop[e] === -1; e = next[e]!) {
			loop[e] = id;
			const p = points[from[e]!]!;
			area += orientation(origin, p, points[from[twin(e)]!]!);
			const best = points[from[leftmost]!]!;
			if (p[0] < best[0] || (p[0] === best[0] && p[1] < best[1])) leftmost = e;
		}
		starts.push(leftmost);
		areas.push(area);
	}
	// A counter-clockwise loop bounds a face from outside. Any other one is the outer
	// edge of a connected piece, and belongs to the face that the piece lies in.
	const faceOfLoop = new Int32Array(starts.length).fill(-1);
	let faceCount = 1;
	areas.forEach((area, id) => {
		if (area > 0) faceOfLoop[id] = faceCount++;
	});
	const rows = bucketByRow(points, from);
	const resolve = (id: number): number => {
		if (faceOfLoop[id] !== -1) return faceOfLoop[id]!;
		const h = halfEdgeToTheWest(points, from, rows, points[from[starts[id]!]!]!);
		faceOfLoop[id] = h === -1 ? 0 : resolve(loop[h]!);
		return faceOfLoop[id]!;
	};
	starts.forEach((_, id) => resolve(id));
	return { face: loop.map((id) => faceOfLoop[id]!), faceCount };
}

const rowHeight = 5000;

function bucketByRow(points: GridPoint[], from: Int32Array): Map<number, number[]> {
	const rows = new Map<number, number[]>();
	for (let h = 0; h < from.length; h += 2) {
		const y0 = points[from[h]!]![1];
		const y1 = points[from[h + 1]!]![1];
		const last = Math.floor(Math.max(y0, y1) / rowHeight);
		for (let row = Math.floor(Math.min(y0, y1) / rowHeight); row <= last; row++) {
			const list = rows.get(row);
			if (list) list.push(h);
			else rows.set(row, [h]);
		}
	}
	return rows;
}

/**
 * The half-edge that a ray from just above `p` towards the west meets first, seen
 * from its left side; -1 if none. `p` has to be the leftmost vertex of its piece.
 */
function halfEdgeToTheWest(
	points: GridPoint[],
	from: Int32Array,
	rows: Map<number, number[]>,
	p: GridPoint
): number {
	let best = -1;
	let bestX = -Infinity;
	let bestSlope = 0;
	for (const h of rows.get(Math.floor(p[1] / rowHeight)) ?? []) {
		const a = points[from[h]!]!;
		const b = points[from[h + 1]!]!;
		const [low, high] = a[1] <= b[1] ? [a, b] : [b, a];
		// "Just above" settles vertices at the very height of p: the lower end counts.
		if (low[1] > p[1] || high[1] <= p[1]) continue;
		const slope = (high[0] - low[0]) / (high[1] - low[1]);
		const x = low[0] + (p[1] - low[1]) * slope;
		if (orientation(low, high, p) >= 0) continue;
		if (x > bestX || (x === bestX && slope > bestSlope)) {
			bestX = x;
			bestSlope = slope;
			// The ray comes from the east, which is the left side of the downward half-edge.
			best = a[1] > b[1] ? h : h + 1;
		}
	}
	return best;
}
