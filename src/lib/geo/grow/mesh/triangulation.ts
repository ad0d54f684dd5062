import { orient2d } from '../../orient2d';

/** The half-edge after `e` around its triangle. */
export function next(e: number): number {
	return e % 3 === 2 ? e - 2 : e + 1;
}

/** The half-edge before `e` around its triangle. */
export function before(e: number): number {
	return e % 3 === 0 ? e + 2 : e - 1;
}

/**
 * Triangles over points of a whole-numbered grid, as half-edges: `3 t`, `3 t + 1` and `3 t + 2` run
 * counter-clockwise around triangle t. Made from a regular net that covers everything; points are put
 * in and edges turned, Delaunay as far as the edges that are asked for allow.
 */
export class Triangulation {
	pointCount: number;
	triangleCount: number;
	/** Coordinates in grid units. */
	readonly xs: Float64Array;
	readonly ys: Float64Array;
	/** Vertex that each half-edge starts at. */
	readonly corner: Int32Array;
	/** The same edge from the other side; −1 on the rim. */
	readonly twin: Int32Array;
	/** A half-edge that starts at each vertex. */
	readonly out: Int32Array;
	/** Whether an edge is asked for, and may not be turned. */
	readonly fixed: Uint8Array;
	/** How often a ring runs along the half-edge, less how often against it. */
	readonly winding: Int8Array;
	/** Grid units of x are this much shorter on the ground than those of y. */
	readonly #squeeze: number;
	readonly #stack: number[] = [];

	constructor(points: number, triangles: number, squeeze: number) {
		this.pointCount = 0;
		this.triangleCount = 0;
		this.xs = new Float64Array(points);
		this.ys = new Float64Array(points);
		this.out = new Int32Array(points).fill(-1);
		this.corner = new Int32Array(3 * triangles);
		this.twin = new Int32Array(3 * triangles).fill(-1);
		this.fixed = new Uint8Array(3 * triangles);
		this.winding = new Int8Array(3 * triangles);
		this.#squeeze = squeeze;
	}

	/** Positive when c lies left of the line from a to b; all are vertices. */
	turn(a: number, b: number, c: number): number {
		const { xs, ys } = this;
		return orient2d(xs[a]!, ys[a]!, xs[b]!, ys[b]!, xs[c]!, ys[c]!);
	}

	link(e: number, f: number): void {
		this.twin[e] = f;
		if (f !== -1) this.twin[f] = e;
	}

	setTriangle(t: number, a: number, b: number, c: number): void {
		const e = 3 * t;
		this.corner[e] = a;
		this.corner[e + 1] = b;
		this.corner[e + 2] = c;
		this.out[a] = e;
		this.out[b] = e + 1;
		this.out[c] = e + 2;
	}

	/**
	 * Puts a point in, before any edge is fixed.
	 *
	 * @param hint a triangle near it
	 * @returns its vertex: a new one, or the one that is there already
	 */
	insert(x: number, y: number, hint: number): number {
		const { xs, ys, corner } = this;
		const e = this.#locate(x, y, hint);
		if (xs[corner[e]!] === x && ys[corner[e]!] === y) return corner[e]!;
		const [a, b] = [corner[e]!, corner[next(e)]!];
		const isOnEdge = orient2d(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y) === 0;
		const p = this.pointCount++;
		xs[p] = x;
		ys[p] = y;
		if (isOnEdge) this.#splitEdge(e, p);
		else this.#splitTriangle(e - (e % 3), p);
		this.#settle();
		return p;
	}

