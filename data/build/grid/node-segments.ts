import { orientation, pointKey, type GridLine, type GridPoint } from './grid.ts';

/** A straight edge of the planar graph, with the marks (bits) of the lines that it is part of. */
export type Segment = readonly [GridPoint, GridPoint, number];

/** A line with a mark (bits) that its segments keep. */
export interface MarkedLine {
	line: GridLine;
	mark: number;
}

/**
 * Cuts lines into segments that meet at their ends only: crossings become
 * vertices (rounded to the grid), a vertex on a segment splits it, repeats are
 * kept once, with the marks of all. Rounding a crossing bends a segment by up to half a grid unit and
 * may cause a new one, so this runs until nothing is left to cut.
 * Throws when that takes more than 30 rounds.
 */
export function nodeSegments(lines: readonly MarkedLine[]): Segment[] {
	let segments = unique(lines.flatMap(({ line, mark }) => segmentsOf(line, mark)));
	for (let round = 0; round < 30; round++) {
		const cuts = findCuts(segments);
		if (!cuts.size) return segments;
		segments = unique(segments.flatMap((segment, i) => cutAt(segment, cuts.get(i))));
	}
	throw new Error('node-segments: still cutting after 30 rounds');
}

/** How many segments of the lines another one crosses or ends on: 0 for clean outlines. */
export function countCuts(lines: readonly GridLine[]): number {
	return findCuts(unique(lines.flatMap((line) => segmentsOf(line, 0)))).size;
}

function segmentsOf(line: readonly GridPoint[], mark: number): Segment[] {
	const out: Segment[] = [];
	for (let i = 0; i + 1 < line.length; i++)
		out.push([line[i] as GridPoint, line[i + 1] as GridPoint, mark]);
	return out;
}

function unique(segments: Segment[]): Segment[] {
	const at = new Map<string, number>();
	const out: Segment[] = [];
	for (const [a, b, mark] of segments) {
		const ka = pointKey(a);
		const kb = pointKey(b);
		if (ka === kb) continue;
		const key = ka < kb ? `${ka}_${kb}` : `${kb}_${ka}`;
		const seen = at.get(key);
		if (seen === undefined) {
			at.set(key, out.length);
			out.push(ka < kb ? [a, b, mark] : [b, a, mark]);
		} else {
			const [c, d, others] = out[seen]!;
			out[seen] = [c, d, others | mark];
		}
	}
	return out;
}

/** The points at which each segment (by index) has to be cut. */
function findCuts(segments: readonly Segment[]): Map<number, GridPoint[]> {
	const cuts = new Map<number, GridPoint[]>();
	const add = (i: number, point: GridPoint) => {
		const list = cuts.get(i);
		if (list) list.push(point);
		else cuts.set(i, [point]);
	};
	// Ends of a segment are sorted by longitude (see unique), so [0][0] is its west end.
	const order = segments.map((_, i) => i);
	order.sort((i, j) => segments[i]![0][0] - segments[j]![0][0] || i - j);
	for (let m = 0; m < order.length; m++) {
		const i = order[m]!;
		const [a, b] = segments[i]!;
		const south = Math.min(a[1], b[1]);
		const north = Math.max(a[1], b[1]);
		for (let n = m + 1; n < order.length; n++) {
			const j = order[n]!;
			const [c, d] = segments[j]!;
			if (c[0] > b[0]) break;
			if (Math.min(c[1], d[1]) > north || Math.max(c[1], d[1]) < south) continue;
			cutPair(i, j, a, b, c, d, add);
		}
	}
	return cuts;
}

function cutPair(
	i: number,
	j: number,
	a: GridPoint,
	b: GridPoint,
	c: GridPoint,
	d: GridPoint,
	add: (i: number, point: GridPoint) => void
): void {
	const abc = orientation(a, b, c);
	const abd = orientation(a, b, d);
	const cda = orientation(c, d, a);
	const cdb = orientation(c, d, b);
	if (abc === 0 && inside(a, b, c)) add(i, c);
	if (abd === 0 && inside(a, b, d)) add(i, d);
	if (cda === 0 && inside(c, d, a)) add(j, a);
	if (cdb === 0 && inside(c, d, b)) add(j, b);
	if (abc * abd < 0 && cda * cdb < 0) {
		const t = cda / (cda - cdb);
		const crossing: GridPoint = [
			Math.round(a[0] + t * (b[0] - a[0])),
			Math.round(a[1] + t * (b[1] - a[1]))
		];
		if (!isEnd(crossing, a, b)) add(i, crossing);
		if (!isEnd(crossing, c, d)) add(j, crossing);
	}
}

/** Whether a point on the line through a and b lies strictly between them. */
function inside(a: GridPoint, b: GridPoint, p: GridPoint): boolean {
	if (isEnd(p, a, b)) return false;
	return (
		Math.min(a[0], b[0]) <= p[0] &&
		p[0] <= Math.max(a[0], b[0]) &&
		Math.min(a[1], b[1]) <= p[1] &&
		p[1] <= Math.max(a[1], b[1])
	);
}

function isEnd(p: GridPoint, a: GridPoint, b: GridPoint): boolean {
	return (p[0] === a[0] && p[1] === a[1]) || (p[0] === b[0] && p[1] === b[1]);
}

function cutAt(segment: Segment, points: GridPoint[] | undefined): Segment[] {
	if (!points) return [segment];
	const [a, b, mark] = segment;
	const along = (p: GridPoint) => (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
	const stops = [a, ...points.sort((p, q) => along(p) - along(q)), b];
	return segmentsOf(stops, mark);
}
