import type { Holder } from '../model/holder';

/** An image as `Map.addImage` takes it; made by hand, so that it also works without a canvas. */
export interface RawImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Pixels of the image per CSS pixel: crisp on dense screens, smooth on others. */
export const hatchPixelRatio = 2;

/** Distance between two strokes along an edge of the tile, in CSS pixels. */
export const hatchSpacing = 6;

/** Thickness of a stroke in CSS pixels. */
export const hatchStroke = 1.5;

/** Which way the strokes lean, so that the holder shows without the hue: `/` or `\`. */
export const hatchLean: Readonly<Record<Holder, 1 | -1>> = { RU: 1, UA: -1 };

/**
 * A tile of diagonal strokes that repeats without a seam.
 *
 * @param colour `#rrggbb`
 * @param lean 1 for `/`, -1 for `\`
 */
export function hatch(colour: string, lean: 1 | -1): RawImage {
	const size = hatchSpacing * hatchPixelRatio;
	const half = ((hatchStroke * hatchPixelRatio) / 2) * Math.SQRT2;
	return stencil(colour, size, 4, (x, y) => {
		const along = x + lean * y;
		const offset = ((along % size) + size) % size;
		return Math.min(offset, size - offset) < half;
	});
}

/**
 * A square in one colour, each pixel's alpha the part of it that a drawing covers.
 *
 * @param colour `#rrggbb`
 * @param size in pixels
 * @param samples along each side of a pixel
 */
export function stencil(
	colour: string,
	size: number,
	samples: number,
	covers: (x: number, y: number) => boolean
): RawImage {
	const data = new Uint8ClampedArray(size * size * 4);
	const steps = Array.from({ length: samples }, (_, i) => (i + 0.5) / samples);
	for (let i = 0; i < size * size; i++) {
		const [x, y] = [i % size, Math.floor(i / size)];
		const hits = steps.flatMap((dy) => steps.filter((dx) => covers(x + dx, y + dy))).length;
		data.set([...rgbOf(colour), Math.round((hits / samples ** 2) * 255)], i * 4);
	}
	return { width: size, height: size, data };
}

/** Red, green and blue of `#rrggbb`. */
export function rgbOf(colour: string): number[] {
	return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
