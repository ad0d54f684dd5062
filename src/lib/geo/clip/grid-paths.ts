import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z.d.ts';
import { packRings, type Rings } from '../rings';

/** Units of the clipping grid in a degree. */
export const unitsPerDegree = 1e10;

/** `[longitude, latitude]` in whole units of the grid, that coordinates in wasm are counted from. */
type GridOrigin = readonly [number, number];

/** Rings thinner than this on average are what rounding to the grid leaves between two edges. */
const leastWidthUnits = 3;

/** About a square centimetre. */
const leastAreaUnits = 1e6;

export function originOf({ coords }: Rings): GridOrigin {
	return [
		Math.round((coords[0] as number) * unitsPerDegree),
		Math.round((coords[1] as number) * unitsPerDegree)
	];
}

/** Rings as Clipper's paths: unclosed, in whole units from the origin. To be deleted by who asked. */
export function pathsOf(
	clipper: MainModule,
	{ coords, starts }: Rings,
	[originX, originY]: GridOrigin
): PathsD {
	const paths = new clipper.PathsD();
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const from = 2 * (starts[ring] as number);
		const to = 2 * (starts[ring + 1] as number) - 2;
		// Three numbers to a position: the third is a tag of Clipper's that we have no use for.
		const flat = new Float64Array((3 * (to - from)) / 2);
		for (let i = from, k = 0; i < to; i += 2, k += 3) {
			flat[k] = Math.round((coords[i] as number) * unitsPerDegree) - originX;
			flat[k + 1] = Math.round((coords[i + 1] as number) * unitsPerDegree) - originY;
		}
		const path = new clipper.PathD();
		path.assign(flat);
		paths.push_back(path);
		path.delete();
	}
	return paths;
}

/** Paths as rings in degrees, without those that are no more than a rounding. */
export function ringsOfPaths(paths: PathsD, [originX, originY]: GridOrigin): Rings {
	const rings: Float64Array[] = [];
	const count = paths.size();
	for (let i = 0; i < count; i++) {
		const path = paths.get(i);
		const units = path.view();
		if (hasWidth(units)) {
			const positions = units.length / 3;
			const ring = new Float64Array(2 * positions + 2);
			for (let p = 0; p < positions; p++) {
				// Whole units, divided once: a coordinate of few decimals comes back as the same number.
				ring[2 * p] = ((units[3 * p] as number) + originX) / unitsPerDegree;
				ring[2 * p + 1] = ((units[3 * p + 1] as number) + originY) / unitsPerDegree;
			}
			ring[2 * positions] = ring[0] as number;
			ring[2 * positions + 1] = ring[1] as number;
			rings.push(ring);
		}
		path.delete();
	}
	return packRings(rings);
}

function hasWidth(units: Float64Array): boolean {
	let area = 0;
	let length = 0;
	let x = units[units.length - 3] as number;
	let y = units[units.length - 2] as number;
	const [x0, y0] = [x, y];
	for (let k = 0; k < units.length; k += 3) {
		const nextX = units[k] as number;
		const nextY = units[k + 1] as number;
		area += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
		length += Math.abs(nextX - x) + Math.abs(nextY - y);
		x = nextX;
		y = nextY;
	}
	// Twice the area over half the perimeter is twice the width of a thin ring.
	area = Math.abs(area) / 2;
	return area >= leastAreaUnits && area >= (leastWidthUnits * length) / 2;
}
