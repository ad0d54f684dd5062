import { pointKey, type GridLine, type GridPoint } from '../grid/grid.ts';

/**
 * The edges that two of the areas share vertex for vertex, chained into lines.
 * Natural Earth's regions share their edges exactly, so these are its inner
 * borders; its coasts and outer borders belong to one region each and drop out.
 * `areas`: rings (unclosed) by name. `wanted` may refuse a pair of names.
 */
export function sharedEdges(
	areas: ReadonlyMap<string, readonly GridLine[][]>,
	wanted: (a: string, b: string) => boolean = () => true
): GridLine[] {
	const owners = new Map<string, { a: GridPoint; b: GridPoint; names: Set<string> }>();
	for (const [name, polygons] of areas)
		for (const ring of polygons.flat())
			ring.forEach((a, i) => {
				const b = ring[(i + 1) % ring.length]!;
				const ka = pointKey(a);
				const kb = pointKey(b);
				const key = ka < kb ? `${ka}_${kb}` : `${kb}_${ka}`;
				const edge = owners.get(key) ?? { a, b, names: new Set() };
				edge.names.add(name);
				owners.set(key, edge);
			});
	const edges: [GridPoint, GridPoint][] = [];
	for (const { a, b, names } of owners.values()) {
		const [first, second] = [...names];
		if (first && second && wanted(first, second)) edges.push([a, b]);
	}
	return chain(edges);
}

/** Chains undirected edges into lines that end at forks and dead ends. */
function chain(edges: readonly [GridPoint, GridPoint][]): GridLine[] {
	const at = new Map<number, number[]>();
	const touch = (point: GridPoint, i: number) => {
		const list = at.get(pointKey(point));
		if (list) list.push(i);
		else at.set(pointKey(point), [i]);
	};
	edges.forEach(([a, b], i) => {
		touch(a, i);
		touch(b, i);
	});
	const used = new Uint8Array(edges.length);
	const follow = (start: number, from: GridPoint): GridLine => {
		const line = [from];
		let point = from;
		for (let i: number | undefined = start; i !== undefined;) {
			used[i] = 1;
			const [a, b]: [GridPoint, GridPoint] = edges[i]!;
			point = pointKey(a) === pointKey(point) ? b : a;
			line.push(point);
			const around: number[] = at.get(pointKey(point))!;
			i = around.length === 2 ? around.find((k) => !used[k]) : undefined;
		}
		return line;
	};
	const lines: GridLine[] = [];
	edges.forEach(([a, b], i) => {
		for (const end of [a, b])
			if (!used[i] && at.get(pointKey(end))!.length !== 2) lines.push(follow(i, end));
	});
	edges.forEach(([a], i) => {
		if (!used[i]) lines.push(follow(i, a));
	});
	return lines;
}
