import type { GroundMesh } from './mesh/ground-mesh';
import { next } from './mesh/triangulation';
import type { Seeds } from './field/path-distance';
import type { Contact, LineRuler } from './line-stretch';
import type { LonLat } from '../../model/map-overlay';
import { cellPlane } from '../grid/cell-grid';

/** Where on a mesh growing starts: seeds, the vertex that all must hang together with, and the rim. */
export interface Start {
	readonly seeds: Seeds;
	readonly root: number;
	/** For each half-edge, 1 where the rim runs along the line; null for a point. */
	readonly along: Uint8Array | null;
}

/** A start that is found on any mesh of the ground; `roomy` has 1 for the triangles it may lie in. */
export interface Seeding {
	readonly start: (mesh: GroundMesh, roomy: Uint8Array) => Start | null;
	/** Places that the start lies among. */
	readonly around: readonly LonLat[];
	/** Whether the result will be united with ground along the start. */
	readonly joins: boolean;
}

/** How long a stretch of a line is grown from, in sides of a square of what is to grow. */
const stretchSides = 2.5;

/** A start along the lines of a ruler, around one of the contacts with them, to grow by so much. */
export function seedingAlong(
	ruler: LineRuler,
	reachKm: number,
	contacts: readonly Contact[],
	middle: Contact,
	areaSqKm: number
): Omit<Seeding, 'joins'> {
	const lengthKm = stretchSides * Math.sqrt(areaSqKm);
	const stretch = contacts.filter(
		({ alongKm }) => Math.abs(alongKm - middle.alongKm) <= lengthKm / 2
	);
	return {
		start: (mesh, roomy) => startAtLine(mesh, roomy, ruler, reachKm, middle.alongKm, lengthKm),
		around: [middle, ...stretch].map(({ at }) => at)
	};
}

/** From a place on the ground or on its rim: the corners of the triangle nearest to it. */
export function startAtPoint(
	mesh: GroundMesh,
	roomy: Uint8Array,
	[lon, lat]: LonLat
): Start | null {
	const { corner, x, y } = mesh;
	const [px, py] = cellPlane.forward(lon, lat);
	let best = -1;
	let least = Infinity;
	for (let t = 0; t < mesh.triangleCount && least > 0; t++) {
		if (roomy[t] === 0) continue;
		let out = 0;
		for (let e = 3 * t; e < 3 * t + 3 && out < least; e++) {
			const [a, b] = [corner[e]!, corner[next(e)]!];
			const [ux, uy] = [x[b]! - x[a]!, y[b]! - y[a]!];
			const right = (uy * (px - x[a]!) - ux * (py - y[a]!)) / Math.hypot(ux, uy);
			if (right > out) out = right;
		}
		if (out < least) [best, least] = [t, out];
	}
	if (best === -1) return null;
	const vertices = [corner[3 * best]!, corner[3 * best + 1]!, corner[3 * best + 2]!];
	const distancesKm = vertices.map((v) => Math.hypot(x[v]! - px, y[v]! - py));
	const nearest = distancesKm.indexOf(Math.min(...distancesKm));
	return { seeds: { vertices, distancesKm }, root: vertices[nearest]!, along: null };
}

/**
 * From a stretch of the rim: where it runs along a line, to within `reachKm`, and the line is within
 * half of `lengthKm` of the place `middleKm` along it. Null where none of the rim does.
 */
function startAtLine(
	mesh: GroundMesh,
	roomy: Uint8Array,
	ruler: LineRuler,
	reachKm: number,
	middleKm: number,
	lengthKm: number
): Start | null {
	const { corner, twin, lon, lat } = mesh;
	const along = new Uint8Array(corner.length);
	const chosen = new Set<number>();
	let root = -1;
	let least = Infinity;
	for (let e = 0; e < corner.length; e++) {
		if (twin[e] !== -1 || roomy[(e - (e % 3)) / 3] === 0) continue;
		const [a, b] = [corner[e]!, corner[next(e)]!];
		const middle: LonLat = [(lon[a]! + lon[b]!) / 2, (lat[a]! + lat[b]!) / 2];
		const place = ruler.nearest(middle, reachKm);
		if (place === null) continue;
		along[e] = 1;
		const away = Math.abs(place.alongKm - middleKm);
		if (away < least) [least, root] = [away, a];
		if (away > lengthKm / 2) continue;
		chosen.add(a).add(b);
	}
	if (root === -1) return null;
	chosen.add(root);
	const vertices = [...chosen];
	return { seeds: { vertices, distancesKm: vertices.map(() => 0) }, root, along };
}
