import geodesic from 'geographiclib-geodesic';
import { isLoop, type Statement } from '../facts.ts';
import { lineToGrid, signedArea2, toGrid, type GridLine, type Position } from '../grid/grid.ts';
import { nearestOnLines } from '../geography/reach-lines.ts';
import { smoothLine } from '../shape/smooth-line.ts';
import { bandAlong, type BandSample } from './band.ts';
import type { SegmentRules } from './segments.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** How finely the smooth line is drawn. */
export const stepKm = 0.5;
/** How far the line is carried beyond the border that it ends at. */
const overshootDegrees = 0.02;

/** One segment of the line of contact, drawn. */
export interface Front {
	rules: SegmentRules;
	/** The line on the grid, carried across the outline at both ends. */
	line: GridLine;
	/** The area on the held side of the line, far beyond the outline: an unclosed ring. */
	held: GridLine;
	/** The band of unknown control beyond the line; where the line bends, what lies in `held` is held. */
	band: GridLine[];
}

/** The point that a statement names, [lon, lat] in degrees: geodesic on WGS84. */
export function pointOf(statement: Statement): Position {
	const { place_lat, place_lon, bearing_deg, distance_km } = statement;
	const { lat2, lon2 } = wgs84.Direct(place_lat, place_lon, bearing_deg, distance_km * 1000);
	return [lon2!, lat2!];
}

/**
 * Draws one segment: a smooth line through the points of its statements, with its contested band.
 * A loop is held inside; any other segment is carried to the outline at both ends and closed
 * on the held side. `outline`: closed lines on the grid that the ends have to reach.
 */
export function drawFront(
	rules: SegmentRules,
	statements: readonly Statement[],
	outline: readonly GridLine[]
): Front {
	const samples = smoothLine(statements.map(pointOf), stepKm, rules.latitude);
	const drawn = samples.map((sample) => sample.at);
	const widths: BandSample[] = samples.map(({ at, index }) => ({
		at,
		widthKm: contestedAt(statements, index)
	}));
	if (isLoop(statements)) {
		const line = lineToGrid(drawn);
		const held = line.slice(0, -1);
		return { rules, line, held, band: bandAlong(widths, openSide(held), true) };
	}
	const before = rules.before.length ? rules.before : [beyond(drawn[0]!, outline)];
	const after = rules.after.length ? rules.after : [beyond(drawn[drawn.length - 1]!, outline)];
	// At the border the band is as wide as at the last statement before it.
	if (!rules.before.length) widths.unshift({ at: before[0]!, widthKm: widths[0]!.widthKm });
	if (!rules.after.length)
		widths.push({ at: after[0]!, widthKm: widths[widths.length - 1]!.widthKm });
	const held = lineToGrid([...before, ...drawn, ...after, ...rules.around]);
	return {
		rules,
		line: lineToGrid([...before, ...drawn, ...after]),
		held,
		band: bandAlong(widths, openSide(held))
	};
}

/** The side of a line where its ground is not held. `held`: the ring that begins with the line. */
function openSide(held: GridLine): 'left' | 'right' {
	return signedArea2(held) > 0 ? 'right' : 'left';
}

/** A little past the point of the outline that is nearest to the end of a line. */
function beyond(end: Position, outline: readonly GridLine[]): Position {
	const near = nearestOnLines(toGrid(end), outline);
	if (!near) throw new Error('front: there is no outline to end at');
	const target: Position = [near.point[0] / 1e5, near.point[1] / 1e5];
	const length = Math.hypot(target[0] - end[0], target[1] - end[1]) || 1e-9;
	const scale = 1 + overshootDegrees / length;
	return [end[0] + (target[0] - end[0]) * scale, end[1] + (target[1] - end[1]) * scale];
}

/** Width of the contested band between two statements: linear from one to the next. */
export function contestedAt(statements: readonly Statement[], index: number): number {
	const i = Math.min(Math.floor(index), statements.length - 1);
	const here = statements[i]!.contested_km;
	const there = statements[i + 1]?.contested_km ?? here;
	return here + (there - here) * (index - i);
}
