import type { MultiPolygon, Polygon, Position } from 'geojson';
import { holeOwner } from './hole-owner';
import { ringAreaSqKm } from './ring-area';

/**
 * Ground as closed rings in flat arrays: what the clipping engine takes and gives. Outer rings run
 * counter-clockwise, holes clockwise; rings do not cross, so areas add up with their signs.
 */
export interface Rings {
	/** Interleaved [lon, lat, lon, lat, …] in degrees; each ring repeats its first position at its end. */
	readonly coords: Float64Array;
	/** Index of each ring's first position (positions, not numbers), and one more: their count. */
	readonly starts: Uint32Array;
}

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
				return isCounterClockwise(flat) === (index === 0) ? flat : reversed(flat);
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

/** Ellipsoidal area in km² (see `ring-area`): outer rings less holes. */
export function ringsAreaSqKm({ coords, starts }: Rings): number {
	let total = 0;
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		total += ringAreaSqKm(coords, starts[ring] as number, starts[ring + 1] as number);
	}
	return total;
}

/** The same ground as polygons with their holes, the largest outline first. */
export function multiPolygonOf({ coords, starts }: Rings): MultiPolygon {
	const outlines: { flat: Float64Array; holes: Float64Array[]; size: number }[] = [];
	const holes: Float64Array[] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const flat = coords.subarray(2 * starts[ring]!, 2 * starts[ring + 1]!);
		const size = doubleArea(flat);
		if (size > 0) outlines.push({ flat, holes: [], size });
		else holes.push(flat);
	}
	outlines.sort((a, b) => a.size - b.size);
	const smallestFirst = outlines.map(({ flat }) => flat);
	for (const hole of holes) outlines[holeOwner(hole, smallestFirst)]?.holes.push(hole);
	return {
		type: 'MultiPolygon',
		coordinates: outlines.reverse().map(({ flat, holes }) => [flat, ...holes].map(positionsOf))
	};
}

function positionsOf(flat: Float64Array): Position[] {
	const positions: Position[] = [];
	for (let i = 0; i < flat.length; i += 2) positions.push([flat[i]!, flat[i + 1]!]);
	return positions;
}

function isCounterClockwise(flat: ArrayLike<number>): boolean {
	return doubleArea(flat) > 0;
}

/** Twice the signed area in square degrees: for orientation and for order, never for a shown number. */
function doubleArea(flat: ArrayLike<number>): number {
	const [x0, y0] = [flat[0] as number, flat[1] as number];
	let sum = 0;
	for (let i = 0; i + 3 < flat.length; i += 2) {
		sum +=
			((flat[i] as number) - x0) * ((flat[i + 3] as number) - y0) -
			((flat[i + 2] as number) - x0) * ((flat[i + 1] as number) - y0);
	}
	return sum;
}

function reversed(flat: readonly number[]): number[] {
	const out: number[] = [];
	for (let i = flat.length - 2; i >= 0; i -= 2) out.push(flat[i]!, flat[i + 1]!);
	return out;
}
