import { getOrMake, groupBy } from '../../model/collect';
import { reversed, type Rings } from '../rings';
import { edgeTreeOf } from './edge-tree';
import { oddSideOf } from './odd-side';
import { inOrder, type Cut, type SelfCrossing } from './self-crossings';

/** Positions from one crossing to the next; ground lies on its left. */
interface Arc {
	readonly path: readonly number[];
	readonly from: number;
	readonly to: number;
}

/** A crossing on an edge. */
interface Stop {
	readonly crossing: number;
	readonly cut: Cut;
	readonly place: readonly [number, number];
}

/** The stops on each edge that has any, in order. */
type Stops = ReadonlyMap<number, readonly Stop[]>;

/** In place of a crossing, where a ring has none. */
const none = -1;

/**
 * What of the ground of rings is wanted: where they enclose it an odd number of times; or of clean
 * rings, outer ones counter-clockwise, where there is any, or where there are two.
 */
export type Wanted = 'odd' | 'any' | 'two';

/**
 * Closed loops around the wanted ground of rings, ground on their left; null where positions or edges
 * lie on one another, so that it cannot be told. Loops meet themselves and one another at crossings.
 */
export function loopsAround(
	wanted: Wanted,
	rings: Rings,
	crossings: readonly SelfCrossing[]
): number[][] | null {
	const stops = stopsByEdge(crossings);
	const loops: number[][] = [];
	const arcs: Arc[] = [];
	const tree = edgeTreeOf(rings);
	for (let ring = 0; ring + 1 < rings.starts.length; ring++) {
		const side = oddSideOf(tree, rings.starts[ring]!, rings.starts[ring + 1]! - 2);
		if (side === null) return null;
		const pieces = piecesOfRing(rings, ring, stops);
		pieces.forEach(({ path, from, to }, k) => {
			// The piece that the ring starts on is the first, and the last goes on into it.
			const oddIsLeft = (side === 'left') === (k % 2 === 0);
			// A clean ring has one more on its left: one and none, or two and one.
			if (wanted === (oddIsLeft ? 'two' : 'any')) return;
			const isBack = wanted === 'odd' && !oddIsLeft;
			const arc = isBack ? { path: reversed(path), from: to, to: from } : { path, from, to };
			if (from === none) loops.push([...arc.path]);
			else arcs.push(arc);
		});
	}
	const atEach = wanted === 'odd' ? 2 : 1;
	return arcsFit(arcs, crossings.length, atEach) ? [...loops, ...joined(arcs)] : null;
}

function stopsByEdge(crossings: readonly SelfCrossing[]): Stops {
	const byEdge = new Map<number, Stop[]>();
	crossings.forEach(({ edges, cuts, place }, crossing) =>
		edges.forEach((edge, k) => {
			const stop = { crossing, cut: cuts[k]!, place };
			getOrMake(byEdge, edge, () => []).push(stop);
		})
	);
	for (const stops of byEdge.values()) stops.sort((a, b) => inOrder(a.cut, b.cut));
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

/** Whether `atEach` arcs come to each crossing, and as many leave it. */
function arcsFit(arcs: readonly Arc[], crossings: number, atEach: number): boolean {
	const coming = new Uint8Array(crossings);
	const leaving = new Uint8Array(crossings);
	for (const { from, to } of arcs) {
		coming[to]!++;
		leaving[from]!++;
	}
	return coming.every((n) => n === atEach) && leaving.every((n) => n === atEach);
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
				// One by one: a call takes no more than some hundred thousand arguments.
				for (let i = 2; i < next.path.length; i++) loop.push(next.path[i]!);
				end = next.to;
			}
			loops.push(loop);
		}
	}
	return loops;
}
