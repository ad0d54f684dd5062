import { boundsOfCoords } from '../bounding-box';
import type { Rings } from '../rings';

/** Edges in a leaf, and nodes below a node. */
const leafEdges = 8;
const branches = 4;

/** Numbers to a box: west, south, east, north. */
const boxNumbers = 4;

/**
 * Boxes over the edges of rings. Edges that follow one another on a ring lie near one another, so
 * leaves are runs of them as they stand, and a node is a run of leaves: nothing need be sorted.
 * Edge i runs from position i to i + 1. Level 0 holds the leaves, the last level the one top node.
 */
export interface EdgeTree {
	readonly coords: Float64Array;
	/** First edge of each leaf, and the edge after its last; leaves never span two rings. */
	readonly leafFrom: Uint32Array;
	readonly leafTo: Uint32Array;
	/** Per level: the boxes of its nodes; node i of a level is above nodes 4 i … 4 i + 3 of the one below. */
	readonly levels: readonly Float64Array[];
	/** Per level and node: the first and the last position of its run, equal where it spans rings. */
	readonly runs: readonly Uint32Array[];
}

export function edgeTreeOf({ coords, starts }: Rings): EdgeTree {
	const rings = starts.length - 1;
	let leaves = 0;
	for (let ring = 0; ring < rings; ring++) {
		leaves += Math.ceil((starts[ring + 1]! - starts[ring]! - 1) / leafEdges);
	}
	const leafFrom = new Uint32Array(leaves);
	const leafTo = new Uint32Array(leaves);
	const ringOfLeaf = new Uint32Array(leaves);
	const boxes = new Float64Array(boxNumbers * leaves);
	const runs = new Uint32Array(2 * leaves);
	let leaf = 0;
	for (let ring = 0; ring < rings; ring++) {
		const last = starts[ring + 1]! - 1;
		for (let from = starts[ring]!; from < last; from += leafEdges, leaf++) {
			const to = Math.min(from + leafEdges, last);
			leafFrom[leaf] = runs[2 * leaf] = from;
			leafTo[leaf] = runs[2 * leaf + 1] = to;
			ringOfLeaf[leaf] = ring;
			boxes.set(boundsOfCoords(coords, from, to + 1), boxNumbers * leaf);
		}
	}
	const tree = { coords, leafFrom, leafTo, levels: [boxes], runs: [runs] };
	for (let level = 0, span = 1; tree.levels[level]!.length > boxNumbers; level++) {
		span *= branches;
		addLevel(tree.levels, tree.runs, ringOfLeaf, level, span);
	}
	return tree;
}

/** Adds the level above `level`, whose nodes are over `span` leaves each. */
function addLevel(
	levels: Float64Array[],
	runs: Uint32Array[],
	ringOfLeaf: Uint32Array,
	level: number,
	span: number
): void {
	const below = levels[level]!;
	const runsBelow = runs[level]!;
	const countBelow = below.length / boxNumbers;
	const count = Math.ceil(countBelow / branches);
	const boxes = new Float64Array(boxNumbers * count);
	const ends = new Uint32Array(2 * count);
	for (let node = 0; node < count; node++) {
		const first = branches * node;
		const last = Math.min(first + branches, countBelow) - 1;
		const box = boundsOfCoords(below, 2 * first, 2 * last + 2);
		boxes.set(box, boxNumbers * node);
		const lastLeaf = Math.min((node + 1) * span, ringOfLeaf.length) - 1;
		if (ringOfLeaf[node * span] === ringOfLeaf[lastLeaf]) {
			ends[2 * node] = runsBelow[2 * first]!;
			ends[2 * node + 1] = runsBelow[2 * last + 1]!;
		}
	}
	levels.push(boxes);
	runs.push(ends);
}
