import { nestRings } from '../../geo/nest-rings';
import { signedArea2 } from '../../geo/signed-area';
import { OwnAreasFault } from '../../model/areas-fault';

/** In one shape: each hole is held against each outline. */
const mostRings = 20_000;

/**
 * The rings of a shape as polygons with their holes. Outlines run clockwise in a shapefile; where all run
 * the other way, as some programs write them, all are outlines.
 *
 * @throws OwnAreasFault where there are too many to tell which hole is in which outline
 */
export function shpPolygons(parts: readonly Float64Array[]): number[][][][] {
	const rings = parts.filter(({ length }) => length >= 6);
	if (rings.length > mostRings) throw new OwnAreasFault('too-many-rings', { most: mostRings });
	const areas = rings.map((ring) => -signedArea2(closed(ring)));
	const turned = areas.every((area) => area <= 0);
	if (rings.length === 1) return [[turnedPositions(rings[0]!)]];
	const nested = nestRings(
		rings.map(closed),
		turned ? areas.map((area) => Math.max(-area, Number.MIN_VALUE)) : areas
	);
	// A hole that lies in no outline, and a ring without area, are kept: whoever measures them says so.
	const known = new Set(nested.flat());
	const left = rings.flatMap((_, i) => (known.has(i) ? [] : [[i]]));
	return [...nested, ...left].map((polygon) =>
		polygon.map((ring) => turnedPositions(rings[ring]!))
	);
}

/** Run the other way, as the rings of GeoJSON do. */
function turnedPositions(ring: Float64Array): number[][] {
	return positionsOf(ring).reverse();
}

function closed(ring: Float64Array): Float64Array {
	const last = ring.length - 2;
	if (ring[0] === ring[last] && ring[1] === ring[last + 1]) return ring;
	return Float64Array.of(...ring, ring[0]!, ring[1]!);
}

/** Flat numbers as positions. */
export function positionsOf(flat: ArrayLike<number>): number[][] {
	return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}
