import fc from 'fast-check';
import { packRings, type Rings, ringsAreaSqKm } from '../../src/lib/geo/rings';
import { exactEvenOdd } from './exact-even-odd';

/** Positions that a hand can reach: `size` steps of `unit` degrees each way. */
export interface Pixels {
	readonly size: number;
	readonly unit: number;
}

/** A closed stroke over pixels: flat `[x, y, …]` in whole steps. */
type Stroke = readonly number[];

/** Few pixels, so that much lies on one another, to many; some that are round in binary, some in decimals. */
const anyPixels: fc.Arbitrary<Pixels> = fc.constantFrom(
	{ size: 3, unit: 1 / 4 },
	{ size: 6, unit: 1 / 8 },
	{ size: 12, unit: 0.05 },
	{ size: 30, unit: 1 / 32 },
	{ size: 1000, unit: 1 / 1024 },
	{ size: 100_000, unit: 1e-5 }
);

/** A stroke that often comes back to where it was, and goes back over itself. */
const anyStrokeOver = (size: number): fc.Arbitrary<Stroke> => {
	const position = fc.tuple(fc.nat({ max: size }), fc.nat({ max: size }));
	// A number stands for a position before it.
	const step = fc.oneof({ weight: 3, arbitrary: position }, { weight: 1, arbitrary: fc.nat() });
	return fc
		.tuple(position, fc.array(step, { minLength: 2, maxLength: 24 }))
		.map(([first, steps]) => {
			const stroke = [first];
			for (const one of steps)
				stroke.push(typeof one === 'number' ? stroke[one % stroke.length]! : one);
			return [...stroke, first].flat();
		});
};

/** Two strokes over the same pixels. */
export const anyStrokes = anyPixels.chain((pixels) =>
	fc.record({
		pixels: fc.constant(pixels),
		a: anyStrokeOver(pixels.size),
		b: anyStrokeOver(pixels.size)
	})
);

/** A stroke in degrees. */
export function drawn(stroke: Stroke, pixels: Pixels): number[] {
	return stroke.map((steps, i) => inDegrees(steps, i, pixels));
}

/** Strokes in degrees as the rings that they are. */
export function drawnRings(strokes: readonly Stroke[], pixels: Pixels): Rings {
	return packRings(strokes.map((stroke) => drawn(stroke, pixels)));
}

/** What strokes enclose together by the even-odd rule, in km². */
export function exactAreaSqKm(strokes: readonly Stroke[], pixels: Pixels): number {
	return ringsAreaSqKm(
		exactEvenOdd(strokes, (x, y) => [inDegrees(x, 0, pixels), inDegrees(y, 1, pixels)])
	);
}

function inDegrees(steps: number, i: number, { unit }: Pixels): number {
	return (i % 2 === 0 ? 34 : 47) + steps * unit;
}
