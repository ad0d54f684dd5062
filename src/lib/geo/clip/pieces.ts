import { ringAreaSqKm } from '../ring-area';
import { packRings, type Rings } from '../rings';
import { boxOf, type Box } from './ring-boxes';
import { partTouching } from './part-touching';

interface Outline {
	readonly ring: Float64Array;
	readonly box: Box;
	readonly holes: Float64Array[];
	areaSqKm: number;
}

/**
 * Connected pieces of ground, the largest first: each an outer ring and its holes. An island in a
 * hole is a piece of its own, and so is ground that touches other ground only at a vertex.
 *
 * @param rings clean ones
 */
export function piecesOf(rings: Rings): Rings[] {
	const { coords, starts } = partTouching(rings);
	const outlines: Outline[] = [];
	const holes: { ring: Float64Array; areaSqKm: number }[] = [];
	for (let i = 0; i + 1 < starts.length; i++) {
		const [from, to] = [starts[i]!, starts[i + 1]!];
		const ring = coords.subarray(2 * from, 2 * to);
		const areaSqKm = ringAreaSqKm(coords, from, to);
		if (areaSqKm > 0) outlines.push({ ring, box: boxOf(coords, from, to), holes: [], areaSqKm });
		else holes.push({ ring, areaSqKm });
	}
	// The smallest outline around a hole is the one that it is a hole of.
	const smallestFirst = [...outlines].sort((a, b) => a.areaSqKm - b.areaSqKm);
	const owners = holes.map(({ ring }) => {
		const [lon, lat] = middleOfLongestEdge(ring);
		return smallestFirst.find(({ ring, box }) => holds(box, lon, lat) && encloses(ring, lon, lat));
	});
	holes.forEach(({ ring, areaSqKm }, i) => {
		const owner = owners[i];
		if (!owner) return;
		owner.holes.push(ring);
		owner.areaSqKm += areaSqKm;
	});
	return outlines
		.sort((a, b) => b.areaSqKm - a.areaSqKm)
		.map(({ ring, holes }) => packRings([ring, ...holes]));
}

/** Rings touch at vertices only, so the middle of an edge is on no other ring. */
function middleOfLongestEdge(ring: Float64Array): [number, number] {
	let longest = -1;
	let middle: [number, number] = [NaN, NaN];
	for (let i = 0; i + 3 < ring.length; i += 2) {
		const length = Math.hypot(ring[i + 2]! - ring[i]!, ring[i + 3]! - ring[i + 1]!);
		if (length > longest) {
			longest = length;
			middle = [(ring[i]! + ring[i + 2]!) / 2, (ring[i + 1]! + ring[i + 3]!) / 2];
		}
	}
	return middle;
}

function holds({ west, south, east, north }: Box, lon: number, lat: number): boolean {
	return west <= lon && lon <= east && south <= lat && lat <= north;
}

/** Even-odd along a ray to the east. */
function encloses(ring: Float64Array, lon: number, lat: number): boolean {
	let odd = false;
	for (let i = 0; i + 3 < ring.length; i += 2) {
		const y1 = ring[i + 1]!;
		const y2 = ring[i + 3]!;
		if (y1 > lat === y2 > lat) continue;
		const x1 = ring[i]!;
		if (lon < x1 + ((ring[i + 2]! - x1) * (lat - y1)) / (y2 - y1)) odd = !odd;
	}
	return odd;
}
