import loadClipper from 'clipper2-wasm/dist/es/clipper2z.js';
import type { MainModule, Paths64 } from 'clipper2-wasm/dist/clipper2z.d.ts';
import type { GridLine } from '../grid/grid.ts';

const clipper: MainModule = await loadClipper();

/**
 * Boolean operations on areas of rings on the grid (unclosed, shells
 * counter-clockwise, holes clockwise, non-zero filling). They round crossings to
 * the grid, which moves edges by up to a grid unit: use them to make helper
 * areas and to measure, and the planar graph for everything that ships.
 */
export function union(rings: GridLine[], others: GridLine[] = []): GridLine[] {
	return run(rings, others, (a, b) => clipper.Union64(a, b, clipper.FillRule.NonZero));
}

export function difference(rings: GridLine[], others: GridLine[]): GridLine[] {
	return run(rings, others, (a, b) => clipper.Difference64(a, b, clipper.FillRule.NonZero));
}

export function intersection(rings: GridLine[], others: GridLine[]): GridLine[] {
	return run(rings, others, (a, b) => clipper.Intersect64(a, b, clipper.FillRule.NonZero));
}

/** Grows (or shrinks, if negative) an area by a distance in units of its coordinates, corners round. */
export function inflate(rings: GridLine[], distance: number): GridLine[] {
	const nothing: GridLine[] = [];
	return run(rings, nothing, (a) =>
		clipper.InflatePaths64(
			a,
			distance,
			clipper.JoinType.Round,
			clipper.EndType.Polygon,
			2,
			Math.abs(distance) / 50
		)
	);
}

function run(
	rings: GridLine[],
	others: GridLine[],
	operation: (a: Paths64, b: Paths64) => Paths64
): GridLine[] {
	const a = toPaths(rings);
	const b = toPaths(others);
	const result = operation(a, b);
	const out = fromPaths(result);
	a.delete();
	b.delete();
	result.delete();
	return out;
}

function toPaths(rings: GridLine[]): Paths64 {
	const paths = new clipper.Paths64();
	for (const ring of rings) {
		const flat = new BigInt64Array(ring.length * 3);
		ring.forEach(([x, y], i) => {
			flat[i * 3] = BigInt(Math.round(x));
			flat[i * 3 + 1] = BigInt(Math.round(y));
		});
		const path = new clipper.Path64();
		path.assign(flat);
		paths.push_back(path);
		path.delete();
	}
	return paths;
}

function fromPaths(paths: Paths64): GridLine[] {
	const out: GridLine[] = [];
	for (let i = 0; i < paths.size(); i++) {
		const path = paths.get(i);
		const view = path.view();
		const ring: GridLine = [];
		for (let k = 0; k < view.length; k += 3) ring.push([Number(view[k]), Number(view[k + 1])]);
		out.push(ring);
		path.delete();
	}
	return out;
}
