import { type Box, type CellMask, cellPx, type Size } from './cell-mask';
import type { PlanePoint } from './projection';

/** Air around a label in cells: rather some air than the very middle, but no more than shows. */
const airs = [2, 1];

/** Where labels can stand: a sum over the cells answers for any box in four steps. */
export class FreeRoom {
	readonly #columns: number;
	readonly #rows: number;
	readonly #sums: Uint32Array;

	/** @param ground cells that a label may lie on; `blocked`: cells that it must not touch */
	constructor(ground: CellMask, blocked: readonly CellMask[]) {
		const { columns, rows } = ground;
		this.#columns = columns;
		this.#rows = rows;
		this.#sums = new Uint32Array((columns + 1) * (rows + 1));
		for (let row = 0; row < rows; row++) {
			let along = 0;
			for (let column = 0; column < columns; column++) {
				const free =
					ground.has(column, row) && !blocked.some((mask) => mask.has(column, row)) ? 1 : 0;
				along += free;
				this.#sums[(row + 1) * (columns + 1) + column + 1] =
					along + this.#sums[row * (columns + 1) + column + 1]!;
			}
		}
	}

	/** Whether every cell that a box touches is free, and the box is all in the picture. */
	holds({ left, top, right, bottom }: Box): boolean {
		return this.#all(
			Math.floor(left / cellPx),
			Math.floor(top / cellPx),
			Math.ceil(right / cellPx),
			Math.ceil(bottom / cellPx)
		);
	}

	/**
	 * The middle for a label: with as much air around it as there is, then as near as can be to the
	 * middle of what is free. Null where it fits nowhere.
	 */
	middleFor(label: Size): PlanePoint | null {
		const width = Math.ceil(label.width / cellPx);
		const height = Math.ceil(label.height / cellPx);
		const centre = this.#centre();
		if (!centre) return null;
		for (const air of airs) {
			let best: { column: number; row: number; away: number } | null = null;
			for (let row = 0; row + height + 2 * air <= this.#rows; row++) {
				for (let column = 0; column + width + 2 * air <= this.#columns; column++) {
					const [right, bottom] = [column + width + 2 * air, row + height + 2 * air];
					if (!this.#all(column, row, right, bottom)) continue;
					const away =
						((column + right) / 2 - centre[0]) ** 2 + ((row + bottom) / 2 - centre[1]) ** 2;
					if (!best || away < best.away) best = { column, row, away };
				}
			}
			if (best)
				return [(best.column + air + width / 2) * cellPx, (best.row + air + height / 2) * cellPx];
		}
		return null;
	}

	#all(left: number, top: number, right: number, bottom: number): boolean {
		if (left < 0 || top < 0 || right > this.#columns || bottom > this.#rows) return false;
		return this.#count(left, top, right, bottom) === (right - left) * (bottom - top);
	}

	#count(left: number, top: number, right: number, bottom: number): number {
		const at = (column: number, row: number) => this.#sums[row * (this.#columns + 1) + column]!;
		return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
	}

	/** The middle of all free cells, in cells; null where none is. */
	#centre(): readonly [number, number] | null {
		const total = this.#count(0, 0, this.#columns, this.#rows);
		if (total === 0) return null;
		let [x, y] = [0, 0];
		for (let column = 0; column < this.#columns; column++)
			x += (column + 0.5) * this.#count(column, 0, column + 1, this.#rows);
		for (let row = 0; row < this.#rows; row++)
			y += (row + 0.5) * this.#count(0, row, this.#columns, row + 1);
		return [x / total, y / total];
	}
}
