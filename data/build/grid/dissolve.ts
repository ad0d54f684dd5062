import { pointKey, signedArea2, type GridLine, type GridPoint } from './grid.ts';
import { headOf, twin, type PlanarGraph } from './planar-graph.ts';
import { pointInRing } from './point-in-polygon.ts';

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
	return new Map([...rings].map(([name, list]) => [name, nestRings(list)]));
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

/** Puts each clockwise ring as a hole into the smallest counter-clockwise one around it. */
export function nestRings(rings: readonly GridLine[]): GridPolygon[] {
	const shells = rings
		.map((ring) => ({ ring, area2: signedArea2(ring), holes: [] as GridLine[] }))
		.filter((shell) => shell.area2 > 0)
		.sort((a, b) => a.area2 - b.area2);
	for (const hole of rings) {
		if (signedArea2(hole) >= 0) continue;
		const home = shells.find(
			(shell) => shell.area2 > -signedArea2(hole) && ringInside(hole, shell.ring)
		);
		if (!home) throw new Error(`dissolve: a hole at ${hole[0]} lies in no polygon`);
		home.holes.push(hole);
	}
	return shells.reverse().map((shell) => [shell.ring, ...shell.holes]);
}

function ringInside(inner: GridLine, outer: GridLine): boolean {
	// Rings may touch at vertices: the middle of an edge of the inner one cannot be on the outer.
	for (let i = 0; i < inner.length; i++) {
		const a = inner[i]!;
		const b = inner[(i + 1) % inner.length]!;
		const where = pointInRing([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], outer);
		if (where !== 'on') return where === 'in';
	}
	return false;
}
