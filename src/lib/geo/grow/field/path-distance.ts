import { before, next } from '../mesh/triangulation';
import type { GroundMesh } from '../mesh/ground-mesh';
import { Heap } from './heap';

/** Where distances are counted from: vertices, and how far in km each is from the start itself. */
export interface Seeds {
	readonly vertices: readonly number[];
	readonly distancesKm: readonly number[];
}

/**
 * Length in km of the shortest way over the ground from the seeds to each vertex; infinite where there
 * is none. Fast marching over the triangles (R. Kimmel and J. A. Sethian, "Computing geodesic paths
 * on manifolds", 1998), each triangle's wave taken as coming from a point (M. Novotni and R. Klein,
 * 2002) where one fits, so that rings around a point are round.
 */
export function pathDistance(mesh: GroundMesh, seeds: Seeds): Float64Array {
	const { corner, twin, fans, x, y } = mesh;
	const distance = new Float64Array(mesh.vertexCount).fill(Infinity);
	const done = new Uint8Array(mesh.vertexCount);
	const heap = new Heap(distance);
	seeds.vertices.forEach((v, i) => {
		const from = seeds.distancesKm[i]!;
		if (from >= distance[v]!) return;
		distance[v] = from;
		heap.push(v);
	});

	const reach = (v: number, a: number, b: number): void => {
		if (done[a] === 1) return;
		const along = distance[v]! + length(x[a]! - x[v]!, y[a]! - y[v]!);
		const far =
			done[b] === 1
				? Math.min(
						along,
						acrossTriangle(x[v]!, y[v]!, distance[v]!, x[b]!, y[b]!, distance[b]!, x[a]!, y[a]!)
					)
				: along;
		if (far < distance[a]!) {
			distance[a] = far;
			heap.push(a);
		}
	};

	for (let v = heap.pop(); v !== -1; v = heap.pop()) {
		done[v] = 1;
		const start = fans[v]!;
		let e = start;
		do {
			const a = corner[next(e)]!;
			const b = corner[before(e)]!;
			reach(v, a, b);
			reach(v, b, a);
			e = twin[before(e)]!;
		} while (e !== -1 && e !== start);
	}
	return distance;
}

/** Distance at c of a wave that comes through the side ab; infinite where it does not come through it. */
function acrossTriangle(
	ax: number,
	ay: number,
	da: number,
	bx: number,
	by: number,
	db: number,
	cx: number,
	cy: number
): number {
	const base = length(bx - ax, by - ay);
	const ux = (bx - ax) / base;
	const uy = (by - ay) / base;
	// c in the frame of ab: along it, and away from it.
	const along = (cx - ax) * ux + (cy - ay) * uy;
	const away = Math.abs((cy - ay) * ux - (cx - ax) * uy);
	const sourceAlong = (base * base + da * da - db * db) / (2 * base);
	const below = da * da - sourceAlong * sourceAlong;
	if (below > 0) {
		const depth = Math.sqrt(below);
		const through = sourceAlong + ((along - sourceAlong) * depth) / (depth + away);
		if (through < 0 || through > base) return Infinity;
		return length(along - sourceAlong, away + depth);
	}
	// No point is that near to both: a straight front.
	const slope = (db - da) / base;
	if (!(Math.abs(slope) < 1)) return Infinity;
	const rise = Math.sqrt(1 - slope * slope);
	const through = along - (away * slope) / rise;
	if (through < 0 || through > base) return Infinity;
	return da + along * slope + away * rise;
}

/** Math.hypot is slower by far, and not the same in every engine. */
function length(x: number, y: number): number {
	return Math.sqrt(x * x + y * y);
}
