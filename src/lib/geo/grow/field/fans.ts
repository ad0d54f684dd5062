import type { GroundMesh } from '../mesh/ground-mesh';

/**
 * For each vertex the half-edge at it from which turning counter-clockwise (`twin[before(e)]`) meets
 * all its triangles: the one along the rim, where it lies on the rim.
 */
export function fansOf({ vertexCount, corner, twin }: GroundMesh): Int32Array {
	const fans = new Int32Array(vertexCount).fill(-1);
	for (let e = 0; e < corner.length; e++) {
		const v = corner[e]!;
		if (fans[v] === -1 || twin[e] === -1) fans[v] = e;
	}
	return fans;
}
