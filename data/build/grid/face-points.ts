import type { GridPoint } from './grid.ts';
import { headOf, type PlanarGraph } from './planar-graph.ts';

/** A point inside a face, in grid units (not whole), with the width of the face there. */
export interface FaceSample {
	x: number;
	y: number;
	width: number;
}

/**
 * Up to `rows` sample points for each bounded face: the middles of its chords on
 * evenly spaced horizontal lines that pass through no vertex. Index 0 (the
 * unbounded face) stays empty.
 */
export function sampleFaces(graph: PlanarGraph, rows: number): FaceSample[][] {
	const edges: number[][] = Array.from({ length: graph.faceCount }, () => []);
	graph.face.forEach((f, h) => {
		// An edge with the same face on both sides bounds nothing.
		if (f !== 0 && graph.face[h ^ 1] !== f) edges[f]!.push(h);
	});
	return edges.map((list) => sampleFace(graph, list, rows));
}

/** The sample where the face is widest; undefined when there is none. */
export function widestOf(samples: readonly FaceSample[]): FaceSample | undefined {
	let best = samples[0];
	for (const sample of samples) if (best && sample.width > best.width) best = sample;
	return best;
}

function sampleFace(graph: PlanarGraph, edges: readonly number[], rows: number): FaceSample[] {
	if (!edges.length) return [];
	const ends: [GridPoint, GridPoint][] = edges.map((h) => [
		graph.points[graph.from[h]!]!,
		graph.points[headOf(graph, h)]!
	]);
	let south = Infinity;
	let north = -Infinity;
	for (const [a] of ends) {
		south = Math.min(south, a[1]);
		north = Math.max(north, a[1]);
	}
	const out: FaceSample[] = [];
	for (let row = 0; row < rows; row++) {
		const height = south + ((row + 0.5) / rows) * (north - south);
		const y = Math.min(Math.floor(height) + 0.5, north - 0.5);
		const crossings: number[] = [];
		for (const [a, b] of ends)
			if (a[1] < y !== b[1] < y)
				crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
		crossings.sort((p, q) => p - q);
		for (let i = 0; i + 1 < crossings.length; i += 2) {
			const width = crossings[i + 1]! - crossings[i]!;
			if (width > 0) out.push({ x: crossings[i]! + width / 2, y, width });
		}
	}
	return out;
}
