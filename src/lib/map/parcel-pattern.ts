import type { Holder } from '../model/holder';
import { hatchPixelRatio, type RawImage } from './hatch';
import { palettes, type Theme } from './palette';

/** Distance between two crosses in CSS pixels. */
const spacing = 7;

/** Length of each of a cross's four arms, and thickness of its strokes, in CSS pixels. */
const arm = 1.9;
const stroke = 1.1;

/** How the crosses stand, so that the holder shows without the hue: upright `+` or turned `×`. */
const turned: Readonly<Record<Holder, boolean>> = { RU: true, UA: false };

/** Name of the pattern of ground that a holder would get. */
export function parcelPatternId(holder: Holder, theme: Theme): string {
	return `cross-${holder}-${theme}`;
}

/** The pattern: crosses in the colour of the paper, on the holder's hue. */
export function parcelPattern(holder: Holder, theme: Theme): RawImage {
	return crosses(palettes[theme].halo, turned[holder]);
}

/**
 * A tile with one cross in its middle, which repeats without a seam. Each pixel's alpha is the part
 * of it that the cross covers.
 *
 * @param colour `#rrggbb`
 */
export function crosses(colour: string, isTurned: boolean): RawImage {
	const size = spacing * hatchPixelRatio;
	const rgb = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const data = new Uint8ClampedArray(size * size * 4);
	for (let i = 0; i < size * size; i++) {
		const covered = coverage(i % size, Math.floor(i / size), size, isTurned);
		data.set([...rgb, Math.round(covered * 255)], i * 4);
	}
	return { width: size, height: size, data };
}

/** Part of a pixel that the cross covers, by 8 × 8 samples. */
function coverage(x: number, y: number, size: number, isTurned: boolean): number {
	let hits = 0;
	for (let i = 0; i < 64; i++) {
		const dx = (x + ((i % 8) + 0.5) / 8 - size / 2) / hatchPixelRatio;
		const dy = (y + (Math.floor(i / 8) + 0.5) / 8 - size / 2) / hatchPixelRatio;
		const [along, across] = isTurned
			? [(dx + dy) * Math.SQRT1_2, (dx - dy) * Math.SQRT1_2]
			: [dx, dy];
		const [long, short] = [Math.abs(along), Math.abs(across)];
		if (Math.min(long, short) < stroke / 2 && Math.max(long, short) < arm) hits++;
	}
	return hits / 64;
}
