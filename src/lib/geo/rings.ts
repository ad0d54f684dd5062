import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../model/dossier';
import type { Rings } from '../model/rings';
import { boundsOfCoords } from './bounding-box';
import { nestRings } from './nest-rings';
import { ringAreaSqKm } from './ring-area';
import { signedArea2 } from './signed-area';

export type { Rings };

export const noRings: Rings = { coords: new Float64Array(0), starts: new Uint32Array(1) };

export function isEmpty({ starts }: Rings): boolean {
	return starts.length <= 1;
}

/** Rings of a polygon or multipolygon, turned to RFC 7946 winding. Positions beyond two numbers are cut. */
export function ringsOf(geometry: Polygon | MultiPolygon): Rings {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return packRings(
		polygons.flatMap((rings) =>
			rings.map((ring, index) => {
				const flat = ring.flatMap(([lon, lat]) => [lon as number, lat as number]);
				return signedArea2(flat) > 0 === (index === 0) ? flat : reversed(flat);
			})
		)
	);
}

/** Rings from closed flat ones: `[lon, lat, …]`, the first position repeated at the end. */
export function packRings(rings: readonly ArrayLike<number>[]): Rings {
	const starts = new Uint32Array(rings.length + 1);
	rings.forEach((ring, i) => (starts[i + 1] = (starts[i] as number) + ring.length / 2));
	const coords = new Float64Array(2 * (starts[rings.length] as number));
	rings.forEach((ring, i) => coords.set(ring, 2 * (starts[i] as number)));
	return { coords, starts };
}

/** The rings one by one, as `packRings` takes them; views, not copies. */
export function unpackRings({ coords, starts }: Rings): Float64Array[] {
	return Array.from({ length: starts.length - 1 }, (_, ring) =>
		coords.subarray(2 * starts[ring]!, 2 * starts[ring + 1]!)
	);
}

/** Makes the last position of each ring its first one again, where they were moved apart. */
export function closeRings(rings: Rings): void {
	for (const ring of unpackRings(rings)) ring.copyWithin(ring.length - 2, 0, 2);
}

/** A box as the one ring around it. */
export function boxRings([west, south, east, north]: Bounds): Rings {
	return packRings([[west, south, east, south, east, north, west, north, west, south]]);
}

/** The bounding box of each ring, in degrees. */
export function ringBounds(rings: Rings): Bounds[] {
	return unpackRings(rings).map((ring) => boundsOfCoords(ring));
}

/** Ellipsoidal area in km² (see `ring-area`): outer rings less holes. */
export function ringsAreaSqKm({ coords, starts }: Rings): number {
	let total = 0;
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		total += ringAreaSqKm(coords, starts[ring] as number, starts[ring + 1] as number);
	}
	return total;
}

/** The same ground as polygons with their holes, the largest outline first. */
export function multiPolygonOf(ground: Rings): MultiPolygon {
	const rings = unpackRings(ground);
	const polygons = nestRings(rings, rings.map(signedArea2)).reverse();
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((polygon) => polygon.map((ring) => positionsOf(rings[ring]!)))
	};
}

function positionsOf(flat: Float64Array): Position[] {
	const positions: Position[] = [];
	for (let i = 0; i < flat.length; i += 2) positions.push([flat[i]!, flat[i + 1]!]);
	return positions;
}

/** A flat ring or line `[lon, lat, …]` run the other way. */
export function reversed(flat: readonly number[]): number[] {
	const out: number[] = [];
	for (let i = flat.length - 2; i >= 0; i -= 2) out.push(flat[i]!, flat[i + 1]!);
	return out;
}
