import type { ShapePath } from '../model/dossier';
import { roundDown } from '../words/format-figure';
import { wrap } from './text';

/** One shape on the sheet, in drawing units. */
export interface Placed {
	readonly key: string;
	/** Where the shape's own box starts, and its size. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Middle of its letter, and what stands under that, line by line. */
	readonly label: { readonly x: number; readonly y: number; readonly name: readonly string[] };
	/** The same shape larger, where it is too small to be seen for what it is. */
	readonly inset: Inset | null;
}

export interface Inset {
	/** Middle and radius of its frame. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** How many times longer lengths are drawn in it. */
	readonly times: number;
	/** Where its own scale bar starts, and the room for it. */
	readonly bar: { readonly x: number; readonly y: number; readonly width: number };
	/** Radius of the ring that says where the shape is at the sheet's scale. */
	readonly ring: number;
}

/** Shapes side by side at one scale. */
export interface OneScale {
	readonly width: number;
	readonly height: number;
	readonly kmPerUnit: number;
	readonly shapes: readonly Placed[];
	/** Where the scale bar and the unit square stand, on one line. */
	readonly foot: number;
}

interface Outlined {
	readonly key: string;
	readonly name: string;
	readonly outline: ShapePath;
}

/** Shapes smaller than this, in drawing units, get an inset. */
const smallest = 26;
const insetRadius = 46;
const insetWidth = 140;
const gap = 18;
const labelHeight = 24;
/** A name is not broken into lines narrower than this. */
const narrowestName = 104;
export const nameSize = 12.5;
export const nameLine = 16;
const insetFoot = 44;
/** How high the highest shape may be, and below what all of it should stay, in drawing units. */
const onPage = { shape: 300, sheet: 600 };
/** Lines of a name below its shape: all of it stands in the legend. */
const mostLines = 5;
/** Room for scale bar and unit square. */
const footHeight = 62;

/** Magnifications that are easily said. */
const magnifications = [
	1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300,
	400, 500, 600, 800, 1000
];

/**
 * Shapes in a row, or in rows, all at the largest scale at which the largest one leaves room for
 * others. Small ones are drawn a second time in an inset. Higher than `most` where it cannot be helped.
 */
export function oneScale(
	shapes: readonly Outlined[],
	width: number,
	most: { readonly shape: number; readonly sheet: number } = onPage
): OneScale | null {
	if (shapes.length === 0) return null;
	const widest = Math.max(...shapes.map(({ outline }) => outline.width));
	const highest = Math.max(...shapes.map(({ outline }) => outline.height));
	const share = shapes.length === 1 ? 0.9 : 0.56;
	let scale = Math.min((share * width) / widest, most.shape / highest);
	for (let sheet = arrange(shapes, width, scale); ; sheet = arrange(shapes, width, scale)) {
		if (sheet.height <= most.sheet || scale * widest < 60) return sheet;
		scale *= 0.9;
	}
}

function cellOf({ key, name, outline }: Outlined, scale: number) {
	const [width, height] = [outline.width * scale, outline.height * scale];
	const small = Math.max(width, height) < smallest;
	const cellWidth = Math.max(small ? insetWidth : width, narrowestName);
	return {
		key,
		name: wrap(name, cellWidth, nameSize, false, mostLines),
		width,
		height,
		small,
		cellWidth,
		cellHeight: small ? 2 * insetRadius + insetFoot : height
	};
}

function arrange(shapes: readonly Outlined[], sheetWidth: number, scale: number): OneScale {
	const cells = shapes.map((shape) => cellOf(shape, scale));
	const times = magnification(
		cells.filter(({ small }) => small).map(({ width, height }) => Math.max(width, height))
	);
	const placed: Placed[] = [];
	let top = 0;
	for (let from = 0; from < cells.length;) {
		let to = from;
		let used = 0;
		while (to < cells.length && (to === from || used + cells[to]!.cellWidth <= sheetWidth)) {
			used += cells[to]!.cellWidth + gap;
			to++;
		}
		const row = cells.slice(from, to);
		const height = Math.max(...row.map((cell) => cell.cellHeight));
		let x = Math.max(0, (sheetWidth - used + gap) / 2);
		for (const cell of row) {
			placed.push(place(cell, x, top, height, times));
			x += cell.cellWidth + gap;
		}
		const lines = Math.max(...row.map(({ name }) => name.length));
		top += height + labelHeight + lines * nameLine + gap;
		from = to;
	}
	return {
		width: sheetWidth,
		height: top + footHeight,
		kmPerUnit: 1 / scale,
		shapes: placed,
		foot: top + footHeight
	};
}

/**
 * How much larger insets are drawn, by the longer side of their shape: all alike, so that they can be
 * compared with one another, unless the smallest would still not be seen.
 */
function magnification(longer: readonly number[]): (longer: number) => number {
	const fitting = (side: number) =>
		magnifications.filter((one) => one * side <= 1.62 * insetRadius).at(-1) ?? 1;
	const common = Math.min(...longer.map(fitting));
	return common * Math.min(...longer) >= 16 ? () => common : fitting;
}

function place(
	cell: ReturnType<typeof cellOf>,
	left: number,
	top: number,
	rowHeight: number,
	times: (longer: number) => number
): Placed {
	const { key, name, width, height, small, cellWidth } = cell;
	const label = { x: left + cellWidth / 2, y: top + rowHeight + labelHeight - 7, name };
	if (!small) {
		const y = top + (rowHeight - height) / 2;
		const x = left + (cellWidth - width) / 2;
		return { key, x, y, width, height, label, inset: null };
	}
	const longer = Math.max(width, height);
	const ring = Math.max(5, longer / 2 + 3);
	const middle = top + Math.max(insetRadius, (rowHeight - insetFoot) / 2);
	const ringX = left + ring + 1;
	const insetX = left + cellWidth - insetRadius;
	return {
		key,
		x: ringX - width / 2,
		y: middle - height / 2,
		width,
		height,
		label,
		inset: {
			x: insetX,
			y: middle,
			radius: insetRadius,
			times: times(longer),
			bar: { x: left, y: middle + insetRadius + 34, width: cellWidth },
			ring
		}
	};
}

/**
 * The side, in drawing units, of a square of a round area (1, 2 or 5 and zeros, in the shown unit),
 * as large as fits in `most` units.
 */
export function unitSquare(
	kmPerUnit: number,
	most: number,
	sqKmPerUnitArea: number
): { readonly side: number; readonly area: number } {
	const area = roundDown((most * kmPerUnit) ** 2 / sqKmPerUnitArea) * sqKmPerUnitArea;
	return { side: Math.sqrt(area) / kmPerUnit, area };
}
