import { getOrMake, groupBy } from '../../model/collect';
import { reversed, type Rings } from '../rings';
import { oddSideOf } from './odd-side';
import type { SelfCrossing } from './self-crossings';

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
 * Closed loops around the ground that rings enclose by the even-odd rule, ground on their left; null
 * where the crossings do not fit together, as rounding took one for none or put them out of order.
 * Loops meet themselves and one another at crossings.
 */
export function evenOddLoops(rings: Rings, crossings: readonly SelfCrossing[]): number[][] | null {
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
			const arc = forwards ? { path, from, to } : { path: reversed(path), from: to, to: from };
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
			getOrMake(byEdge, edge, () => []).push(stop);
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
	const leaving = groupBy(arcs, ({ from }) => from);
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
