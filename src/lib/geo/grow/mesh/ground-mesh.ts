import { unitsPerDegree } from '../../clip/grid-paths';
import { boundsOfCoords } from '../../bounding-box';
import type { Rings } from '../../rings';
import { cellPlane } from '../../grid/cell-grid';
import { kmPerDegree, shrinkAt } from '../nearest-ground';
import { fixEdge } from './fix-edge';
import { lattice } from './lattice';
import { before, next, type Triangulation } from './triangulation';

/**
 * Ground as triangles that fill it exactly. Half-edges as in `Triangulation`; vertices where ground
 * only touches itself are there once for each side.
 */
export interface GroundMesh {
	readonly vertexCount: number;
	readonly triangleCount: number;
	readonly lon: Float64Array;
	readonly lat: Float64Array;
	/** Place in the equal-area plane, km. */
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly corner: Int32Array;
	/** −1 at the rim of the ground. */
	readonly twin: Int32Array;
	/** Where the vertex stands among the positions of the rings; −1 for one that is none of them. */
	readonly position: Int32Array;
	/**
	 * For each vertex the half-edge at it from which turning counter-clockwise (`twin[before(e)]`) meets
	 * all its triangles: the one along the rim, where it lies on the rim.
	 */
	readonly fans: Int32Array;
	/** Of the triangles, in the equal-area plane. */
	readonly areasSqKm: Float64Array;
}

/**
 * @param rings clean ones, within a few degrees of one another
 * @param stepKm length of the triangles' sides; shorter at the rim where that has more detail
 * @returns null where the rings cross themselves, so that no net can be laid out
 */
export function groundMesh(rings: Rings, stepKm: number): GroundMesh | null {
	const { coords } = rings;
	const [west, south, east, north] = boundsOfCoords(coords);
	const shrink = shrinkAt((south + north) / 2);
	const units = (degrees: number) => Math.round(degrees * unitsPerDegree);
	const stepX = 2 * units(stepKm / kmPerDegree / shrink / 2);
	const stepY = units((stepKm / kmPerDegree) * (Math.sqrt(3) / 2));

	const path = withShortEdges(rings, stepKm, shrink);
	const { net, hint } = lattice(
		[units(west), units(south), units(east), units(north)],
		stepX,
		stepY,
		path.x.length
	);
	const position = new Int32Array(net.xs.length).fill(-1);
	const vertices = new Int32Array(path.x.length);
	for (let i = 0; i < path.x.length; i++) {
		const [x, y] = [path.x[i]!, path.y[i]!];
		const vertex = net.insert(x, y, hint(x, y));
		vertices[i] = vertex;
		if (position[vertex] === -1) position[vertex] = path.position[i]!;
	}
	for (let ring = 0; ring + 1 < path.starts.length; ring++) {
		const [from, to] = [path.starts[ring]!, path.starts[ring + 1]!];
		for (let i = from; i < to; i++) {
			const [a, b] = [vertices[i]!, vertices[i + 1 === to ? from : i + 1]!];
			if (a !== b && !fixEdge(net, a, b)) return null;
		}
	}
	return insideOf(net, position, coords);
}

/** The rings in grid units, unclosed, with vertices put in where an edge is longer than a step. */
function withShortEdges({ coords, starts }: Rings, stepKm: number, shrink: number) {
	const x: number[] = [];
	const y: number[] = [];
	const position: number[] = [];
	const ringStarts = [0];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let p = starts[ring]!; p + 1 < starts[ring + 1]!; p++) {
			const [lon, lat] = [coords[2 * p]!, coords[2 * p + 1]!];
			const dLon = coords[2 * p + 2]! - lon;
			const dLat = coords[2 * p + 3]! - lat;
			const parts = Math.ceil((Math.hypot(dLon * shrink, dLat) * kmPerDegree) / stepKm) || 1;
			for (let k = 0; k < parts; k++) {
				x.push(Math.round((lon + (dLon * k) / parts) * unitsPerDegree));
				y.push(Math.round((lat + (dLat * k) / parts) * unitsPerDegree));
				position.push(k === 0 ? p : -1);
			}
		}
		ringStarts.push(x.length);
	}
	return { x, y, position, starts: ringStarts };
}

