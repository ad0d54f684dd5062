import { signedArea2, toGrid, type GridLine, type Position } from '../grid/grid.ts';
import { leftHanded } from '../geography/outline.ts';
import { metresPerDegree } from '../shape/metric-plane.ts';
import { union } from '../shape/clipper.ts';

export interface BandSample {
	/** [lon, lat] in degrees. */
	at: Position;
	/** How far the band reaches from the line here, in km; 0 where there is none. */
	widthKm: number;
}

/**
 * The ground between a line and as far beyond it, at right angles, as each sample says. `side`: which one
 * of the line, as one goes along it. `isLoop`: whether the line goes on from its end to its start. Pieces
 * that overlap at a bend are joined: the result never overlaps itself, though at a sharp one it may reach
 * to the line's other side. Rings on the grid, unclosed.
 */
export function bandAlong(
	samples: readonly BandSample[],
	side: 'left' | 'right',
	isLoop = false
): GridLine[] {
	const near = samples.map(({ at }) => toGrid(at));
	const far = samples.map((sample, i) => {
		const before = samples[i - 1] ?? (isLoop ? samples.at(-2)! : sample);
		const after = samples[i + 1] ?? (isLoop ? samples[1]! : sample);
		return toGrid(beside(sample, before.at, after.at, side));
	});
	const pieces: GridLine[] = [];
	for (let i = 0; i + 1 < samples.length; i++) {
		const [a, b, farA, farB] = [near[i]!, near[i + 1]!, far[i]!, far[i + 1]!];
		for (const triangle of [
			[a, b, farB],
			[a, farB, farA]
		])
			if (signedArea2(triangle) !== 0) pieces.push(leftHanded(triangle));
	}
	return union(pieces);
}

/** The point at right angles to the way from `before` to `after`, at the width of the band. */
function beside(
	{ at, widthKm }: BandSample,
	before: Position,
	after: Position,
	side: 'left' | 'right'
): Position {
	const { lon, lat } = metresPerDegree(at[1]);
	const [east, north] = [(after[0] - before[0]) * lon, (after[1] - before[1]) * lat];
	const length = Math.hypot(east, north) || 1;
	const metres = (side === 'left' ? 1000 : -1000) * widthKm;
	return [at[0] - ((north / length) * metres) / lon, at[1] + ((east / length) * metres) / lat];
}
