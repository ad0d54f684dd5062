import { describe, expect, it } from 'vitest';
import { copiesInView } from '../../../src/lib/map/through/world-copies';

/** A picture that shows `width` of the world around `middle`, both as parts of it. */
function plane(middle: number, width: number) {
	const scale = 2 / width;
	return { scale: [scale, -scale], offset: [-middle * scale, 0.5] } as const;
}
const lefts = (middle: number, width: number) =>
	copiesInView(plane(middle, width)).map(
		({ offset }) => Math.round((offset[0] * width) / 2 + middle) + 0
	);

describe('copies of the world', () => {
	it('is the world alone where its edges are out of view', () => {
		expect(copiesInView(plane(0.6, 0.1))).toEqual([plane(0.6, 0.1)]);
	});

	it('goes on beyond the edge that is in view', () => {
		expect(lefts(0.01, 0.1)).toEqual([-1, 0]);
		expect(lefts(0.99, 0.1)).toEqual([0, 1]);
		expect(lefts(0.5, 1.2)).toEqual([-1, 0, 1]);
	});

	it('is as high as the world, whichever copy it is', () => {
		const ends = copiesInView(plane(0.5, 1.2)).map(({ scale, offset }) => [scale, offset[1]]);
		expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
	});
});
