import type { Padding, Size } from './padding';

/** Distance from the pointer, so that it does not hide what it points at. */
const gap = 14;

/** Least distance from the edge of the free part of the map. */
const edge = 8;

/**
 * Top left corner of a tooltip beside a point: below and to the right, or on the other side where
 * there is no room, and always within what `covered` leaves free.
 */
export function placeTooltip(
	x: number,
	y: number,
	tooltip: Size,
	map: Size,
	covered: Padding
): { left: number; top: number } {
	return {
		left: beside(x, tooltip.width, covered.left + edge, map.width - covered.right - edge),
		top: beside(y, tooltip.height, covered.top + edge, map.height - covered.bottom - edge)
	};
}

function beside(at: number, size: number, from: number, to: number): number {
	const after = at + gap;
	const start = after + size <= to ? after : at - gap - size;
	return Math.round(Math.max(from, Math.min(start, to - size)));
}
