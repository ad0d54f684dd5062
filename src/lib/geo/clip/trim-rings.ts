import { packRings, type Rings, unpackRings } from '../rings';
import type { Bounds } from '../../model/dossier';
import { boundsMeet, boundsOfCoords } from '../bounding-box';

/**
 * Rings with less detail outside a box and the same ground inside it: what an intersection with
 * something in the box needs of them. Runs of positions that lie beyond the same side of the box
 * are cut down to their ends: the run and the straight line between its ends stay beyond that side,
 * so no point in the box is wound around any differently. Beyond the box the rings may overlap
 * themselves. Rings that cannot reach the box are left out.
 */
export function trimRings(rings: Rings, box: Bounds): Rings {
	return packRings(
		unpackRings(rings)
			.filter((ring) => boundsMeet(boundsOfCoords(ring), box))
			.map((ring) => trimRing(ring, box))
			.filter((ring) => ring.length >= 8)
	);
}

function trimRing(ring: Float64Array, box: Bounds): number[] {
	const out: number[] = [];
	// Sides that the positions since the last kept one have in common, and the one passed over last.
	let common = 0;
	let skipped = -1;
	for (let i = 0; i < ring.length; i += 2) {
		const sides = sidesBeyond(ring[i]!, ring[i + 1]!, box);
		if ((sides & common) !== 0 && i !== ring.length - 2) {
			common &= sides;
			skipped = i;
			continue;
		}
		if (skipped >= 0) out.push(ring[skipped]!, ring[skipped + 1]!);
		out.push(ring[i]!, ring[i + 1]!);
		common = sides;
		skipped = -1;
	}
	return out;
}

/** The sides of the box that a position lies strictly beyond, as bits. */
function sidesBeyond(lon: number, lat: number, [west, south, east, north]: Bounds): number {
	return (
		(lon < west ? 1 : 0) | (lon > east ? 2 : 0) | (lat < south ? 4 : 0) | (lat > north ? 8 : 0)
	);
}
