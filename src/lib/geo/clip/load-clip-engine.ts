import loadClipper from 'clipper2-wasm/dist/es/clipper2z.js';
import type { FillRule, MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z.d.ts';
import type { Bounds } from '../../model/dossier';
import { boundsMeet, boundsOfCoords } from '../bounding-box';
import { evenOddRings, ringsAround } from '../overlap/even-odd-rings';
import { OverlapIndex } from '../overlap/overlap-index';
import {
	isEmpty,
	noRings,
	packRings,
	reversed,
	ringBounds,
	type Rings,
	ringsAreaSqKm,
	unpackRings
} from '../rings';
import type { ClipEngine } from './clip-engine';
import { roundingSqKm } from './conservation';
import { originOf, pathsOf, ringsOfPaths, unitsPerDegree } from './grid-paths';
import { partTouching } from './part-touching';
import { trimRings } from './trim-rings';

/** Rings nearer than this may touch once they are on the grid; in degrees. */
const near = 4 / unitsPerDegree;

/** How far beyond a box rings keep their detail, in degrees. */
const margin = 1e-6;

type Operation = (a: PathsD, b: PathsD, fill: FillRule, decimals: number) => PathsD;

/**
 * The clipping engine, on Clipper2 compiled to WebAssembly.
 *
 * @param wasm where `clipper2z.wasm` lies, in a browser, or its bytes, in a bundle; in plain Node it is
 * found beside its module
 */
export async function loadClipEngine(wasm?: string | Uint8Array): Promise<ClipEngine> {
	const clipper = await loadClipper(
		typeof wasm === 'string' ? { locateFile: () => wasm } : wasm && { wasmBinary: wasm }
	);
	const { EvenOdd, NonZero } = clipper.FillRule;
	/**
	 * Clipper2 loses ground, or makes some up, about once in a hundred thousand shapes that go back over
	 * themselves, and oftener where two touch along edges or at corners. So what it makes is measured.
	 */
	const checked = (atOnce: Rings, areaSqKm: number, most: number, exactly: () => Rings) => {
		const fits = (rings: Rings) => Math.abs(ringsAreaSqKm(rings) - areaSqKm) <= most;
		if (fits(atOnce)) return atOnce;
		const exact = exactly();
		// Simple rings are easier for it, and come out on the grid.
		const again = run(clipper, clipper.UnionD, exact, noRings, NonZero);
		return fits(again) ? again : exact;
	};
	return {
		union(a, b) {
			if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
			const boxA = boundsOfCoords(a.coords);
			const boxB = boundsOfCoords(b.coords);
			const [nearA, restA] = parted(a, boxB);
			const [nearB, restB] = parted(b, boxA);
			if (isEmpty(nearA) || isEmpty(nearB)) return joined(a, b);
			const [areaA, areaB] = [ringsAreaSqKm(nearA), ringsAreaSqKm(nearB)];
			const union = checked(
				run(clipper, clipper.UnionD, nearA, nearB, NonZero),
				areaA + areaB - new OverlapIndex(nearA).areaSqKm(nearB),
				roundingSqKm(areaA + areaB, nearA, nearB),
				() => ringsAround('any', [...unpackRings(nearA), ...unpackRings(nearB)])
			);
			return joined(union, joined(restA, restB));
		},
		intersect(a, b) {
			if (isEmpty(a) || isEmpty(b)) return noRings;
			const boxA = boundsOfCoords(a.coords);
			const boxB = boundsOfCoords(b.coords);
			if (!boundsMeet(boxA, boxB, near)) return noRings;
			const common = grown([
				Math.max(boxA[0], boxB[0]),
				Math.max(boxA[1], boxB[1]),
				Math.min(boxA[2], boxB[2]),
				Math.min(boxA[3], boxB[3])
			]);
			const [partA, partB] = [trimRings(a, common), trimRings(b, common)];
			const areaSqKm = new OverlapIndex(partA).areaSqKm(partB);
			return checked(
				run(clipper, clipper.IntersectD, partA, partB, NonZero),
				areaSqKm,
				roundingSqKm(areaSqKm, partA, partB),
				() => ringsAround('two', [...unpackRings(a), ...unpackRings(b)])
			);
		},
		subtract(a, b) {
			if (isEmpty(a) || isEmpty(b)) return a;
			const boxB = boundsOfCoords(b.coords);
			const [nearA, restA] = parted(a, boxB);
			if (isEmpty(nearA)) return a;
			const cutter = trimRings(b, grown(boundsOfCoords(nearA.coords)));
			const areaA = ringsAreaSqKm(nearA);
			const rest = checked(
				run(clipper, clipper.DifferenceD, nearA, cutter, NonZero),
				areaA - new OverlapIndex(nearA).areaSqKm(cutter),
				roundingSqKm(areaA, nearA, cutter),
				// Run the other way, a ring takes off what it encloses.
				() =>
					ringsAround('any', [
						...unpackRings(nearA),
						...unpackRings(b).map((r) => reversed([...r]))
					])
			);
			return joined(rest, restA);
		},
		clean(rings) {
			const exact = evenOddRings(unpackRings(rings));
			const areaSqKm = ringsAreaSqKm(exact);
			return checked(
				run(clipper, clipper.UnionD, rings, noRings, EvenOdd),
				areaSqKm,
				roundingSqKm(areaSqKm, rings),
				() => exact
			);
		}
	};
}

function run(clipper: MainModule, operation: Operation, a: Rings, b: Rings, fill: FillRule): Rings {
	if (isEmpty(a)) return noRings;
	const origin = originOf(a);
	const pathsA = pathsOf(clipper, a, origin);
	const pathsB = pathsOf(clipper, b, origin);
	try {
		const result = operation(pathsA, pathsB, fill, 0);
		try {
			return partTouching(ringsOfPaths(result, origin));
		} finally {
			result.delete();
		}
	} finally {
		pathsA.delete();
		pathsB.delete();
	}
}

function grown([west, south, east, north]: Bounds): Bounds {
	return [west - margin, south - margin, east + margin, north + margin];
}

/**
 * The rings that come near a box, and the others. A ring around something in the box comes near it
 * as well, so the first ones alone say what is inside and what outside there.
 */
function parted(rings: Rings, box: Bounds): [near: Rings, rest: Rings] {
	const isNear = ringBounds(rings).map((ringBox) => boundsMeet(ringBox, box, near));
	if (isNear.every(Boolean)) return [rings, noRings];
	const picked = (wanted: boolean) =>
		packRings(unpackRings(rings).filter((_, i) => isNear[i] === wanted));
	return [picked(true), picked(false)];
}

function joined(a: Rings, b: Rings): Rings {
	if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
	return packRings([...unpackRings(a), ...unpackRings(b)]);
}
