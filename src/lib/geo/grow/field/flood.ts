import { before, next } from '../mesh/triangulation';
import type { GroundMesh } from '../mesh/ground-mesh';
import { Heap } from './heap';

/** How much a way must rise per km, so that no ground is flat and levels are told apart. */
const leastSlope = 1e-4;

/**
 * The height that water has to rise to until it reaches each vertex from the start: the field, with
 * all hollows filled. So what lies below a level always hangs together.
 *
 * @param ease for each vertex, how many times flatter than elsewhere, as a power of 16, the way to it
 * may be: it is then reached before other ground that is as high
 * @returns infinite where there is no way
 */
export function flood(
	mesh: GroundMesh,
	field: Float64Array,
	start: number,
	ease: Uint8Array | null = null
): Float64Array {
	const { corner, twin, fans, x, y } = mesh;
	const level = new Float64Array(mesh.vertexCount).fill(Infinity);
	const done = new Uint8Array(mesh.vertexCount);
	const heap = new Heap(level);
	level[start] = field[start]!;
	heap.push(start);
	const reach = (v: number, a: number): void => {
		if (done[a] === 1) return;
		const least = ease === null ? leastSlope : leastSlope / 16 ** ease[a]!;
		const [dx, dy] = [x[a]! - x[v]!, y[a]! - y[v]!];
		const slope = least * Math.sqrt(dx * dx + dy * dy);
		const height = Math.max(field[a]!, level[v]! + slope);
		if (height < level[a]!) {
			level[a] = height;
			heap.push(a);
		}
	};
	for (let v = heap.pop(); v !== -1; v = heap.pop()) {
		done[v] = 1;
		const first = fans[v]!;
		let e = first;
		do {
			reach(v, corner[next(e)]!);
			reach(v, corner[before(e)]!);
			e = twin[before(e)]!;
		} while (e !== -1 && e !== first);
	}
	return level;
}
