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
 * A tile of diagonal strokes that repeats without a seam. Each pixel's alpha is the part of it that
 * the stroke covers.
 *
 * @param colour `#rrggbb`
 * @param lean 1 for `/`, -1 for `\`
 */
export function hatch(colour: string, lean: 1 | -1): RawImage {
	const size = hatchSpacing * hatchPixelRatio;
	const half = ((hatchStroke * hatchPixelRatio) / 2) * Math.SQRT2;
	const rgb = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const data = new Uint8ClampedArray(size * size * 4);
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const covered = coverage(x, y, size, lean, half);
			data.set([...rgb, Math.round(covered * 255)], (y * size + x) * 4);
		}
	}
	return { width: size, height: size, data };
}

/** Part of a pixel that lies within `half` (measured along an axis) of a stroke, by 4 × 4 samples. */
function coverage(x: number, y: number, size: number, lean: 1 | -1, half: number): number {
	let hits = 0;
	for (let i = 0; i < 16; i++) {
		const along = x + (i % 4) / 4 + 1 / 8 + lean * (y + Math.floor(i / 4) / 4 + 1 / 8);
		const offset = ((along % size) + size) % size;
		if (Math.min(offset, size - offset) < half) hits++;
	}
	return hits / 16;
}
