/** A ring or an open line as vertex numbers; a ring does not repeat its first vertex. */
export interface VertexPath {
	readonly vertices: readonly number[];
	readonly closed: boolean;
}

export interface Topology {
	/**
	 * Vertex numbers of each arc, both ends included. An arc runs from junction to junction, or
	 * round a whole ring that meets no other line; then its first vertex stands at both ends.
	 */
	readonly arcs: readonly (readonly number[])[];
	/** For each path the arcs that make it up, in order; `~arc` where it runs backwards. */
	readonly refs: readonly (readonly number[])[];
	/** For each arc how often paths use it. */
	readonly uses: readonly number[];
}

/**
 * Cuts paths into arcs at their junctions, each shared stretch becoming one arc. A junction is a
 * vertex with three or more distinct neighbours over all paths, an end of an open line, or the
 * tip of a spike. After M. Bostock's TopoJSON (topology by exact vertices), written anew.
 *
 * @param paths vertex numbers, 0 to `count` − 1, no vertex twice in a row; rings of 3 or more
 * @param count how many vertices there are
 * @param precedes a total order of the vertices by place, not by number: rings without a junction
 * start at the first, so that the result does not depend on where a ring was started
 */
export function topologyArcs(
	paths: readonly VertexPath[],
	count: number,
	precedes: (a: number, b: number) => boolean
): Topology {
	const junction = findJunctions(paths, count);
	const arcs: number[][] = [];
	const uses: number[] = [];
	const byFirstEdge = new Map<number, number>();
	/** An arc is known by its first edge: from a junction on, there is no choice of way. */
	const edgeKey = (a: number, b: number) => a * count + b;

	const refer = (arc: number[]): number => {
		const n = arc.length;
		const forward = edgeKey(arc[0] as number, arc[1] as number);
		const known = byFirstEdge.get(forward);
		if (known !== undefined) {
			const index = known < 0 ? ~known : known;
			uses[index] = (uses[index] as number) + 1;
			return known;
		}
		const index = arcs.length;
		arcs.push(arc);
		uses.push(1);
		const backward = edgeKey(arc[n - 1] as number, arc[n - 2] as number);
		byFirstEdge.set(forward, index);
		if (backward !== forward) byFirstEdge.set(backward, ~index);
		return index;
	};

	const refs = paths.map(({ vertices, closed }) => {
		const open = closed ? startRing(vertices, junction, precedes) : vertices;
		const own: number[] = [];
		let from = 0;
		for (let i = 1; i < open.length; i++) {
			if (junction[open[i] as number] === 1 || i === open.length - 1) {
				own.push(refer(open.slice(from, i + 1)));
				from = i;
			}
		}
		return own;
	});
	return { arcs, refs, uses };
}

function findJunctions(paths: readonly VertexPath[], count: number): Uint8Array {
	const first = new Int32Array(count).fill(-1);
	const second = new Int32Array(count).fill(-1);
	const junction = new Uint8Array(count);
	const meet = (vertex: number, neighbour: number) => {
		if (first[vertex] === -1) first[vertex] = neighbour;
		else if (first[vertex] !== neighbour) {
			if (second[vertex] === -1) second[vertex] = neighbour;
			else if (second[vertex] !== neighbour) junction[vertex] = 1;
		}
	};
	for (const { vertices, closed } of paths) {
		const n = vertices.length;
		for (let i = closed ? 0 : 1; i < n; i++) {
			const a = vertices[i === 0 ? n - 1 : i - 1] as number;
			const b = vertices[i] as number;
			meet(a, b);
			meet(b, a);
		}
		if (!closed) {
			junction[vertices[0] as number] = 1;
			junction[vertices[n - 1] as number] = 1;
		}
	}
	for (let vertex = 0; vertex < count; vertex++) {
		if (first[vertex] !== -1 && second[vertex] === -1) junction[vertex] = 1;
	}
	return junction;
}

/**
 * A ring started at a junction or, without one, at its first vertex in place, and closed. Without
 * a junction it also runs towards the earlier neighbour only by luck of its winding: `refer` knows
 * both ways round.
 */
function startRing(
	vertices: readonly number[],
	junction: Uint8Array,
	precedes: (a: number, b: number) => boolean
): number[] {
	let start = vertices.findIndex((vertex) => junction[vertex] === 1);
	if (start === -1) {
		start = 0;
		vertices.forEach((vertex, i) => {
			if (precedes(vertex, vertices[start] as number)) start = i;
		});
	}
	return [...vertices.slice(start), ...vertices.slice(0, start), vertices[start] as number];
}
