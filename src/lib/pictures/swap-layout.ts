import { cornerAspect } from '../geo/free-corners';
import type { FreeCorners, SwapShape, SwapShapes } from '../model/dossier';
import type { Figure } from '../model/figure';

/** Which of the two sides is drawn as what. */
type Side = 'offered' | 'asked';

type Corner = keyof FreeCorners;

/** The two sides in one picture: the smaller one is the unit, the larger one is ruled with it. */
export interface SwapLayout {
	readonly unit: Side;
	readonly whole: Side;
	/** Size of the picture, and where the larger shape starts in it, in drawing units. */
	readonly width: number;
	readonly height: number;
	readonly x: number;
	/** Side of a square as large as the unit's reported area; null where it would be too small to be told. */
	readonly square: number | null;
	/** Corners with room for the words on each: null where they stand above the picture, or below it. */
	readonly unitCorner: Corner | null;
	readonly wholeCorner: Corner | null;
}

/** The picture is at least this many times as wide as high: so it is low, and has room at its sides. */
const aspect = 1.3;
/** Squares smaller than this, in drawing units, run together. */
const smallestSquare = 3;
/** The least part of the picture's width and height that the words on a side need. */
const leastWidth = 0.4;
const leastHeight = 0.22;

/** `reported` are the areas that were reported of each side, in km². */
export function swapLayout(
	shapes: SwapShapes,
	reported: Readonly<Record<Side, Pick<Figure, 'value'>>>
): SwapLayout {
	const unit = reported.offered.value <= reported.asked.value ? 'offered' : 'asked';
	const whole = unit === 'offered' ? 'asked' : 'offered';
	const shape = shapes[whole];
	const width = Math.max(shape.width, aspect * shape.height);
	const square = Math.sqrt(reported[unit].value) / shapes.kmPerUnit;
	// A unit nearly as large as the whole has no room in a corner.
	const fits = shapes[unit].width + 2 * square < leastWidth * width;
	const unitCorner = fits ? roomiest(shape, width, ['topLeft', 'topRight']) : null;
	const wholeCorner = roomiest(shape, width, ['bottomLeft', 'bottomRight']);
	return {
		unit,
		whole,
		width,
		height: shape.height,
		x: shift(shape, width - shape.width, [unitCorner, wholeCorner]),
		square: square < smallestSquare ? null : square,
		unitCorner,
		wholeCorner
	};
}

const across = (shape: SwapShape, corner: Corner) => cornerAspect * shape.free[corner];

/** The corner with more room; null where that is too little, whatever side the shape leaves free. */
function roomiest(shape: SwapShape, width: number, among: readonly Corner[]): Corner | null {
	const best = among.reduce((a, b) => (shape.free[b] > shape.free[a] ? b : a));
	const spare = (width - shape.width) / 2;
	const fits = across(shape, best) + spare >= leastWidth * width;
	return fits && shape.free[best] >= leastHeight * shape.height ? best : null;
}

/** How far the shape moves right in what is spare beside it: so that both corners get the same width. */
function shift(shape: SwapShape, spare: number, corners: readonly (Corner | null)[]): number {
	const room = (side: 'Left' | 'Right') =>
		corners.flatMap((corner) => (corner?.endsWith(side) ? [across(shape, corner)] : []));
	const [left, right] = [room('Left'), room('Right')];
	if (left.length === 0 && right.length === 0) return spare / 2;
	if (right.length === 0) return spare;
	if (left.length === 0) return 0;
	const x = (spare + Math.min(...right) - Math.min(...left)) / 2;
	return Math.max(0, Math.min(spare, x));
}
