/**
 * Douglas–Peucker on an open line in the plane: which vertices to keep so that every dropped one
 * is within `tolerance` of the segment that replaces it. The ends are always kept. A smaller
 * tolerance keeps at least the same vertices; 0 keeps all.
 *
 * Of two vertices equally far the one that sorts first by [x, y] is taken, so that a line and its
 * reverse keep the same vertices.
 *
 * @param xs, ys coordinates in the units of the tolerance
 * @param from, to first and last vertex of the line, both included
 * @returns ascending indices of the kept vertices, `from` and `to` included
 */
export function douglasPeucker(
	xs: ArrayLike<number>,
	ys: ArrayLike<number>,
	tolerance: number,
	from = 0,
	to = xs.length - 1
): number[] {
	const keep: number[] = [from];
	if (to === from) return keep;
	if (!(tolerance > 0)) {
		for (let i = from + 1; i <= to; i++) keep.push(i);
		return keep;
	}
	const limit = tolerance * tolerance;
	// A stack of right ends; the left end is the last vertex kept, so the result comes out in order.
	const rights: number[] = [to];
	while (rights.length > 0) {
		const left = keep[keep.length - 1] as number;
		const right = rights[rights.length - 1] as number;
		const far = farthest(xs, ys, left, right);
		if (far.index !== -1 && far.squared > limit) rights.push(far.index);
		else {
			keep.push(right);
			rights.pop();
		}
	}
	return keep;
}

/**
 * Douglas–Peucker on a closed line, its first vertex repeated at its end: its two halves, cut at the
 * vertex farthest from the first. As `douglasPeucker`; three vertices or more.
 */
export function douglasPeuckerRing(
	xs: ArrayLike<number>,
	ys: ArrayLike<number>,
	tolerance: number
): number[] {
	const last = xs.length - 1;
	const cut = farthest(xs, ys, 0, last).index;
	return [
		...douglasPeucker(xs, ys, tolerance, 0, cut),
		...douglasPeucker(xs, ys, tolerance, cut, last).slice(1)
	];
}

/** The vertex strictly between two others that is farthest from the segment joining them. */
export function farthest(
	xs: ArrayLike<number>,
	ys: ArrayLike<number>,
	left: number,
	right: number
): { index: number; squared: number } {
	let [a, b, step] = [left, right, 1];
	const order =
		(xs[left] as number) - (xs[right] as number) || (ys[left] as number) - (ys[right] as number);
	if (order > 0) [a, b, step] = [right, left, -1];
	const x1 = xs[a] as number;
	const y1 = ys[a] as number;
	const dx = (xs[b] as number) - x1;
	const dy = (ys[b] as number) - y1;
	const length = dx * dx + dy * dy;
	let index = -1;
	let squared = -1;
	for (let i = a + step; i !== b; i += step) {
		const px = (xs[i] as number) - x1;
		const py = (ys[i] as number) - y1;
		const t = length === 0 ? 0 : (px * dx + py * dy) / length;
		const held = t < 0 ? 0 : t > 1 ? 1 : t;
		const ex = px - held * dx;
		const ey = py - held * dy;
		const distance = ex * ex + ey * ey;
		if (distance > squared || (distance === squared && precedes(xs, ys, i, index))) {
			squared = distance;
			index = i;
		}
	}
	return { index, squared };
}

function precedes(xs: ArrayLike<number>, ys: ArrayLike<number>, i: number, j: number): boolean {
	return ((xs[i] as number) - (xs[j] as number) || (ys[i] as number) - (ys[j] as number)) < 0;
}
