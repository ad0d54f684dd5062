import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { packRings, ringsOf, type Rings } from '../../src/lib/geo/rings';
import { shippedLayers } from './shapes';

/** A feature of a shipped layer, as the clipping engine takes it. */
export interface ShippedGround {
	readonly id: string;
	readonly holder: string;
	readonly rings: Rings;
}

function groundsOf(file: string): ShippedGround[] {
	const layer = shippedLayers.find(([name]) => name === file)!;
	return layer[1].features.map(({ geometry, properties }) => ({
		id: String(properties?.id),
		holder: String(properties?.holder),
		rings: ringsOf(geometry as Polygon | MultiPolygon)
	}));
}

export const heldGrounds = groundsOf('control.geojson');
export const regionGrounds = groundsOf('regions.geojson');
export const oblasts = regionGrounds.filter(({ id }) => id.startsWith('UA-'));

export function held(id: string): Rings {
	return heldGrounds.find((ground) => ground.id === id)!.rings;
}

/** Several grounds as one, one after the other: neighbours keep their borders. */
export function together(grounds: readonly Rings[]): Rings {
	return packRings(
		grounds.flatMap(({ coords, starts }) =>
			Array.from({ length: starts.length - 1 }, (_, i) =>
				coords.subarray(2 * starts[i]!, 2 * starts[i + 1]!)
			)
		)
	);
}

export const occupied = together(
	heldGrounds.filter(({ holder }) => holder === 'RU').map(({ rings }) => rings)
);

/** A lobed ring of `count` positions, as drawn by hand. */
export function lasso(lon: number, lat: number, radius: number, count = 60, turn = 0): Rings {
	const flat: number[] = [];
	for (let i = 0; i <= count; i++) {
		const angle = ((i % count) / count) * 2 * Math.PI;
		const r = radius * (1 + 0.2 * Math.sin(5 * angle + turn));
		flat.push(lon + r * Math.cos(angle), lat + 0.7 * r * Math.sin(angle));
	}
	return packRings([flat]);
}

export function moved({ coords, starts }: Rings, dLon: number, dLat: number): Rings {
	return { coords: coords.map((value, i) => value + (i % 2 === 0 ? dLon : dLat)), starts };
}

/** A box, counter-clockwise; clockwise as a hole. */
export function box(west: number, south: number, east: number, north: number, hole = false) {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return (hole ? ring.reverse() : ring).flat();
}

const near = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Lassos over the occupied ground and its neighbours, from 2 to 300 km across. */
export const anyLasso = fc
	.tuple(near(32, 40), near(44.5, 52), near(Math.log(0.01), Math.log(2)), near(0, 6))
	.map(([lon, lat, size, turn]) => lasso(lon, lat, Math.exp(size), 60, turn));

/** Shipped held areas, in place or moved about. */
export const anyMovedGround = fc
	.tuple(
		fc.constantFrom(...heldGrounds),
		fc.oneof(
			fc.constant<[number, number]>([0, 0]),
			fc.tuple(near(-4, 4), near(-3, 3)),
			// By whole steps of the layers' grid, so that vertices meet vertices.
			fc
				.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }))
				.map(([x, y]): [number, number] => [x / 1e5, y / 1e5])
		)
	)
	.map(([{ rings }, [dLon, dLat]]) =>
		dLon === 0 && dLat === 0 ? rings : moved(rings, dLon, dLat)
	);

/** Closed rings that cross themselves at random: positions in a box of one degree. */
export const anyScribble = (most = 40) =>
	fc
		.array(fc.tuple(near(34, 35), near(47, 48)), { minLength: 3, maxLength: most })
		.map((positions) => [...positions, positions[0]!].flat());
