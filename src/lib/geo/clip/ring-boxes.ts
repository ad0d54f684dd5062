import type { Rings } from '../rings';

/** An upright box in degrees; empty where `west` is beyond `east`. */
export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The box around positions `from` (inclusive) to `to` (exclusive) of flat coordinates. */
export function boxOf(coords: Float64Array, from: number, to: number): Box {
	let west = Infinity;
	let south = Infinity;
	let east = -Infinity;
	let north = -Infinity;
	for (let i = 2 * from; i < 2 * to; i += 2) {
		const lon = coords[i] as number;
		const lat = coords[i + 1] as number;
		if (lon < west) west = lon;
		if (lon > east) east = lon;
		if (lat < south) south = lat;
		if (lat > north) north = lat;
	}
	return { west, south, east, north };
}

/** The box around each ring. */
export function ringBoxes({ coords, starts }: Rings): Box[] {
	const boxes: Box[] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		boxes.push(boxOf(coords, starts[ring] as number, starts[ring + 1] as number));
	}
	return boxes;
}

/** Whether two boxes are less than `gap` degrees apart; false where one is empty. */
export function boxesMeet(a: Box, b: Box, gap: number): boolean {
	return (
		a.west - gap <= b.east &&
		b.west - gap <= a.east &&
		a.south - gap <= b.north &&
		b.south - gap <= a.north
	);
}
