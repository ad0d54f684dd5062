import type { Bounds } from '../model/dossier';
import { boundsOfCoords } from './bounding-box';
import { douglasPeucker, douglasPeuckerRing, farthest } from './douglas-peucker';
import { crossesRay } from './point-in-polygon';
import { segmentConflicts } from './segment-conflicts';
import type { Topology } from './topology-arcs';
import { radiansPerDegree } from './wgs84';

/** Length of a degree of latitude in km, on a sphere: good enough for a drawing tolerance. */
const kmPerDegree = 111.195;

interface Input {
	readonly topology: Topology;
	/** Paths that are drawn; others (dropped islands) are not looked after. */
	readonly wanted: ReadonlySet<number>;
	/** Coordinates of the vertices, whole numbers: degrees times `grid`. */
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly grid: number;
	/** How far a dropped vertex of an arc may be from its line, in km; 0: it is drawn as it is. */
	readonly toleranceKm: (arc: number) => number;
}

/**
 * Simplifies each arc of a topology by Douglas–Peucker. Where that made lines cross, touch or lie on
 * one another (as the sides of a collapsed ring do), or moved one across a vertex of another, the
 * stretch concerned gets back its farthest vertex, and so on until nothing is wrong that more
 * vertices can mend. Conditions: de Berg, van Kreveld and Schirra, *Topologically correct
 * subdivision simplification* (1998).
 *
 * @returns the vertices of a path, a ring with its first vertex repeated at the end
 */
export function simplifyArcs(input: Input): (path: number) => number[] {
	const { topology, wanted, xs, ys, grid, toleranceKm } = input;
	const drawn = new Uint8Array(topology.arcs.length);
	for (const path of wanted) {
		for (const ref of topology.refs[path] as readonly number[]) drawn[ref < 0 ? ~ref : ref] = 1;
	}
	const planes = topology.arcs.map((arc) => onPlane(arc, xs, ys, grid));
	// For each arc the positions within it that are kept.
	const kept = topology.arcs.map((arc, index) =>
		drawn[index] === 1 ? simplifyArc(arc, planes[index] as Plane, toleranceKm(index)) : []
	);

	const verticesOf = (path: number): number[] => {
		const vertices: number[] = [];
		for (const ref of topology.refs[path] as readonly number[]) {
			const arc = ref < 0 ? ~ref : ref;
			const whole = topology.arcs[arc] as readonly number[];
			const part = (kept[arc] as number[]).map((position) => whole[position] as number);
			if (ref < 0) part.reverse();
			vertices.push(...(vertices.length === 0 ? part : part.slice(1)));
		}
		return vertices;
	};

	const isThinned = topology.arcs.some((_, arc) => toleranceKm(arc) > 0);
	while (isThinned) {
		let changed = false;
		for (const { arc, from, to } of conflictingStretches(topology.arcs, kept, xs, ys)) {
			if (to - from < 2) continue;
			const { x, y } = planes[arc] as Plane;
			const positions = kept[arc] as number[];
			positions.splice(positions.indexOf(to), 0, farthest(x, y, from, to).index);
			changed = true;
		}
		if (!changed) break;
	}
	return verticesOf;
}

/** An arc's vertices in km on a plane of its own. */
interface Plane {
	readonly x: readonly number[];
	readonly y: readonly number[];
}

function onPlane(
	arc: readonly number[],
	xs: readonly number[],
	ys: readonly number[],
	grid: number
): Plane {
	const [, south, , north] = boundsOfVertices(arc, xs, ys);
	const up = kmPerDegree / grid;
	const across = up * Math.cos(((south + north) / 2 / grid) * radiansPerDegree);
	return {
		x: arc.map((vertex) => (xs[vertex] as number) * across),
		y: arc.map((vertex) => (ys[vertex] as number) * up)
	};
}

function boundsOfVertices(
	vertices: readonly number[],
	xs: readonly number[],
	ys: readonly number[]
): Bounds {
	return boundsOfCoords(vertices.flatMap((vertex) => [xs[vertex]!, ys[vertex]!]));
}

/** Positions to keep of one arc. */
function simplifyArc(arc: readonly number[], { x, y }: Plane, toleranceKm: number): number[] {
	const isRing = arc[0] === arc[arc.length - 1];
	return isRing ? douglasPeuckerRing(x, y, toleranceKm) : douglasPeucker(x, y, toleranceKm);
}

/** Part of an arc, from one kept position to the next: what one segment of the drawing stands for. */
interface Stretch {
	readonly arc: number;
	readonly from: number;
	readonly to: number;
}

/** The stretches whose segments cross or touch others, or pass over a kept vertex; each once. */
function conflictingStretches(
	arcs: readonly (readonly number[])[],
	kept: readonly (readonly number[])[],
	xs: readonly number[],
	ys: readonly number[]
): Stretch[] {
	const starts: number[] = [];
	const ends: number[] = [];
	const stretches: Stretch[] = [];
	const points = new Set<number>();
	kept.forEach((positions, arc) => {
		const whole = arcs[arc] as readonly number[];
		positions.forEach((to, index) => {
			points.add(whole[to] as number);
			if (index === 0) return;
			const from = positions[index - 1] as number;
			starts.push(whole[from] as number);
			ends.push(whole[to] as number);
			stretches.push({ arc, from, to });
		});
	});
	const blamed = new Set(segmentConflicts({ starts, ends }, xs, ys).flat());
	const byX = Float64Array.from(points).sort((a, b) => (xs[a] as number) - (xs[b] as number));
	return stretches.filter(({ arc, from, to }, index) => {
		if (blamed.has(index)) return true;
		if (to - from < 2) return false;
		const chain = (arcs[arc] as readonly number[]).slice(from, to + 1);
		return passesOver(chain, byX, xs, ys);
	});
}

/** Whether a kept vertex lies between a stretch of an arc and the segment that replaces it. */
function passesOver(
	chain: readonly number[],
	byX: Float64Array,
	xs: readonly number[],
	ys: readonly number[]
): boolean {
	const [west, south, east, north] = boundsOfVertices(chain, xs, ys);
	let [low, high] = [0, byX.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((xs[byX[middle] as number] as number) <= west) low = middle + 1;
		else high = middle;
	}
	for (let p = low; p < byX.length; p++) {
		const vertex = byX[p] as number;
		const x = xs[vertex] as number;
		const y = ys[vertex] as number;
		if (x >= east) return false;
		if (y <= south || y >= north || chain.includes(vertex)) continue;
		let inside = false;
		for (let i = 0; i < chain.length; i++) {
			const a = chain[i === 0 ? chain.length - 1 : i - 1] as number;
			const b = chain[i] as number;
			if (crossesRay(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y)) inside = !inside;
		}
		if (inside) return true;
	}
	return false;
}
