import { packRings, type Rings } from '../rings';
import type { Bounds } from '../../model/dossier';
import { boundsMeet, boundsOfCoords } from '../bounding-box';

/**
 * Rings with less detail outside a box and the same ground inside it: what an intersection with
 * something in the box needs of them. Runs of positions that lie beyond the same side of the box
 * are cut down to their ends: the run and the straight line between its ends stay beyond that side,
 * so no point in the box is wound around any differently. Beyond the box the rings may overlap
 * themselves. Rings that cannot reach the box are left out.
 */
export function trimRings({ coords, starts }: Rings, box: Bounds): Rings {
	const kept: number[][] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const from = starts[ring] as number;
		const to = starts[ring + 1] as number;
		if (boundsMeet(boundsOfCoords(coords, from, to), box)) {
			const trimmed = trimRing(coords, from, to, box);
			if (trimmed.length >= 8) kept.push(trimmed);
		}
	}
	return packRings(kept);
}

function trimRing(coords: Float64Array, from: number, to: number, box: Bounds): number[] {
	const out: number[] = [];
	// Sides that the positions since the last kept one have in common, and the one passed over last.
	let common = 0;
	let skipped = -1;
	for (let i = 2 * from; i < 2 * to; i += 2) {
		const sides = sidesBeyond(coords[i] as number, coords[i + 1] as number, box);
		if ((sides & common) !== 0 && i !== 2 * to - 2) {
			common &= sides;
			skipped = i;
			continue;
		}
		if (skipped >= 0) out.push(coords[skipped] as number, coords[skipped + 1] as number);
		out.push(coords[i] as number, coords[i + 1] as number);
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
