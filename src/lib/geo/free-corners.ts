import type { FreeCorners } from '../model/dossier';

/** Width of the rectangles for their height: that of a few short lines of text. */
export const cornerAspect = 1.6;

/**
 * The largest rectangles, `cornerAspect` times as wide as high, that outlines leave empty in the
 * corners of a box. `points` are those of the outlines, in the box's units, y down from its top left
 * corner, and close to one another: a long line between two of them is not looked at.
 */
export function freeCorners(
	points: readonly (readonly [x: number, y: number])[],
	{ width, height }: { readonly width: number; readonly height: number }
): FreeCorners {
	const free = (right: boolean, bottom: boolean) =>
		points.reduce((least, [x, y]) => {
			const across = right ? width - x : x;
			const down = bottom ? height - y : y;
			return Math.min(least, Math.max(across / cornerAspect, down));
		}, height);
	return {
		topLeft: free(false, false),
		topRight: free(true, false),
		bottomLeft: free(false, true),
		bottomRight: free(true, true)
	};
}
