import type { Pen, Style } from './pen';

/** Lines and marks that follow one another downwards, `room` units wide. */
export interface Column {
	readonly marks: readonly string[];
	readonly bottom: number;
	/** A text below what is there. */
	readonly put: (text: string, style?: Style) => void;
	/** A mark, wherever it stands. */
	readonly add: (...marks: string[]) => void;
	/** Air, in sizes of running text. */
	readonly space: (sizes: number) => void;
}

export function columnOf(pen: Pen, room: number): Column {
	const marks: string[] = [];
	let bottom = 0;
	return {
		marks,
		get bottom() {
			return bottom;
		},
		put(text, style) {
			const written = pen.write(text, { x: 0, top: bottom, room }, style);
			marks.push(...written.marks);
			bottom = written.bottom;
		},
		add: (...more) => void marks.push(...more),
		space: (sizes) => void (bottom += sizes * pen.size)
	};
}