function insideOf(net: Triangulation, netPosition: Int32Array, coords: Float64Array): GroundMesh {
	const inside = insideTriangles(net);
	const count = inside.reduce((sum, is) => sum + is, 0);
	const corner = new Int32Array(3 * count);
	const twin = new Int32Array(3 * count);
	const place = new Int32Array(net.triangleCount).fill(-1);
	for (let t = 0, k = 0; t < net.triangleCount; t++) if (inside[t] === 1) place[t] = k++;
	const fromNet = new Int32Array(3 * count);
	for (let t = 0; t < net.triangleCount; t++) {
		const to = place[t]!;
		if (to === -1) continue;
		for (let i = 0; i < 3; i++) {
			const f = net.twin[3 * t + i]!;
			const other = f === -1 ? -1 : place[(f - (f % 3)) / 3]!;
			fromNet[3 * to + i] = net.corner[3 * t + i]!;
			twin[3 * to + i] = other === -1 ? -1 : 3 * other + (f % 3);
		}
	}
	const netVertices = numberFans(corner, twin, fromNet);
	const n = netVertices.length;
	const mesh = {
		vertexCount: n,
		triangleCount: count,
		lon: new Float64Array(n),
		lat: new Float64Array(n),
		x: new Float64Array(n),
		y: new Float64Array(n),
		corner,
		twin,
		position: new Int32Array(n),
		fans: fansOf(n, corner, twin),
		areasSqKm: new Float64Array(count)
	};
	for (let v = 0; v < n; v++) {
		const p = netVertices[v]!;
		const at = netPosition[p]!;
		mesh.position[v] = at;
		mesh.lon[v] = at === -1 ? net.xs[p]! / unitsPerDegree : coords[2 * at]!;
		mesh.lat[v] = at === -1 ? net.ys[p]! / unitsPerDegree : coords[2 * at + 1]!;
		[mesh.x[v], mesh.y[v]] = cellPlane.forward(mesh.lon[v]!, mesh.lat[v]!);
	}
	const { x, y } = mesh;
	for (let t = 0; t < count; t++) {
		const [a, b, c] = [corner[3 * t]!, corner[3 * t + 1]!, corner[3 * t + 2]!];
		mesh.areasSqKm[t] = ((x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!)) / 2;
	}
	return mesh;
}

function fansOf(vertexCount: number, corner: Int32Array, twin: Int32Array): Int32Array {
	const fans = new Int32Array(vertexCount).fill(-1);
	for (let e = 0; e < corner.length; e++) {
		const v = corner[e]!;
		if (fans[v] === -1 || twin[e] === -1) fans[v] = e;
	}
	return fans;
}

/** Triangles that the rings wind around, found by walking over the net from its corner. */
function insideTriangles(net: Triangulation): Uint8Array {
	const turns = new Int8Array(net.triangleCount);
	const seen = new Uint8Array(net.triangleCount);
	const inside = new Uint8Array(net.triangleCount);
	const stack = [(net.out[0]! - (net.out[0]! % 3)) / 3];
	seen[stack[0]!] = 1;
	for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
		if (turns[t]! > 0) inside[t] = 1;
		for (let e = 3 * t; e < 3 * t + 3; e++) {
			const f = net.twin[e]!;
			if (f === -1) continue;
			const other = (f - (f % 3)) / 3;
			if (seen[other] === 1) continue;
			seen[other] = 1;
			turns[other] = turns[t]! - net.winding[e]!;
			stack.push(other);
		}
	}
	return inside;
}

/** Numbers the corners: one number for all around a vertex that hang together by their sides. */
function numberFans(corner: Int32Array, twin: Int32Array, fromNet: Int32Array): number[] {
	const vertices: number[] = [];
	corner.fill(-1);
	for (let start = 0; start < corner.length; start++) {
		if (corner[start] !== -1) continue;
		const v = vertices.push(fromNet[start]!) - 1;
		let e = start;
		while (e !== -1 && corner[e] === -1) {
			corner[e] = v;
			e = twin[before(e)]!;
		}
		for (e = twin[start]!; e !== -1 && corner[next(e)] === -1; e = twin[next(e)]!) {
			corner[next(e)] = v;
		}
	}
	return vertices;
}
