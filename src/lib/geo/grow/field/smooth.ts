import { next } from '../mesh/triangulation';
import type { GroundMesh } from '../mesh/ground-mesh';

const enoughRounds = 60;
const smallResidual = 1e-5;

/**
 * A field smoothed over about `lengthKm`, as heat spreads that cannot leave the ground: w − ℓ² ∇²w is
 * the field, by linear finite elements. Lines of equal level become smooth, and meet the rim
 * at right angles, so that they leave no wedges and necks there.
 *
 * @param field at the vertices; parts of the mesh where it is infinite stay so
 */
export function smooth(mesh: GroundMesh, field: Float64Array, lengthKm: number): Float64Array {
	const { vertexCount: n, corner, twin, x, y } = mesh;
	const mass = new Float64Array(n);
	const from = new Int32Array(corner.length);
	const to = new Int32Array(corner.length);
	const weight = new Float64Array(corner.length);
	let edges = 0;
	const edgeAt = new Int32Array(corner.length);
	for (let e = 0; e < corner.length; e++) {
		const a = corner[e]!;
		const b = corner[next(e)]!;
		const c = corner[next(next(e))]!;
		const twiceArea = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
		const dot = (x[a]! - x[c]!) * (x[b]! - x[c]!) + (y[a]! - y[c]!) * (y[b]! - y[c]!);
		// Half the cotangent of the angle across; a triangle without area conducts as a thin one.
		const conducts = (lengthKm * lengthKm * dot) / 2 / Math.max(twiceArea, 1e-9);
		mass[a] = mass[a]! + Math.max(twiceArea, 1e-9) / 6;
		const other = twin[e]!;
		if (other === -1 || other > e) {
			from[edges] = a;
			to[edges] = b;
			weight[edges] = conducts;
			edgeAt[e] = edges++;
		} else {
			const edge = edgeAt[other]!;
			weight[edge] = weight[edge]! + conducts;
		}
	}
	const diagonal = mass.slice();
	for (let k = 0; k < edges; k++) {
		// Negative weights (obtuse triangles) could make the field overshoot.
		const w = Math.max(weight[k]!, 0);
		weight[k] = w;
		diagonal[from[k]!] = diagonal[from[k]!]! + w;
		diagonal[to[k]!] = diagonal[to[k]!]! + w;
	}

	const apply = (input: Float64Array, output: Float64Array): void => {
		for (let i = 0; i < n; i++) output[i] = mass[i]! * input[i]!;
		for (let k = 0; k < edges; k++) {
			const a = from[k]!;
			const b = to[k]!;
			const flow = weight[k]! * (input[a]! - input[b]!);
			output[a] = output[a]! + flow;
			output[b] = output[b]! - flow;
		}
	};
	const known = field.map((value) => (Number.isFinite(value) ? value : 0));
	const result = conjugateGradients(apply, diagonal, mass, known);
	for (let i = 0; i < n; i++) if (!Number.isFinite(field[i]!)) result[i] = Infinity;
	return result;
}

/** Solves A w = M f, with the diagonal of A as preconditioner, from f on. */
function conjugateGradients(
	apply: (input: Float64Array, output: Float64Array) => void,
	diagonal: Float64Array,
	mass: Float64Array,
	known: Float64Array
): Float64Array {
	const n = known.length;
	const result = Float64Array.from(known);
	const image = new Float64Array(n);
	const residual = new Float64Array(n);
	const step = new Float64Array(n);
	apply(result, image);
	let power = 0;
	let first = 0;
	for (let i = 0; i < n; i++) {
		const right = mass[i]! * known[i]!;
		const r = right - image[i]!;
		residual[i] = r;
		step[i] = r / diagonal[i]!;
		power += r * step[i]!;
		first += (right * right) / diagonal[i]!;
	}
	for (let round = 0; round < enoughRounds && power > smallResidual ** 2 * first; round++) {
		apply(step, image);
		let curvature = 0;
		for (let i = 0; i < n; i++) curvature += step[i]! * image[i]!;
		const alpha = power / curvature;
		let nextPower = 0;
		for (let i = 0; i < n; i++) {
			result[i] = result[i]! + alpha * step[i]!;
			const r = residual[i]! - alpha * image[i]!;
			residual[i] = r;
			nextPower += (r * r) / diagonal[i]!;
		}
		const beta = nextPower / power;
		for (let i = 0; i < n; i++) step[i] = residual[i]! / diagonal[i]! + beta * step[i]!;
		power = nextPower;
	}
	return result;
}