	/** A half-edge of the triangle that a point lies in: one it lies on, if any, one at it, if any. */
	#locate(x: number, y: number, hint: number): number {
		const { xs, ys, corner, twin } = this;
		let e = 3 * hint;
		for (let steps = 0; e !== -1 && steps <= 3 * this.triangleCount; steps++) {
			let found = e;
			let leave = -1;
			for (let k = 0, f = e; k < 3 && leave === -1; k++, f = next(f)) {
				const a = corner[f]!;
				const b = corner[next(f)]!;
				if (xs[a] === x && ys[a] === y) return f;
				const side = orient2d(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y);
				if (side < 0) leave = f;
				if (side === 0) found = f;
			}
			if (leave === -1) return found;
			e = twin[leave]!;
		}
		throw new RangeError(`[${x}, ${y}] lies outside the net`);
	}

	#splitTriangle(e0: number, p: number): void {
		const { corner, twin } = this;
		const [a, b, c] = [corner[e0]!, corner[e0 + 1]!, corner[e0 + 2]!];
		const [tb, tc] = [twin[e0 + 1]!, twin[e0 + 2]!];
		const t1 = this.triangleCount++;
		const t2 = this.triangleCount++;
		this.setTriangle(e0 / 3, a, b, p);
		this.setTriangle(t1, b, c, p);
		this.setTriangle(t2, c, a, p);
		this.link(3 * t1, tb);
		this.link(3 * t2, tc);
		this.link(e0 + 1, 3 * t1 + 2);
		this.link(3 * t1 + 1, 3 * t2 + 2);
		this.link(3 * t2 + 1, e0 + 2);
		this.#stack.push(e0, 3 * t1, 3 * t2);
	}

	#splitEdge(e: number, p: number): void {
		const { corner, twin } = this;
		const f = twin[e]!;
		if (f === -1) throw new RangeError('a point on the rim of the net');
		const [a, b, c] = [corner[e]!, corner[next(e)]!, corner[before(e)]!];
		const d = corner[before(f)]!;
		// a→b with c on its left, b→a with d on its left.
		const [bc, ca] = [twin[next(e)]!, twin[before(e)]!];
		const [ad, db] = [twin[next(f)]!, twin[before(f)]!];
		const te = (e - (e % 3)) / 3;
		const tf = (f - (f % 3)) / 3;
		const t1 = this.triangleCount++;
		const t2 = this.triangleCount++;
		this.setTriangle(te, c, a, p);
		this.setTriangle(t1, b, c, p);
		this.setTriangle(tf, d, b, p);
		this.setTriangle(t2, a, d, p);
		this.link(3 * te, ca);
		this.link(3 * t1, bc);
		this.link(3 * tf, db);
		this.link(3 * t2, ad);
		this.link(3 * te + 2, 3 * t1 + 1);
		this.link(3 * t1 + 2, 3 * tf + 1);
		this.link(3 * tf + 2, 3 * t2 + 1);
		this.link(3 * t2 + 2, 3 * te + 1);
		this.#stack.push(3 * te, 3 * t1, 3 * tf, 3 * t2);
	}

	/** Lawson's turning of edges until no circle around a triangle holds the point across. */
	#settle(): void {
		const stack = this.#stack;
		for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
			const f = this.twin[e]!;
			if (f === -1 || this.fixed[e] === 1 || !this.#inCircle(e, f) || !this.isConvex(e)) continue;
			this.flip(e);
			stack.push(e, f, next(e), before(e), next(f), before(f));
		}
	}

	/** Whether the point across `e` lies well inside the circle around its triangle. */
	#inCircle(e: number, f: number): boolean {
		const { xs, ys, corner } = this;
		const s = this.#squeeze;
		const d = corner[before(f)]!;
		const [a, b, c] = [corner[e]!, corner[next(e)]!, corner[before(e)]!];
		const ax = (xs[a]! - xs[d]!) * s;
		const ay = ys[a]! - ys[d]!;
		const bx = (xs[b]! - xs[d]!) * s;
		const by = ys[b]! - ys[d]!;
		const cx = (xs[c]! - xs[d]!) * s;
		const cy = ys[c]! - ys[d]!;
		const aa = ax * ax + ay * ay;
		const bb = bx * bx + by * by;
		const cc = cx * cx + cy * cy;
		const det = aa * (bx * cy - cx * by) - bb * (ax * cy - cx * ay) + cc * (ax * by - bx * ay);
		// Ties are left as they are: turning them back and forth would never end.
		return det > 1e-7 * (aa * bb + bb * cc + cc * aa);
	}

	/** Whether the two triangles at `e` make a quadrangle that its other diagonal lies in. */
	isConvex(e: number): boolean {
		const f = this.twin[e]!;
		const { corner } = this;
		const [a, b] = [corner[e]!, corner[f]!];
		const [c, d] = [corner[before(e)]!, corner[before(f)]!];
		return this.turn(d, c, a) > 0 && this.turn(c, d, b) > 0;
	}

	/** Turns the edge to the other diagonal of its quadrangle; `e` and its twin stay its half-edges. */
	flip(e: number): void {
		const { corner, twin, fixed, winding } = this;
		const f = twin[e]!;
		const en = next(e);
		const ep = before(e);
		const fn = next(f);
		const fp = before(f);
		const a = corner[e]!;
		const b = corner[f]!;
		const c = corner[ep]!;
		const d = corner[fp]!;
		const bc = twin[en]!;
		const ca = twin[ep]!;
		const ad = twin[fn]!;
		const db = twin[fp]!;
		const fixedBc = fixed[en]!;
		const windingBc = winding[en]!;
		// New triangles: d→c→a around e, c→d→b around f.
		corner[e] = d;
		corner[en] = c;
		corner[ep] = a;
		corner[f] = c;
		corner[fn] = d;
		corner[fp] = b;
		this.link(en, ca);
		this.link(ep, ad);
		this.link(fn, db);
		this.link(fp, bc);
		fixed[en] = fixed[ep]!;
		winding[en] = winding[ep]!;
		fixed[ep] = fixed[fn]!;
		winding[ep] = winding[fn]!;
		fixed[fn] = fixed[fp]!;
		winding[fn] = winding[fp]!;
		fixed[fp] = fixedBc;
		winding[fp] = windingBc;
		this.out[a] = ep;
		this.out[b] = fp;
		this.out[c] = en;
		this.out[d] = fn;
	}

	/** The half-edge from vertex a to vertex b; −1 where there is none. a must not lie on the rim. */
	halfEdge(a: number, b: number): number {
		const start = this.out[a]!;
		let e = start;
		do {
			if (this.corner[next(e)] === b) return e;
			e = this.twin[before(e)]!;
		} while (e !== start && e !== -1);
		return -1;
	}
}
