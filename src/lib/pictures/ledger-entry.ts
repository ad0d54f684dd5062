import type { Pen } from './pen';
import { textWidth } from './text';

/** A name at the left, its area at the right, and never one over the other. */
export function ledgerEntry(
	name: string,
	area: string,
	{ left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
	pen: Pen,
	bold = false
): string[] {
	const style = { scale: 0.95, bold, most: 1 };
	const wide = (text: string) => textWidth(text, style.scale * pen.size, bold);
	const taken = Math.min(0.6 * width, wide(area));
	const room = Math.max(pen.size, width - left - taken - 0.8 * pen.size);
	return [
		// A long name is rather smaller than cut.
		...pen.write(name, { x: left, top, room }, wide(name) > room ? { ...style, scale: 0.8 } : style)
			.marks,
		...pen.write(area, { x: width, top, room: taken + 1 }, { ...style, anchor: 'end' }).marks
	];
}
