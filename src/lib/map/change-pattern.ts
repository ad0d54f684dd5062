import type { Change } from '../model/changed-ground';
import { hatchPixelRatio, type RawImage, stencil } from './hatch';
import { palettes, type Theme } from './palette';

/** Distance between two signs, their reach to each side and the thickness of their strokes, in CSS pixels. */
const spacing = 7;
const reach = 2.2;
const stroke = 1.4;

/** Name of the pattern of ground that was taken or lost. */
export function changePatternId(change: Change, theme: Theme): string {
	return `${change}-${theme}`;
}

/**
 * A tile in the colour of the paper, laid over the hue of a side, which repeats without a seam: a plus
 * sign on the hue for what was taken; paper with a minus sign left out of it for what was lost.
 */
export function changePattern(change: Change, theme: Theme): RawImage {
	const size = spacing * hatchPixelRatio;
	const from = (at: number) => Math.abs(at - size / 2) / hatchPixelRatio;
	const isIn = (along: number, across: number) => along < reach && across < stroke / 2;
	return stencil(palettes[theme].halo, size, 8, (x, y) => {
		const [dx, dy] = [from(x), from(y)];
		return change === 'taken' ? isIn(dx, dy) || isIn(dy, dx) : !isIn(dx, dy);
	});
}
