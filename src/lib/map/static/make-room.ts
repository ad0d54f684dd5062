import { type Box, boxesMeet } from '../../geo/cell-mask';

/** Something written on a picture that is shown at many widths, while its own size hardly changes. */
export interface Written {
	/** Where it lies on a picture of so many CSS pixels, in CSS pixels from its top left corner. */
	readonly box: (pictureWidth: number) => Box;
	/** The widths of the picture, in CSS pixels, at which it is there. */
	readonly from: number;
	readonly to: number;
}

/** The narrowest and the widest picture that is looked at, and the steps between, in CSS pixels. */
const range = { least: 120, most: 3000, step: 4 };

/**
 * The width of the picture from which something lies on nothing that was written before it, and goes
 * on doing so to its own widest; null where it always does.
 */
export function roomFrom(one: Written, before: readonly Written[]): number | null {
	// It is gone at its widest itself.
	const most = Math.min(one.to - 1, range.most);
	let from: number | null = null;
	for (let width = most; width >= Math.max(one.from, range.least); width -= range.step) {
		const there = before.filter((other) => other.from <= width && width < other.to);
		const box = one.box(width);
		if (there.some((other) => boxesMeet(box, other.box(width)))) break;
		from = width;
	}
	return from;
}
