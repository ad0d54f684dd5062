import { before, next } from '../mesh/triangulation';
import type { GroundMesh } from '../mesh/ground-mesh';
import { shareBelow } from './solve-level';

/** A connected piece of ground above a level. */
export interface Leftover {
	readonly vertices: readonly number[];
	readonly areaSqKm: number;
}

/** The pieces of ground that lie above a level, among what can be reached. */
export function leftoversOf(
	{ corner, twin, fans, areasSqKm, vertexCount }: GroundMesh,
	field: Float64Array,
	level: number
): Leftover[] {
	const piece = new Int32Array(vertexCount).fill(-1);
	const pieces: { vertices: number[]; areaSqKm: number }[] = [];
	const isAbove = (v: number) => field[v]! > level && field[v]! < Infinity;
	for (let first = 0; first < vertexCount; first++) {
		if (piece[first] !== -1 || !isAbove(first)) continue;
		const own = { vertices: [first], areaSqKm: 0 };
		const number = pieces.push(own) - 1;
		piece[first] = number;
		for (let k = 0; k < own.vertices.length; k++) {
			const start = fans[own.vertices[k]!]!;
			let e = start;
			do {
				for (const v of [corner[next(e)]!, corner[before(e)]!]) {
					if (piece[v] !== -1 || !isAbove(v)) continue;
					piece[v] = number;
					own.vertices.push(v);
				}
				e = twin[before(e)]!;
			} while (e !== -1 && e !== start);
		}
	}
	for (let t = 0; t < areasSqKm.length; t++) {
		const [a, b, c] = [corner[3 * t]!, corner[3 * t + 1]!, corner[3 * t + 2]!];
		const number = Math.max(piece[a]!, piece[b]!, piece[c]!);
		if (number === -1) continue;
		const share = 1 - shareBelow(field[a]!, field[b]!, field[c]!, level);
		pieces[number]!.areaSqKm += share * areasSqKm[t]!;
	}
	return pieces;
}
