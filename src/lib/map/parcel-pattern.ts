import type { Holder } from '../model/holder';
import { hatchPixelRatio, type RawImage, stencil } from './hatch';
import { palettes, type Theme } from './palette';

/** Distance between two crosses in CSS pixels. */
const spacing = 7;

/** Length of each of a cross's four arms, and thickness of its strokes, in CSS pixels. */
const arm = 1.9;
const stroke = 1.1;

/** How the crosses stand, so that the holder shows without the hue: upright `+` or turned `×`. */
const turned: Readonly<Record<Holder, boolean>> = { RU: true, UA: false };

/** Name of the pattern of ground that would change hands, by who holds it now. */
export function parcelPatternId(holder: Holder, theme: Theme): string {
	return `cross-${holder}-${theme}`;
}

/** The pattern: crosses in the colour of the paper, on the holder's hue. */
export function parcelPattern(holder: Holder, theme: Theme): RawImage {
	return crosses(palettes[theme].halo, turned[holder]);
}

/**
 * A tile with one cross in its middle, which repeats without a seam.
 *
 * @param colour `#rrggbb`
 */
export function crosses(colour: string, isTurned: boolean): RawImage {
	const size = spacing * hatchPixelRatio;
	return stencil(colour, size, 8, (x, y) => {
		const dx = (x - size / 2) / hatchPixelRatio;
		const dy = (y - size / 2) / hatchPixelRatio;
		const [along, across] = isTurned
			? [(dx + dy) * Math.SQRT1_2, (dx - dy) * Math.SQRT1_2]
			: [dx, dy];
		const [long, short] = [Math.abs(along), Math.abs(across)];
		return Math.min(long, short) < stroke / 2 && Math.max(long, short) < arm;
	});
}
