import type { EdgeSpans } from '../model/own-through';

/**
 * Numbers of an edge: its ends x, y, x, y, in Web Mercator from an origin; x and y of its pivot; how far from
 * the start of its ring it begins, in the same units.
 *
 * Ground is where an odd number of triangles lies, of each edge with its pivot. Pivots are corners of the
 * ring near by, so that most triangles are small. From pivot to pivot goes a chord: its triangle is with any
 * one point that all chords have in common. It begins at −1, and is no part of the outline.
 */
export const edgeNumbers = 7;
/** In the table, the first and the last day of the edge follow. */
const width = edgeNumbers + 2;
/** More days than this cannot be told apart. */
export const mostDays = 0xffff;

/**
 * Packs edges so that those of a day are found without looking at all. Days are the nodes of a binary tree,
 * numbered from 1 in order; an edge is kept by the uppermost node among its days, which is on the way from
 * the top to each of them.
 *
 * @param edges `edgeNumbers` an edge
 * @param days two numbers an edge: its first and its last day
 */
export function packEdges(
	edges: Float32Array,
	days: Uint16Array,
	count: number,
	dayCount: number
): EdgeSpans {
	const starts = new Uint32Array(dayCount + 2);
	const nodeOf = (edge: number) => uppermost(days[2 * edge]! + 1, days[2 * edge + 1]! + 1);
	for (let edge = 0; edge < count; edge++) starts[nodeOf(edge) + 1]!++;
	for (let node = 1; node < starts.length; node++) starts[node]! += starts[node - 1]!;
	const next = starts.slice();
	const table = new Float32Array(width * count);
	for (let edge = 0; edge < count; edge++) {
		const at = width * next[nodeOf(edge)]!++;
		table.set(edges.subarray(edgeNumbers * edge, edgeNumbers * (edge + 1)), at);
		table.set(days.subarray(2 * edge, 2 * edge + 2), at + edgeNumbers);
	}
	return { table, starts };
}

/** Calls back for each edge of a day, with where its numbers begin in the table. A day that there is not has none. */
export function eachEdgeOn(
	{ table, starts }: EdgeSpans,
	day: number,
	visit: (at: number) => void
): void {
	const dayCount = starts.length - 2;
	if (!(day >= 0 && day < dayCount)) return;
	let step = 2 ** Math.floor(Math.log2(dayCount));
	for (let node = step; ; node += day + 1 < node ? -step : step) {
		const end = width * (starts[node + 1] ?? 0);
		for (let at = width * (starts[node] ?? 0); at < end; at += width)
			if (table[at + edgeNumbers]! <= day && day <= table[at + edgeNumbers + 1]!) visit(at);
		if (node === day + 1) return;
		step /= 2;
	}
}

/** Of the numbers from `first` to `last`, that with the most zeros at its end in binary. */
function uppermost(first: number, last: number): number {
	return last & -(2 ** (31 - Math.clz32((first - 1) ^ last)));
}
