import type { Size } from '../padding';
import type { Pixel } from '../tools/plane';
import { type Box, type CellMask, cellPx } from '../../geo/cell-mask';

/** How far a callout may stand from what it names, in CSS pixels. */
const distances = [18, 30, 48, 72, 104, 144, 190];
const directions = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);

/** What an overlapped cell costs beside a pixel of distance. */
const costs = { line: 6, named: 14, pixel: 1 } as const;

export interface CalloutRoom {
	/** Cells where a callout may lie: not under a button, and on the map. */
	readonly free: CellMask;
	/** Cells with lines, better left open; and those of the thing itself, which must be seen. */
	readonly lines: CellMask;
	readonly named: CellMask;
}

/**
 * The box of a callout beside a point: all on free cells, near it, and on as few lines as can be.
 * Null where it fits nowhere near.
 */
export function placeCallout(at: Pixel, size: Size, room: CalloutRoom): Box | null {
	let best: { box: Box; cost: number } | null = null;
	for (const distance of distances) {
		for (const angle of directions) {
			const box = boxBeside(at, size, angle, distance);
			const cost = costOf(box, room);
			if (cost === null) continue;
			const whole = cost + distance * costs.pixel;
			if (!best || whole < best.cost) best = { box, cost: whole };
		}
	}
	return best?.box ?? null;
}

/** A box whose nearest point lies so far from a point, in a direction. */
function boxBeside([x, y]: Pixel, { width, height }: Size, angle: number, distance: number): Box {
	const [across, down] = [Math.cos(angle), Math.sin(angle)];
	const left = x + across * distance - (width * (1 - across)) / 2;
	const top = y + down * distance - (height * (1 - down)) / 2;
	return { left, top, right: left + width, bottom: top + height };
}

/** What a box lies on, summed; null where a part of it is not free. */
function costOf({ left, top, right, bottom }: Box, { free, lines, named }: CalloutRoom) {
	if (left < 0 || top < 0) return null;
	const [lastColumn, lastRow] = [Math.ceil(right / cellPx), Math.ceil(bottom / cellPx)];
	if (lastColumn > free.columns || lastRow > free.rows) return null;
	let cost = 0;
	for (let row = Math.floor(top / cellPx); row < lastRow; row++)
		for (let column = Math.floor(left / cellPx); column < lastColumn; column++) {
			if (!free.has(column, row)) return null;
			if (lines.has(column, row)) cost += costs.line;
			if (named.has(column, row)) cost += costs.named;
		}
	return cost;
}

/** The point of a box that is nearest to a point. */
export function nearestOf({ left, top, right, bottom }: Box, [x, y]: Pixel): Pixel {
	return [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
}
