import { packRings, type Rings } from '../../src/lib/geo/rings';

/** A fraction of whole numbers, the lower one over 0. */
type Fraction = readonly [over: bigint, under: bigint];
type Point = readonly [x: bigint, y: bigint];
type Edge = readonly [Point, Point];

const compare = ([a, b]: Fraction, [c, d]: Fraction) => {
	const difference = a * d - c * b;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const sum = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];

/**
 * What rings on a grid enclose by the even-odd rule, another way than the code does it and exact:
 * cut into trapezoids at the height of every corner and crossing, in whole numbers of any size. Only
 * the corners of the trapezoids are rounded, at the end.
 *
 * @param rings flat `[x, y, …]` in whole steps, closed; they may do whatever they like
 * @param toDegrees position in degrees of a place in steps
 */
export function exactEvenOdd(
	rings: readonly (readonly number[])[],
	toDegrees: (x: number, y: number) => readonly [number, number]
): Rings {
	const edges = rings.flatMap(upwardEdges);
	const heights = edges.flatMap(([a, b]): Fraction[] => [
		[a[1], 1n],
		[b[1], 1n]
	]);
	edges.forEach((edge, i) => {
		for (const other of edges.slice(0, i)) heights.push(...crossingHeight(edge, other));
	});
	heights.sort(compare);
	const corner = (x: Fraction, y: Fraction) =>
		toDegrees(Number(x[0]) / Number(x[1]), Number(y[0]) / Number(y[1]));
	const trapezoids: number[][] = [];
	heights.slice(1).forEach((top, i) => {
		const bottom = heights[i]!;
		if (compare(bottom, top) === 0) return;
		const sides = edges
			.filter(([a, b]) => compare([a[1], 1n], bottom) <= 0 && compare(top, [b[1], 1n]) <= 0)
			.map((edge) => [xAt(edge, bottom), xAt(edge, top)] as const)
			.sort((a, b) => compare(sum(...a), sum(...b)));
		for (let k = 0; k + 1 < sides.length; k += 2) {
			const [left, right] = [sides[k]!, sides[k + 1]!];
			const ring = [
				corner(left[0], bottom),
				corner(right[0], bottom),
				corner(right[1], top),
				corner(left[1], top)
			];
			trapezoids.push([...ring, ring[0]!].flat());
		}
	});
	return packRings(trapezoids);
}

/** The edges that are not level, each from its lower end. */
function upwardEdges(steps: readonly number[]): Edge[] {
	const edges: Edge[] = [];
	for (let i = 2; i < steps.length; i += 2) {
		const a: Point = [BigInt(steps[i - 2]!), BigInt(steps[i - 1]!)];
		const b: Point = [BigInt(steps[i]!), BigInt(steps[i + 1]!)];
		if (a[1] !== b[1]) edges.push(a[1] < b[1] ? [a, b] : [b, a]);
	}
	return edges;
}

/** The height at which two edges that are not parallel meet; none where they do not. */
function crossingHeight([a, b]: Edge, [c, d]: Edge): Fraction[] {
	const cross = (p: Point, q: Point, r: Point, s: Point) =>
		(q[0] - p[0]) * (s[1] - r[1]) - (q[1] - p[1]) * (s[0] - r[0]);
	const under = cross(a, b, c, d);
	if (under === 0n) return [];
	const sign = under < 0n ? -1n : 1n;
	const along = sign * cross(a, c, c, d);
	const alongOther = sign * cross(a, c, a, b);
	const length = sign * under;
	if (along < 0n || along > length || alongOther < 0n || alongOther > length) return [];
	return [[a[1] * length + along * (b[1] - a[1]), length]];
}

function xAt([a, b]: Edge, [over, under]: Fraction): Fraction {
	const height = b[1] - a[1];
	return [a[0] * height * under + (over - a[1] * under) * (b[0] - a[0]), height * under];
}
