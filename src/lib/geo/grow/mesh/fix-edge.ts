import { before, next, type Triangulation } from './triangulation';

/** Vertices this close to an edge, in grid units, are on it: clipping rounds to the grid, over and over. */
const onEdge = 20;

/** How many detours over vertices on an edge are looked at, one in the other. */
const deepest = 40;

/**
 * Makes the straight line between two vertices a part of the net, by turning the edges that cross it
 * (S. W. Sloan, "A fast algorithm for generating constrained Delaunay triangulations", 1993), and
 * marks it as a ring's edge from a to b. Vertices that lie on it become part of it; where rounding
 * has made edges cross, the one makes a detour over the other's end.
 *
 * @param times how many rings' edges it stands for
 * @returns false when an edge that is fixed already truly crosses it
 */
export function fixEdge(net: Triangulation, a: number, b: number, times = 1, depth = 0): boolean {
	if (depth > deepest) return false;
	let from = a;
	while (from !== b) {
		const way = clearWay(net, from, b);
		if (way.crossed !== -1) {
			return makeWay(net, from, b, way.crossed, times, depth);
		}
		const e = way.to === -1 ? -1 : net.halfEdge(from, way.to);
		if (e === -1) return false;
		mark(net, e, times);
		from = way.to;
	}
	return true;
}

function mark({ twin, fixed, winding }: Triangulation, e: number, times: number): void {
	const f = twin[e]!;
	fixed[e] = 1;
	fixed[f] = 1;
	winding[e] = winding[e]! + times;
	winding[f] = winding[f]! - times;
}

/** Leads the line from a to b, or the fixed edge that it crosses, over an end of the other. */
function makeWay(
	net: Triangulation,
	a: number,
	b: number,
	crossed: number,
	times: number,
	depth: number
): boolean {
	const [u, v] = [net.corner[crossed]!, net.corner[next(crossed)]!];
	for (const end of [u, v]) {
		if (distanceFrom(net, a, b, end) > onEdge) continue;
		return fixEdge(net, a, end, times, depth + 1) && fixEdge(net, end, b, times, depth + 1);
	}
	for (const end of [a, b]) {
		if (distanceFrom(net, u, v, end) > onEdge) continue;
		const turns = net.winding[crossed]!;
		const other = net.twin[crossed]!;
		net.fixed[crossed] = 0;
		net.fixed[other] = 0;
		net.winding[crossed] = 0;
		net.winding[other] = 0;
		return (
			fixEdge(net, u, end, turns, depth + 1) &&
			fixEdge(net, end, v, turns, depth + 1) &&
			fixEdge(net, a, b, times, depth + 1)
		);
	}
	return false;
}

/** How far a vertex is from the line between two others, in grid units. */
function distanceFrom({ xs, ys }: Triangulation, a: number, b: number, c: number): number {
	const [dx, dy] = [xs[b]! - xs[a]!, ys[b]! - ys[a]!];
	const [px, py] = [xs[c]! - xs[a]!, ys[c]! - ys[a]!];
	const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
	return Math.hypot(px - along * dx, py - along * dy);
}

interface Way {
	/** Where one has come to: `b`, or the first vertex on the way to it; −1 where there is no way. */
	readonly to: number;
	/** A fixed edge in the way; −1 for none. */
	readonly crossed: number;
}

const noWay: Way = { to: -1, crossed: -1 };

/** Turns edges until `a` is joined to `b`, or to the first vertex on the way to it. */
function clearWay(net: Triangulation, a: number, b: number): Way {
	const { corner, twin, fixed } = net;
	if (net.halfEdge(a, b) !== -1) return { to: b, crossed: -1 };
	const start = net.out[a]!;
	let e = start;
	let crossing = -1;
	do {
		const right = corner[next(e)]!;
		const left = corner[before(e)]!;
		const sideOfRight = net.turn(a, b, right);
		if (sideOfRight === 0 && isAhead(net, a, b, right)) return { to: right, crossed: -1 };
		if (sideOfRight < 0 && net.turn(a, b, left) > 0) {
			crossing = next(e);
			break;
		}
		e = twin[before(e)]!;
	} while (e !== start && e !== -1);
	if (crossing === -1) return noWay;

	const pairs: number[] = [];
	let to = b;
	for (;;) {
		if (fixed[crossing] === 1) return { to: -1, crossed: crossing };
		pairs.push(corner[crossing]!, corner[next(crossing)]!);
		const across = twin[crossing]!;
		const far = corner[before(across)]!;
		if (far === b) break;
		const side = net.turn(a, b, far);
		if (side === 0) {
			to = far;
			break;
		}
		// `across` runs left → right; on go through the edge whose ends lie on both sides.
		crossing = side > 0 ? next(across) : before(across);
	}
	return turnAll(net, a, to, pairs) ? { to, crossed: -1 } : noWay;
}

function turnAll(net: Triangulation, a: number, b: number, pairs: number[]): boolean {
	let patience = 20 * pairs.length + pairs.length ** 2;
	for (let head = 0; head < pairs.length; head += 2) {
		if (--patience < 0) return false;
		const e = net.halfEdge(pairs[head]!, pairs[head + 1]!);
		if (!net.isConvex(e)) {
			pairs.push(pairs[head]!, pairs[head + 1]!);
			continue;
		}
		net.flip(e);
		const [c, d] = [net.corner[e]!, net.corner[next(e)]!];
		if (c === a || c === b || d === a || d === b) continue;
		const [sideC, sideD] = [net.turn(a, b, c), net.turn(a, b, d)];
		if ((sideC > 0 && sideD < 0) || (sideC < 0 && sideD > 0)) pairs.push(c, d);
	}
	return true;
}

function isAhead({ xs, ys }: Triangulation, a: number, b: number, c: number): boolean {
	return (xs[c]! - xs[a]!) * (xs[b]! - xs[a]!) + (ys[c]! - ys[a]!) * (ys[b]! - ys[a]!) > 0;
}
