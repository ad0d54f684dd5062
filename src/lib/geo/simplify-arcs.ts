import { douglasPeucker, farthest } from './douglas-peucker';
import { segmentConflicts } from './segment-conflicts';
import type { Topology } from './topology-arcs';
import { radiansPerDegree } from './wgs84';

/** Length of a degree of latitude in km, on a sphere: good enough for a drawing tolerance. */
const kmPerDegree = 111.195;

/** After this many halvings of an arc's tolerance the arc is left as it is. */
const mostHalvings = 8;

interface Input {
	readonly topology: Topology;
	/** Paths that are drawn; others (dropped islands) are not looked after. */
	readonly wanted: ReadonlySet<number>;
	/** Coordinates of the vertices, whole numbers: degrees times `grid`. */
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly grid: number;
	readonly toleranceKm: number;
}

/**
 * Simplifies each arc of a topology by Douglas–Peucker, then simplifies less where that made lines
 * cross, touch or lie on one another (as the sides of a collapsed ring do), or moved one across a
 * vertex of another, until nothing is wrong that simplifying less can mend. Conditions: de Berg,
 * van Kreveld and Schirra, *Topologically correct subdivision simplification* (1998).
 *
 * @returns the vertices of a path, a ring with its first vertex repeated at the end
 */
export function simplifyArcs(input: Input): (path: number) => number[] {
	const { topology, wanted, xs, ys, grid, toleranceKm } = input;
	const drawn = new Uint8Array(topology.arcs.length);
	for (const path of wanted) {
		for (const ref of topology.refs[path] as readonly number[]) drawn[ref < 0 ? ~ref : ref] = 1;
	}
	const halvings = new Uint8Array(topology.arcs.length);
	const simplify = (arc: number): number[] => {
		const times = halvings[arc] as number;
		const tolerance = times >= mostHalvings ? 0 : toleranceKm / 2 ** times;
		return simplifyArc(topology.arcs[arc] as readonly number[], xs, ys, grid, tolerance);
	};
	// For each arc the positions within it that are kept.
	const kept = topology.arcs.map((_, arc) => (drawn[arc] === 1 ? simplify(arc) : []));

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

	for (;;) {
		const blamed = conflictingArcs(topology.arcs, kept, xs, ys);
		let changed = false;
		for (const arc of blamed) {
			const times = halvings[arc] as number;
			if (toleranceKm === 0 || times >= mostHalvings) continue;
			halvings[arc] = times + 1;
			kept[arc] = simplify(arc);
			changed = true;
		}
		if (!changed) return verticesOf;
	}
}

/** Positions to keep of one arc; a closed arc is cut at the vertex farthest from its start. */
function simplifyArc(
	arc: readonly number[],
	xs: readonly number[],
	ys: readonly number[],
	grid: number,
	toleranceKm: number
): number[] {
	const last = arc.length - 1;
	let south = Infinity;
	let north = -Infinity;
	for (const vertex of arc) {
		south = Math.min(south, ys[vertex] as number);
		north = Math.max(north, ys[vertex] as number);
	}
	const up = kmPerDegree / grid;
	const across = up * Math.cos(((south + north) / 2 / grid) * radiansPerDegree);
	const x = arc.map((vertex) => (xs[vertex] as number) * across);
	const y = arc.map((vertex) => (ys[vertex] as number) * up);
	if (arc[0] !== arc[last]) return douglasPeucker(x, y, toleranceKm);
	const cut = farthest(x, y, 0, last).index;
	return [
		...douglasPeucker(x, y, toleranceKm, 0, cut),
		...douglasPeucker(x, y, toleranceKm, cut, last).slice(1)
	];
}

/** Arcs whose kept vertices make lines cross, touch, or pass over a kept vertex. */
function conflictingArcs(
	arcs: readonly (readonly number[])[],
	kept: readonly (readonly number[])[],
	xs: readonly number[],
	ys: readonly number[]
): Set<number> {
	const starts: number[] = [];
	const ends: number[] = [];
	const arcOf: number[] = [];
	/** Stretches of the arcs that one segment replaces. */
	const chains: { arc: number; chain: readonly number[] }[] = [];
	const points = new Set<number>();
	kept.forEach((positions, arc) => {
		const whole = arcs[arc] as readonly number[];
		for (let i = 0; i < positions.length; i++) {
			const to = positions[i] as number;
			points.add(whole[to] as number);
			if (i === 0) continue;
			const from = positions[i - 1] as number;
			starts.push(whole[from] as number);
			ends.push(whole[to] as number);
			arcOf.push(arc);
			if (to - from > 1) chains.push({ arc, chain: whole.slice(from, to + 1) });
		}
	});
	const blamed = new Set<number>();
	for (const pair of segmentConflicts({ starts, ends }, xs, ys)) {
		for (const segment of pair) blamed.add(arcOf[segment] as number);
	}
	const byX = Float64Array.from(points).sort((a, b) => (xs[a] as number) - (xs[b] as number));
	for (const { arc, chain } of chains) {
		if (!blamed.has(arc) && passesOver(chain, byX, xs, ys)) blamed.add(arc);
	}
	return blamed;
}

/** Whether a kept vertex lies between a stretch of an arc and the segment that replaces it. */
function passesOver(
	chain: readonly number[],
	byX: Float64Array,
	xs: readonly number[],
	ys: readonly number[]
): boolean {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const vertex of chain) {
		west = Math.min(west, xs[vertex] as number);
		east = Math.max(east, xs[vertex] as number);
		south = Math.min(south, ys[vertex] as number);
		north = Math.max(north, ys[vertex] as number);
	}
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
			const ay = ys[a] as number;
			const by = ys[b] as number;
			if (ay > y !== by > y) {
				const ax = xs[a] as number;
				if (x < ax + (((xs[b] as number) - ax) * (y - ay)) / (by - ay)) inside = !inside;
			}
		}
		if (inside) return true;
	}
	return false;
}
