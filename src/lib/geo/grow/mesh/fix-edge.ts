import { before, next, type Triangulation } from './triangulation';

/**
 * Makes the straight line between two vertices a part of the net, by turning the edges that cross it
 * (S. W. Sloan, "A fast algorithm for generating constrained Delaunay triangulations", 1993), and
 * marks it as a ring's edge from a to b. Vertices that lie exactly on it become part of it.
 *
 * @returns false when an edge that is fixed already crosses it
 */
export function fixEdge(net: Triangulation, a: number, b: number): boolean {
	let from = a;
	while (from !== b) {
		const to = clearWay(net, from, b);
		if (to === -1) return false;
		const e = net.halfEdge(from, to);
		if (e === -1) return false;
		const f = net.twin[e]!;
		net.fixed[e] = 1;
		net.fixed[f] = 1;
		net.winding[e] = net.winding[e]! + 1;
		net.winding[f] = net.winding[f]! - 1;
		from = to;
	}
	return true;
}

/** Turns edges until `a` is joined to `b`, or to the first vertex on the way to it, which is returned. */
function clearWay(net: Triangulation, a: number, b: number): number {
	const { corner, twin, fixed } = net;
	if (net.halfEdge(a, b) !== -1) return b;
	const start = net.out[a]!;
	let e = start;
	let crossing = -1;
	do {
		const right = corner[next(e)]!;
		const left = corner[before(e)]!;
		const sideOfRight = net.turn(a, b, right);
		if (sideOfRight === 0 && isAhead(net, a, b, right)) return right;
		if (sideOfRight < 0 && net.turn(a, b, left) > 0) {
			crossing = next(e);
			break;
		}
		e = twin[before(e)]!;
	} while (e !== start && e !== -1);
	if (crossing === -1) return -1;

	const pairs: number[] = [];
	let to = b;
	for (;;) {
		if (fixed[crossing] === 1) return -1;
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
	return turnAll(net, a, to, pairs) ? to : -1;
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
