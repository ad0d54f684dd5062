import type { MultiPolygon, Polygon, Position } from 'geojson';
import { crossesOddly } from './contains-point';
import { radiansPerDegree } from './wgs84';

interface Cell {
	readonly x: number;
	readonly y: number;
	readonly half: number;
	/** Distance to the boundary, negative outside. */
	readonly distance: number;
	/** The best that any point of the cell can reach. */
	readonly most: number;
}

/**
 * A point inside a polygon that suits a label: about the middle of the largest circle that fits
 * into its largest polygon (the pole of inaccessibility), to 1 % of the polygon's size.
 *
 * Quadtree search after V. Agafonkin's polylabel (Mapbox, ISC licence), written anew; degrees of
 * longitude are shortened by the cosine of the latitude, so that circles are round on the ground.
 *
 * @returns [lon, lat] in degrees
 * @throws RangeError when the geometry has no ring with an extent
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
	const rings = largestPolygon(geometry);
	const outer = rings[0] ?? [];
	const latitudes = outer.map((position) => position[1] as number);
	const squeeze = Math.cos(
		((Math.min(...extent(latitudes)) + Math.max(...extent(latitudes))) / 2) * radiansPerDegree
	);
	const flat = rings.map((ring) =>
		ring.map((position): Position => [(position[0] as number) * squeeze, position[1] as number])
	);
	const [minX, maxX] = extent((flat[0] ?? []).map((position) => position[0] as number));
	const [minY, maxY] = extent(latitudes);
	const size = Math.min(maxX - minX, maxY - minY);
	if (!(size > 0)) throw new RangeError('no place for a label: the polygon has no extent');

	const cellAt = (x: number, y: number, half: number): Cell => {
		const distance = signedDistance(flat, x, y);
		return { x, y, half, distance, most: distance + half * Math.SQRT2 };
	};
	const queue: Cell[] = [];
	const first = size / 2;
	for (let x = minX; x < maxX; x += size) {
		for (let y = minY; y < maxY; y += size) queue.push(cellAt(x + first, y + first, first));
	}
	let best = cellAt((minX + maxX) / 2, (minY + maxY) / 2, 0);
	const precision = size / 100;
	while (queue.length > 0) {
		let top = 0;
		for (let i = 1; i < queue.length; i++) {
			if ((queue[i] as Cell).most > (queue[top] as Cell).most) top = i;
		}
		const cell = queue[top] as Cell;
		queue[top] = queue[queue.length - 1] as Cell;
		queue.pop();
		if (cell.distance > best.distance) best = cell;
		// A thin polygon may be narrower than the precision: search on until a point is inside.
		if (cell.most - best.distance <= precision && best.distance > 0) break;
		if (cell.half < size * 1e-6) continue;
		const half = cell.half / 2;
		for (const dx of [-half, half]) {
			for (const dy of [-half, half]) {
				const part = cellAt(cell.x + dx, cell.y + dy, half);
				if (part.most > best.distance) queue.push(part);
			}
		}
	}
	return [best.x / squeeze, best.y];
}

/** The polygon whose outer ring covers most, by its area in square degrees. */
function largestPolygon(geometry: Polygon | MultiPolygon): readonly Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	let largest: readonly Position[][] = [];
	let most = -1;
	for (const rings of geometry.coordinates) {
		let twice = 0;
		const outer = rings[0] ?? [];
		for (let i = 1; i < outer.length; i++) {
			const [x1, y1] = outer[i - 1] as [number, number];
			const [x2, y2] = outer[i] as [number, number];
			twice += (x2 - x1) * (y2 + y1);
		}
		if (Math.abs(twice) > most) {
			most = Math.abs(twice);
			largest = rings;
		}
	}
	return largest;
}

function extent(values: readonly number[]): [number, number] {
	let least = Infinity;
	let most = -Infinity;
	for (const value of values) {
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return [least, most];
}

/** Distance from a point to the nearest edge of any ring, negative outside the polygon. */
function signedDistance(rings: readonly Position[][], x: number, y: number): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		if (crossesOddly(ring, x, y)) inside = !inside;
		for (let i = 1; i < ring.length; i++) {
			const [x1, y1] = ring[i - 1] as [number, number];
			const [x2, y2] = ring[i] as [number, number];
			const dx = x2 - x1;
			const dy = y2 - y1;
			const length = dx * dx + dy * dy;
			const t = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
			const held = t < 0 ? 0 : t > 1 ? 1 : t;
			const ex = x - x1 - held * dx;
			const ey = y - y1 - held * dy;
			const squared = ex * ex + ey * ey;
			if (squared < nearest) nearest = squared;
		}
	}
	return (inside ? 1 : -1) * Math.sqrt(nearest);
}
