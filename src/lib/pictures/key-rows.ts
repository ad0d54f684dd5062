import type { Body } from './draw-subject';
import { moved, type Pen } from './pen';
import { textWidth } from './text';

interface KeyItem {
	readonly text: string;
	/** What it stands for, in a box of so many units. */
	readonly sample: (width: number, height: number) => readonly string[];
}

const scale = 0.8;

/** What signs and hues mean, one after the other in as many rows as they need, or each in a row of its own. */
export function keyRows(items: readonly KeyItem[], pen: Pen, width: number, isList = false): Body {
	const box = { width: 1.7 * pen.size, height: 0.9 * pen.size };
	const indent = box.width + 0.5 * pen.size;
	let [x, y, bottom] = [0, 0, 0];
	const marks = items.map(({ text, sample }) => {
		const wide = indent + textWidth(text, scale * pen.size);
		if (x > 0 && (isList || x + wide > width)) [x, y] = [0, bottom + 0.3 * pen.size];
		const at = { x: indent, top: 0, room: Math.max(pen.size, width - x - indent) };
		const written = pen.write(text, at, { scale });
		const mark = moved([...sample(box.width, box.height), ...written.marks], x, y);
		bottom = Math.max(bottom, y + written.bottom);
		x += wide + 1.3 * pen.size;
		return mark;
	});
	return { marks, height: bottom };
}
