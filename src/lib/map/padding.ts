import type { Bounds } from '../model/dossier';

/** How much of the map's box something covers at each side, in CSS pixels. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Air between what is fitted and the edge of the free part. */
const margin = 20;

/** The least that must stay free for fitting to make sense. */
const leastFree = 120;

/**
 * The padding to fit bounds with: what is covered, plus a margin. Where too little stays free (a
 * sheet pulled all the way up), the covering is ignored on that axis: the map behind is not seen.
 */
export function fitPadding(covered: Padding, size: Size): Padding {
	const across = size.width - covered.left - covered.right >= leastFree;
	const down = size.height - covered.top - covered.bottom >= leastFree;
	return {
		top: margin + (down ? covered.top : 0),
		right: margin + (across ? covered.right : 0),
		bottom: margin + (down ? covered.bottom : 0),
		left: margin + (across ? covered.left : 0)
	};
}

/** Bounds in the corner order of MapLibre: south-west, north-east. */
export function corners(bounds: Bounds): [[number, number], [number, number]] {
	return [
		[bounds[0], bounds[1]],
		[bounds[2], bounds[3]]
	];
}

/** The most of the map's box that a covering counts for: beyond that, the map behind is not seen. */
const mostCovered = 0.6;

/** The middle of what nothing covers, in CSS pixels from the top left corner of the map's box. */
export function middleOf({ width, height }: Size, covered: Padding): readonly [number, number] {
	const middle = (size: number, before: number, after: number) => {
		const [start, end] = [before, after].map((px) => Math.min(px, size * mostCovered));
		return ((start ?? 0) + size - (end ?? 0)) / 2;
	};
	return [middle(width, covered.left, covered.right), middle(height, covered.top, covered.bottom)];
}
