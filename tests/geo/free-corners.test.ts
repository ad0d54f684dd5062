import { describe, expect, it } from 'vitest';
import { cornerAspect, freeCorners } from '../../src/lib/geo/free-corners';

const box = { width: 320, height: 200 };

describe('the empty rectangles in the corners of a box', () => {
	it('end where the first point stands in their way', () => {
		// Far right and low enough: neither side of the top left rectangle may pass both.
		const { topLeft } = freeCorners([[160, 50]], box);
		expect(topLeft).toBe(160 / cornerAspect);
		expect(freeCorners([[16, 50]], box).topLeft).toBe(50);
	});

	it('hold no point, and could not be larger', () => {
		const diagonal = Array.from({ length: 200 }, (_, at) => [1.6 * at, 199 - at] as const);
		const { topLeft, topRight, bottomLeft, bottomRight } = freeCorners(diagonal, box);
		const holds = (height: number) =>
			diagonal.some(([x, y]) => x < cornerAspect * height && y < height);
		expect(holds(topLeft)).toBe(false);
		expect(holds(topLeft + 1)).toBe(true);
		expect(bottomRight).toBeGreaterThan(90);
		expect([topRight, bottomLeft].every((height) => height < 2)).toBe(true);
	});

	it('are as high as the box where nothing is drawn', () =>
		expect(freeCorners([], box).bottomRight).toBe(200));
});
