import { partTouching } from '../clip/part-touching';
import { packRings, type Rings } from '../rings';
import { leastNudge, nudged } from './nudge';
import { selfCrossings, type SelfCrossing } from './self-crossings';
import { oddSideOf } from './odd-side';

/** Nudges that are tried, each four times as far as the one before: at the end 4 mm. */
const attempts = 8;

/** Positions from one crossing to the next; ground lies on its left. */
interface Arc {
	readonly path: readonly number[];
	readonly from: number;
	readonly to: number;
}

/** A crossing on an edge, 0 to 1 along it. */
interface Stop {
	readonly crossing: number;
	readonly along: number;
	readonly place: readonly [number, number];
}

/** The stops on each edge that has any, in order. */
type Stops = ReadonlyMap<number, readonly Stop[]>;

/** In place of a crossing, where a ring has none. */
const none = -1;

/**
 * The ground that drawn rings enclose by the even-odd rule, as rings for `OverlapIndex`: what
 * `ClipEngine.clean` does, without WebAssembly, for readouts while something is being drawn.
 *
 * Each ring is cut where it crosses itself or another. Beyond a crossing, inside and outside change
 * sides, so arcs are taken forwards and backwards in turn; joined at the crossings so that none goes
 * straight on, they bound the ground. Positions are nudged by 2 µm, farther
 * where that does not tell them apart, so that doubled points and strokes
 * that go back over themselves need no care; what they enclose has next to no area.
 *
 * @param rings flat `[lon, lat, …]` in degrees, closed or not; those of under 3 positions enclose nothing
 */
export function evenOddRings(rings: readonly ArrayLike<number>[]): Rings {
	const closed = packRings(rings.map(closedRing).filter((ring) => ring.length >= 8));
	for (let attempt = 0; attempt < attempts; attempt++) {
		const moved = nudgedRings(closed, attempt);
		const crossings = selfCrossings(moved);
		const loops = crossings && loopsOf(moved, crossings);
		if (loops) return partTouching(packRings(loops));
	}
	throw new RangeError('the drawn rings cannot be told inside from outside');
}

/** Whether a closed flat ring crosses itself: whether it needs `evenOddRings`. Touching counts. */
export function isSelfCrossing(ring: ArrayLike<number>): boolean {
	const found = selfCrossings(packRings([closedRing(ring)]));
	return found === null || found.length > 0;
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

function nudgedRings({ coords, starts }: Rings, attempt: number): Rings {
	const moved = nudged(coords, attempt, leastNudge * 4 ** attempt);
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		moved.copyWithin(2 * starts[ring + 1]! - 2, 2 * starts[ring]!, 2 * starts[ring]! + 2);
	}
	return { coords: moved, starts };
}

/** Null where the crossings do not fit together. */
function loopsOf(rings: Rings, crossings: readonly SelfCrossing[]): number[][] | null {
	const stops = stopsByEdge(crossings);
	const loops: number[][] = [];
	const arcs: Arc[] = [];
	for (let ring = 0; ring + 1 < rings.starts.length; ring++) {
		const side = sideAtStart(rings, ring, stops);
		if (side === null) return null;
		const pieces = piecesOfRing(rings, ring, stops);
		pieces.forEach(({ path, from, to }, k) => {
			// The piece that the ring starts on is the first, and the last goes on into it.
			const forwards = (side === 'left') === (k % 2 === 0);
			const arc = forwards ? { path, from, to } : { path: backwards(path), from: to, to: from };
			if (from === none) loops.push([...arc.path]);
			else arcs.push(arc);
		});
	}
	return arcsFit(arcs, crossings.length) ? [...loops, ...joined(arcs)] : null;
}

function stopsByEdge(crossings: readonly SelfCrossing[]): Stops {
	const byEdge = new Map<number, Stop[]>();
	crossings.forEach(({ edges, along, place }, crossing) =>
		edges.forEach((edge, k) => {
			const stop = { crossing, along: along[k]!, place };
			const others = byEdge.get(edge);
			if (others) others.push(stop);
			else byEdge.set(edge, [stop]);
		})
	);
	for (const stops of byEdge.values()) stops.sort((a, b) => a.along - b.along);
	return byEdge;
}

/** A ring from crossing to crossing, the piece with its start first; the whole ring where there is none. */
function piecesOfRing({ coords, starts }: Rings, ring: number, stops: Stops): Arc[] {
	const pieces: Arc[] = [];
	const from = starts[ring]!;
	let path: number[] = [];
	let start = none;
	for (let edge = from; edge < starts[ring + 1]! - 1; edge++) {
		path.push(coords[2 * edge]!, coords[2 * edge + 1]!);
		for (const { crossing, place } of stops.get(edge) ?? []) {
			path.push(...place);
			pieces.push({ path, from: start, to: crossing });
			path = [...place];
			start = crossing;
		}
	}
	const first = pieces[0];
	if (!first)
		return [{ path: [...path, coords[2 * from]!, coords[2 * from + 1]!], from: none, to: none }];
	return [{ path: [...path, ...first.path], from: start, to: first.to }, ...pieces.slice(1)];
}

/**
 * The side of a ring that the ground is on at its start. It is looked for where the ring goes longest
 * without a crossing, and changes at every one on the way there.
 */
function sideAtStart(rings: Rings, ring: number, stops: Stops): 'left' | 'right' | null {
	const { coords, starts } = rings;
	let longest = -1;
	let best = { edge: 0, along: 0, passed: 0 };
	let passed = 0;
	for (let edge = starts[ring]!; edge < starts[ring + 1]! - 1; edge++) {
		const length = Math.hypot(
			coords[2 * edge + 2]! - coords[2 * edge]!,
			coords[2 * edge + 3]! - coords[2 * edge + 1]!
		);
		let before = 0;
		for (const along of [...(stops.get(edge) ?? []).map((stop) => stop.along), 1]) {
			if ((along - before) * length > longest) {
				longest = (along - before) * length;
				best = { edge, along: (along + before) / 2, passed };
			}
			before = along;
			passed++;
		}
		passed--;
	}
	const side = oddSideOf(rings, best.edge, best.along);
	if (side === null || best.passed % 2 === 0) return side;
	return side === 'left' ? 'right' : 'left';
}

/** Whether two arcs come to each crossing and two leave it. */
function arcsFit(arcs: readonly Arc[], crossings: number): boolean {
	const coming = new Uint8Array(crossings);
	const leaving = new Uint8Array(crossings);
	for (const { from, to } of arcs) {
		coming[to]!++;
		leaving[from]!++;
	}
	return coming.every((n) => n === 2) && leaving.every((n) => n === 2);
}

/** Arcs end to end. Which of the two that leave a crossing comes next is for `partTouching` to choose. */
function joined(arcs: readonly Arc[]): number[][] {
	const leaving = new Map<number, Arc[]>();
	for (const arc of arcs) {
		const others = leaving.get(arc.from);
		if (others) others.push(arc);
		else leaving.set(arc.from, [arc]);
	}
	const loops: number[][] = [];
	for (const start of leaving.keys()) {
		for (let arc = leaving.get(start)?.pop(); arc; arc = leaving.get(start)?.pop()) {
			const loop = [...arc.path];
			let end = arc.to;
			for (let next = leaving.get(end)?.pop(); next; next = leaving.get(end)?.pop()) {
				loop.push(...next.path.slice(2));
				end = next.to;
			}
			loops.push(loop);
		}
	}
	return loops;
}

function backwards(path: readonly number[]): number[] {
	const out: number[] = [];
	for (let i = path.length - 2; i >= 0; i -= 2) out.push(path[i]!, path[i + 1]!);
	return out;
}
