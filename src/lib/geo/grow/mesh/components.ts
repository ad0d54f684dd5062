import type { GroundMesh } from './ground-mesh';

/** Which triangles hang together by their sides. */
export interface Components {
	/** For each triangle the number of its component. */
	readonly of: Int32Array;
	readonly areasSqKm: readonly number[];
}

export function componentsOf(mesh: GroundMesh, areas: Float64Array): Components {
	const of = new Int32Array(mesh.triangleCount).fill(-1);
	const areasSqKm: number[] = [];
	for (let first = 0; first < of.length; first++) {
		if (of[first] !== -1) continue;
		const component = areasSqKm.length;
		const stack = [first];
		of[first] = component;
		let sum = 0;
		for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
			sum += areas[t]!;
			for (let e = 3 * t; e < 3 * t + 3; e++) {
				const f = mesh.twin[e]!;
				if (f === -1) continue;
				const other = (f - (f % 3)) / 3;
				if (of[other] !== -1) continue;
				of[other] = component;
				stack.push(other);
			}
		}
		areasSqKm.push(sum);
	}
	return { of, areasSqKm };
}
