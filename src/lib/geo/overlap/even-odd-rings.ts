import { partTouching } from '../clip/part-touching';
import { packRings, type Rings } from '../rings';
import { loopsAround, type Wanted } from './loops-around';
import { leastNudge, nudged } from './nudge';
import { selfCrossings } from './self-crossings';

/** Nudges that are tried, each four times as far as the one before: at the end 4 cm. */
const attempts = 8;

/**
 * The ground that drawn rings enclose by the even-odd rule, as rings for `OverlapIndex`: what
 * `ClipEngine.clean` does, without WebAssembly, for readouts while something is being drawn.
 *
 * Each ring is cut where it crosses itself or another. Beyond a crossing, inside and outside change
 * sides, so arcs are taken forwards and backwards in turn; joined at the crossings so that none goes
 * straight on, they bound the ground. Positions are nudged by 2 µm, and farther in the rare case that
 * some still lie on one another, so doubled points and strokes that go back over themselves need no
 * care; what they enclose has next to no area. Which edges cross, in what order along them, and on
 * which side the ground is, is then told exactly: only the places of the crossings are rounded.
 *
 * @param rings flat `[lon, lat, …]` in degrees, closed or not; those of under 3 positions enclose nothing
 */
export function evenOddRings(rings: readonly ArrayLike<number>[]): Rings {
	return ringsAround('odd', rings);
}

/** As `evenOddRings`, for what else is wanted of clean rings, some of which may lie on others. */
export function ringsAround(wanted: Wanted, rings: readonly ArrayLike<number>[]): Rings {
	const closed = packRings(rings.map(closedRing).filter((ring) => ring.length >= 8));
	for (let attempt = 0; attempt < attempts; attempt++) {
		const moved = nudged(closed, attempt, leastNudge * 4 ** attempt);
		const crossings = selfCrossings(moved);
		const loops = crossings && loopsAround(wanted, moved, crossings);
		if (loops) return partTouching(packRings(loops.map(onEarth)));
	}
	throw new RangeError('the drawn rings cannot be told inside from outside');
}

/** Latitudes that were nudged beyond a pole, back on it. */
function onEarth(loop: readonly number[]): number[] {
	return loop.map((value, i) => (i % 2 === 0 ? value : Math.min(90, Math.max(-90, value))));
}

/** Without positions that repeat the one before, and with the first at its end. */
function closedRing(ring: ArrayLike<number>): number[] {
	const out: number[] = [];
	for (let i = 0; i + 1 < ring.length; i += 2) {
		const [lon, lat] = [ring[i]!, ring[i + 1]!];
		if (out.at(-2) !== lon || out.at(-1) !== lat) out.push(lon, lat);
	}
	if (out[0] !== out.at(-2) || out[1] !== out.at(-1)) out.push(out[0]!, out[1]!);
	return out;
}
