import { describe, expect, it } from 'vitest';
import { hatch } from '../../src/lib/map/hatch';
import { dotImage } from '../../src/lib/map/pattern-images';

const alphaAt = (image: ReturnType<typeof hatch>, x: number, y: number) =>
	image.data[(y * image.width + x) * 4 + 3] as number;

describe('the hatch', () => {
	it.each([1, -1] as const)('repeats without a seam, leaning %i', (lean) => {
		const image = hatch('#8a4f7d', lean);
		const { width: size } = image;
		// One pixel down, a diagonal stroke is one pixel further: also across the edges of the tile.
		for (let y = 0; y < size; y++) {
			for (let x = 0; x < size; x++) {
				const below = alphaAt(image, (x - lean + size) % size, (y + 1) % size);
				expect(below).toBe(alphaAt(image, x, y));
			}
		}
	});

	it('covers a good third of the ground, in the given colour', () => {
		const { data } = hatch('#8a4f7d', 1);
		expect([...data.subarray(0, 3)]).toEqual([0x8a, 0x4f, 0x7d]);
		const alphas = data.filter((_, i) => i % 4 === 3);
		const covered = alphas.reduce((sum, value) => sum + value, 0) / (255 * alphas.length);
		expect(covered).toBeGreaterThan(0.3);
		expect(covered).toBeLessThan(0.5);
		expect(Math.max(...alphas)).toBe(255);
		expect(Math.min(...alphas)).toBe(0);
	});
});

describe('the dot of a place', () => {
	it('is the colour within, the ring around it, nothing in the corners', () => {
		const { width, height, data } = dotImage('#102030', '#ffffff');
		expect(width).toBe(height);
		const middle = ((width / 2) * width + width / 2) * 4;
		expect([...data.subarray(middle, middle + 4)]).toEqual([0x10, 0x20, 0x30, 255]);
		expect(data[3]).toBe(0);
		const ring = ((width / 2) * width + 2) * 4;
		expect([...data.subarray(ring, ring + 3)]).toEqual([255, 255, 255]);
	});
});
