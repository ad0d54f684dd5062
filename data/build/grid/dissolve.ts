import { nestRings } from '../../../src/lib/geo/nest-rings.ts';
import { signedArea2 as flatArea2 } from '../../../src/lib/geo/signed-area.ts';
import { closed, pointKey, type GridLine, type GridPoint } from './grid.ts';
import { headOf, twin, type PlanarGraph } from './planar-graph.ts';

/** A polygon on the grid: a counter-clockwise shell, then clockwise holes; rings unclosed. */
export type GridPolygon = GridLine[];

/**
 * Merges the faces that carry the same label (`null`: none) into polygons. Every
 * edge between two labels appears in both of their outlines, once in each
 * direction, vertex for vertex. Labels come in order of first face.
 */
export function dissolve(
	graph: PlanarGraph,
	labelOfFace: readonly (string | null)[]
): Map<string, GridPolygon[]> {
	const label = (h: number) => labelOfFace[graph.face[h]!] ?? null;
	const isEdge = (h: number) => label(h) !== null && label(h) !== label(twin(h));
	const rings = new Map<string, GridLine[]>();
	const done = new Uint8Array(graph.from.length);
	for (let start = 0; start < graph.from.length; start++) {
		if (done[start] || !isEdge(start)) continue;
		const ring: GridLine = [];
		for (let h = start; !done[h];) {
			done[h] = 1;
			ring.push(graph.points[graph.from[h]!]!);
			// Turn around the head inside this label until its outline goes on.
			let onward = graph.next[h]!;
			while (!isEdge(onward)) onward = graph.next[twin(onward)]!;
			h = onward;
		}
		const name = label(start)!;
		const list = rings.get(name) ?? [];
		list.push(...splitAtRepeats(ring));
		rings.set(name, list);
	}
	return new Map([...rings].map(([name, list]) => [name, gridPolygons(list)]));
}

/** Half-edges for which `wanted` holds, chained into lines that break at forks. */
export function chainEdges(graph: PlanarGraph, wanted: (halfEdge: number) => boolean): GridLine[] {
	const out = new Map<number, number[]>();
	const degree = new Map<number, number>();
	for (let h = 0; h < graph.from.length; h++) {
		if (!wanted(h)) continue;
		const v = graph.from[h]!;
		const list = out.get(v);
		if (list) list.push(h);
		else out.set(v, [h]);
		degree.set(v, (degree.get(v) ?? 0) + 1);
		const w = headOf(graph, h);
		degree.set(w, (degree.get(w) ?? 0) + 1);
	}
	const used = new Set<number>();
	const follow = (start: number): GridLine => {
		const line = [graph.points[graph.from[start]!]!];
		for (let h: number | undefined = start; h !== undefined;) {
			used.add(h);
			const head = headOf(graph, h);
			line.push(graph.points[head]!);
			h = degree.get(head) === 2 ? out.get(head)?.find((e) => !used.has(e)) : undefined;
		}
		return line;
	};
	const lines: GridLine[] = [];
	for (const [v, list] of out)
		if (degree.get(v) !== 2) for (const h of list) if (!used.has(h)) lines.push(follow(h));
	for (const list of out.values()) for (const h of list) if (!used.has(h)) lines.push(follow(h));
	return lines;
}

/** A ring that passes through a point twice is two rings that touch there. */
function splitAtRepeats(ring: GridLine): GridLine[] {
	const out: GridLine[] = [];
	const path: GridPoint[] = [];
	const at = new Map<number, number>();
	for (const point of ring) {
		const key = pointKey(point);
		const seen = at.get(key);
		if (seen !== undefined) {
			const loop = path.splice(seen);
			for (const p of loop) at.delete(pointKey(p));
			if (loop.length > 2) out.push(loop);
		}
		at.set(key, path.length);
		path.push(point);
	}
	if (path.length > 2) out.push(path);
	return out;
}

/** Polygons of rings, the largest first: each clockwise ring is a hole of a counter-clockwise one around it. */
export function gridPolygons(rings: readonly GridLine[]): GridPolygon[] {
	const flat = rings.map((ring) => closed(ring).flat());
	const nested = nestRings(flat, flat.map(flatArea2)).reverse();
	if (nested.flat().length < rings.length) throw new Error('dissolve: a hole lies in no polygon');
	return nested.map((polygon) => polygon.map((ring) => rings[ring]!));
}
