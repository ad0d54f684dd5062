import type { PlanePoint } from './projection';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A rectangle of a picture: pixels from its top left corner, y down. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function boxAround([x, y]: PlanePoint, { width, height }: Size): Box {
	const [left, top] = [x - width / 2, y - height / 2];
	return { left, top, right: left + width, bottom: top + height };
}

export function middleOfBox({ left, top, right, bottom }: Box): PlanePoint {
	return [(left + right) / 2, (top + bottom) / 2];
}

/** Whether two boxes share more than an edge. */
export function boxesMeet(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Side of a cell in pixels: about half a line of text. */
export const cellPx = 6;

/** A picture in cells, some of them marked. What lies outside it is never marked. */
export class CellMask {
	readonly columns: number;
	readonly rows: number;
	readonly #cells: Uint8Array;

	constructor(size: Size) {
		this.columns = Math.max(1, Math.ceil(size.width / cellPx));
		this.rows = Math.max(1, Math.ceil(size.height / cellPx));
		this.#cells = new Uint8Array(this.columns * this.rows);
	}

	has(column: number, row: number): boolean {
		return this.#cells[row * this.columns + column] === 1;
	}

	/** Mark the cells whose middle lies in a polygon, rings closed, by the even-odd rule. */
	fill(rings: readonly (readonly PlanePoint[])[]): void {
		const tops = rings.flatMap((ring) => ring.map(([, y]) => y));
		const first = this.#row(tops.reduce((least, y) => Math.min(least, y), Infinity));
		const last = this.#row(tops.reduce((most, y) => Math.max(most, y), -Infinity));
		for (let row = first; row <= last; row++) {
			const y = (row + 0.5) * cellPx;
			const crossings = rings.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b);
			for (let i = 0; i + 1 < crossings.length; i += 2) {
				const from = Math.ceil(crossings[i]! / cellPx - 0.5);
				const to = Math.ceil(crossings[i + 1]! / cellPx - 0.5);
				this.#mark(row, from, to);
			}
		}
	}

	/** Mark the cells that a line goes through. */
	stroke(line: readonly PlanePoint[]): void {
		for (let i = 1; i < line.length; i++) {
			const piece = this.#within(line[i - 1]!, line[i]!);
			if (!piece) continue;
			const [[x, y], [toX, toY]] = piece;
			const steps = Math.ceil((Math.hypot(toX - x, toY - y) / cellPx) * 2) || 1;
			for (let k = 0; k <= steps; k++) {
				const column = Math.floor((x + ((toX - x) * k) / steps) / cellPx);
				const row = Math.floor((y + ((toY - y) * k) / steps) / cellPx);
				if (row >= 0 && row < this.rows) this.#mark(row, column, column + 1);
			}
		}
	}

	/** Mark all cells that a box touches. */
	cover({ left, top, right, bottom }: Box): void {
		if (!(right > left && bottom > top)) return;
		for (let row = this.#row(top); row <= this.#row(bottom - 1e-6); row++)
			this.#mark(row, Math.floor(left / cellPx), Math.ceil(right / cellPx));
	}

	#mark(row: number, from: number, to: number): void {
		const start = row * this.columns;
		const [first, last] = [Math.max(0, from), Math.min(this.columns, to)];
		if (last > first) this.#cells.fill(1, start + first, start + last);
	}

	#row(y: number): number {
		return Math.max(0, Math.min(this.rows - 1, Math.floor(y / cellPx)));
	}

	/** The part of a segment in the mask's box; null where there is none. */
	#within([x, y]: PlanePoint, [toX, toY]: PlanePoint): [PlanePoint, PlanePoint] | null {
		let [start, end] = [0, 1];
		const sides: [number, number, number][] = [
			[x, toX - x, this.columns * cellPx],
			[y, toY - y, this.rows * cellPx]
		];
		for (const [from, by, most] of sides) {
			if (by === 0) {
				if (from < 0 || from > most) return null;
				continue;
			}
			const [one, other] = [-from / by, (most - from) / by];
			start = Math.max(start, Math.min(one, other));
			end = Math.min(end, Math.max(one, other));
		}
		if (start > end) return null;
		const at = (t: number): PlanePoint => [x + (toX - x) * t, y + (toY - y) * t];
		return [at(start), at(end)];
	}
}

function crossingsAt(ring: readonly PlanePoint[], y: number): number[] {
	const found: number[] = [];
	for (let i = 1; i < ring.length; i++) {
		const [fromX, fromY] = ring[i - 1]!;
		const [toX, toY] = ring[i]!;
		if (fromY > y !== toY > y) found.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
	}
	return found;
}
