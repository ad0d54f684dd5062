import { unitsPerDegree } from '../../clip/grid-paths';
import { packRings, type Rings } from '../../rings';
import { next } from '../mesh/triangulation';
import type { GroundMesh } from '../mesh/ground-mesh';

/** How far a cut's end is drawn into the ground that it must join, in degrees: a third of a millimetre. */
const overlap = 3e-9;

/**
 * Boundary of the ground at or below a level: the rings' own positions, and between them the line of
 * the level, straight from edge to edge of the triangles.
 *
 * @param joins for each half-edge, 1 where other ground lies across the rim that the result will be
 * united with; null: there is none
 */
export function traceLevel(
	mesh: GroundMesh,
	field: Float64Array,
	level: number,
	joins: Uint8Array | null
): Rings {
	const { vertexCount, triangleCount, corner, twin, lon, lat, position } = mesh;
	// Points of the boundary: a vertex by its number, a crossing by the half-edge that it lies on.
	const crossing = (e: number) => vertexCount + (twin[e]! > e ? e : twin[e] === -1 ? e : twin[e]!);
	const following = new Int32Array(vertexCount + 3 * triangleCount).fill(-1);
	const firsts: number[] = [];
	const connect = (from: number, to: number): void => {
		following[from] = to;
		firsts.push(from);
	};
	for (let t = 0; t < triangleCount; t++) {
		let leaves = -1;
		let enters = -1;
		for (let e = 3 * t; e < 3 * t + 3; e++) {
			const a = corner[e]!;
			const b = corner[next(e)]!;
			const fromBelow = field[a]! <= level;
			const toBelow = field[b]! <= level;
			if (fromBelow && !toBelow) leaves = e;
			if (!fromBelow && toBelow) enters = e;
			if (twin[e] !== -1 || !(fromBelow || toBelow)) continue;
			connect(fromBelow ? a : crossing(e), toBelow ? b : crossing(e));
		}
		if (leaves !== -1) connect(crossing(leaves), crossing(enters));
	}

	const place = (point: number, out: number[]): void => {
		if (point < vertexCount) {
			// Vertices put in on the edges of rings are not theirs: the edge is straight without them.
			if (position[point] !== -1) addPosition(out, lon[point]!, lat[point]!);
			return;
		}
		const e = point - vertexCount;
		let [a, b] = [corner[e]!, corner[next(e)]!];
		if (field[a]! > field[b]!) [a, b] = [b, a];
		const share = (level - field[a]!) / (field[b]! - field[a]!);
		const dLon = lon[b]! - lon[a]!;
		const dLat = lat[b]! - lat[a]!;
		let [x, y] = [lon[a]! + share * dLon, lat[a]! + share * dLat];
		if (joins !== null && joins[e] === 1) {
			const right = (a === corner[e] ? overlap : -overlap) / Math.hypot(dLon, dLat);
			[x, y] = [x + right * dLat, y - right * dLon];
		}
		addPosition(out, roundToGrid(x), roundToGrid(y));
	};

	const rings: number[][] = [];
	for (const first of firsts) {
		if (following[first] === -1) continue;
		const ring: number[] = [];
		for (let point = first; following[point] !== -1;) {
			place(point, ring);
			const to = following[point]!;
			following[point] = -1;
			point = to;
		}
		close(ring);
		if (ring.length >= 8) rings.push(ring);
	}
	return packRings(rings);
}

function roundToGrid(degrees: number): number {
	return Math.round(degrees * unitsPerDegree) / unitsPerDegree;
}

function addPosition(ring: number[], lon: number, lat: number): void {
	const n = ring.length;
	if (n > 0 && ring[n - 2] === lon && ring[n - 1] === lat) return;
	ring.push(lon, lat);
}

function close(ring: number[]): void {
	const [lon, lat] = [ring[0]!, ring[1]!];
	if (ring[ring.length - 2] !== lon || ring[ring.length - 1] !== lat) ring.push(lon, lat);
}
