import { boundsOfCoords } from '../bounding-box';
import type { ClipEngine } from '../clip/clip-engine';
import { piecesOf } from '../clip/pieces';
import type { Rings } from '../rings';
import { pathDistance } from './field/path-distance';
import { growFromPlace } from './grow-from-place';
import type { GrowResult } from './grow-piece';
import type { LonLat } from '../../model/map-overlay';
import { groundMesh } from './mesh/ground-mesh';
import { next } from './mesh/triangulation';
import { boxAreaSqKm } from './window';

/** Coarse: only the deepest place is looked for. */
const latticePoints = 1500;

/**
 * Keeps one contiguous piece of a parcel with an area of `targetSqKm` ± 0.1 %: what is nearest
 * to the place farthest from its edges, in its largest piece.
 */
export function trim(clip: ClipEngine, parcel: Rings, targetSqKm: number): GrowResult {
	const [largest] = piecesOf(parcel);
	if (largest === undefined) return { ok: false, availableSqKm: 0 };
	return growFromPlace(clip, largest, { type: 'point', at: deepestPlace(largest) }, targetSqKm);
}

/** About the place of a connected piece that is farthest from its edges. */
function deepestPlace(piece: Rings): LonLat {
	const stepKm = Math.sqrt(boxAreaSqKm(boundsOfCoords(piece.coords)) / latticePoints);
	const mesh = groundMesh(piece, stepKm);
	if (mesh === null) return [piece.coords[0]!, piece.coords[1]!];
	const rim = new Set<number>();
	for (let e = 0; e < mesh.corner.length; e++) {
		if (mesh.twin[e] === -1) rim.add(mesh.corner[e]!).add(mesh.corner[next(e)]!);
	}
	const vertices = [...rim];
	const distances = pathDistance(mesh, {
		vertices,
		distancesKm: vertices.map(() => 0)
	});
	let deepest = 0;
	for (let v = 1; v < distances.length; v++) {
		if (distances[v]! > distances[deepest]!) deepest = v;
	}
	return [mesh.lon[deepest]!, mesh.lat[deepest]!];
}
