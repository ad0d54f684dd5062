import type { GroundMesh } from './ground-mesh';

/** Triangles of ground that hangs together and is large enough, or may go on beyond the window. */
export function roomyTriangles(
	mesh: GroundMesh,
	open: readonly number[],
	targetSqKm: number
): { roomy: Uint8Array; mostSqKm: number } {
	const { of, areasSqKm } = componentsOf(mesh);
	const isOpen = new Uint8Array(mesh.vertexCount);
	for (const vertex of open) isOpen[vertex] = 1;
	const goesOn = new Set<number>();
	for (let e = 0; e < mesh.corner.length; e++) {
		if (isOpen[mesh.corner[e]!] === 1) goesOn.add(of[(e - (e % 3)) / 3]!);
	}
	const roomy = new Uint8Array(of.length);
	of.forEach((component, t) => {
		if (goesOn.has(component) || areasSqKm[component]! > targetSqKm) roomy[t] = 1;
	});
	return { roomy, mostSqKm: Math.max(...areasSqKm, 0) };
}

/** For each triangle the number of what hangs together with it by sides, and the areas of those. */
function componentsOf(mesh: GroundMesh): { of: Int32Array; areasSqKm: number[] } {
	const of = new Int32Array(mesh.triangleCount).fill(-1);
	const areasSqKm: number[] = [];
	for (let first = 0; first < of.length; first++) {
		if (of[first] !== -1) continue;
		const component = areasSqKm.length;
		const stack = [first];
		of[first] = component;
		let sum = 0;
		for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
			sum += mesh.areasSqKm[t]!;
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
