import type { MultiPolygon, Polygon, Position } from 'geojson';
import { crossesOddly } from './contains-point';
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

/** The same ground as polygons with their holes, the largest first by number of positions of its outer ring. */
export function multiPolygonOf({ coords, starts }: Rings): MultiPolygon {
	const outers: { rings: Position[][]; span: number }[] = [];
	const holes: Position[][] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const flat = coords.subarray(2 * (starts[ring] as number), 2 * (starts[ring + 1] as number));
		const positions: Position[] = [];
		for (let i = 0; i < flat.length; i += 2) positions.push([flat[i]!, flat[i + 1]!]);
		if (isCounterClockwise(flat))
			outers.push({ rings: [positions], span: Math.abs(doubleArea(flat)) });
		else holes.push(positions);
	}
	// The smallest outer ring around a hole is the one that it is a hole of.
	const bySize = [...outers].sort((a, b) => a.span - b.span);
	for (const hole of holes) {
		const [lon, lat] = insideNear(hole);
		bySize.find(({ rings }) => crossesOddly(rings[0]!, lon, lat))?.rings.push(hole);
	}
	return {
		type: 'MultiPolygon',
		coordinates: outers.sort((a, b) => b.span - a.span).map(({ rings }) => rings)
	};
}

/** A position just inside a ring, at its first edge, so that rings that touch at vertices are told apart. */
function insideNear(ring: readonly Position[]): [number, number] {
	const [x1, y1] = ring[0] as [number, number];
	const [x2, y2] = ring[1] as [number, number];
	const [dx, dy] = [x2 - x1, y2 - y1];
	const left = isCounterClockwise(ring.flat()) ? 1 : -1;
	const nudge = 1e-9 / Math.hypot(dx, dy);
	return [(x1 + x2) / 2 - left * dy * nudge, (y1 + y2) / 2 + left * dx * nudge];
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
