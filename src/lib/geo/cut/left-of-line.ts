import type { Bounds } from '../../model/dossier';
import { type StepPosition, stepsPerDegree } from '../../model/swap';
import { boundsOfAll, boundsOfCoords } from '../bounding-box';

/**
 * Everything on the left of a drawn line, as an outline to keep or remove: the line, its ends carried
 * straight on beyond the bounds, closed around them. Even-odd, so that a line which crosses itself
 * still parts the ground in two.
 *
 * @param line two or more positions in whole steps of 10⁻⁵ degree, not all the same
 * @param bounds of what is cut, in degrees
 * @returns rings as in `OutlineShape`: `[x, y, …]` in steps, not closed; none where the line has no length
 */
export function leftOfLine(line: readonly StepPosition[], bounds: Bounds): number[][] {
	const points = line.filter(
		([x, y], i) => i === 0 || x !== line[i - 1]![0] || y !== line[i - 1]![1]
	);
	if (points.length < 2) return [];
	const box = boxAround(points, bounds);
	const entry = beyond(points[1]!, points[0]!, box);
	const exit = beyond(points[points.length - 2]!, points[points.length - 1]!, box);
	// Counter-clockwise along the box from where the line leaves to where it came in: that is its left.
	return [[entry, ...points, exit, ...cornersBetween(exit, entry, box)].flat()];
}

/** The bounds and the line, in steps, with room to spare. */
function boxAround(points: readonly StepPosition[], bounds: Bounds): Bounds {
	const inSteps = bounds.map((degree) => degree * stepsPerDegree) as unknown as Bounds;
	const [west, south, east, north] = boundsOfAll([inSteps, boundsOfCoords(points.flat())]);
	const room = stepsPerDegree;
	return [
		Math.floor(west - room),
		Math.floor(south - room),
		Math.ceil(east + room),
		Math.ceil(north + room)
	];
}

/** Where the way from one position through another leaves the box. */
function beyond([x1, y1]: StepPosition, [x2, y2]: StepPosition, box: Bounds): StepPosition {
	const [west, south, east, north] = box;
	const [dx, dy] = [x2 - x1, y2 - y1];
	const alongX = dx === 0 ? Infinity : ((dx > 0 ? east : west) - x2) / dx;
	const alongY = dy === 0 ? Infinity : ((dy > 0 ? north : south) - y2) / dy;
	return alongX <= alongY
		? [dx > 0 ? east : west, clamp(Math.round(y2 + alongX * dy), south, north)]
		: [clamp(Math.round(x2 + alongY * dx), west, east), dy > 0 ? north : south];
}

/** The corners of the box on the way from one position on its rim to another, counter-clockwise. */
function cornersBetween(from: StepPosition, to: StepPosition, box: Bounds): StepPosition[] {
	const [west, south, east, north] = box;
	const corners: StepPosition[] = [
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	const start = alongRim(from, box);
	const end = alongRim(to, box);
	const length = 2 * (east - west + north - south);
	const span = (end - start + length) % length;
	return corners
		.map((corner) => ({ corner, after: (alongRim(corner, box) - start + length) % length }))
		.filter(({ after }) => after > 0 && after < span)
		.sort((a, b) => a.after - b.after)
		.map(({ corner }) => corner);
}

/** How far round the rim a position is, from the south-west corner, counter-clockwise. */
function alongRim([x, y]: StepPosition, [west, south, east, north]: Bounds): number {
	const [width, height] = [east - west, north - south];
	if (y === south) return x - west;
	if (x === east) return width + (y - south);
	if (y === north) return width + height + (east - x);
	return 2 * width + height + (north - y);
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
