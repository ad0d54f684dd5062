import { pointKey, type GridLine, type GridPoint } from '../grid/grid.ts';

/**
 * Short straight lines that carry the loose ends of `lines` to the nearest point
 * of `targets` (lines too). An end is loose when no other line meets it there.
 * Each one overshoots by two grid units, so that rounding cannot leave it short;
 * the overshoot bounds no face and disappears when faces are merged.
 * Ends further than `limit` grid units from every target are left alone.
 */
export function reachLines(
	lines: readonly GridLine[],
	targets: readonly GridLine[],
	limit: number
): GridLine[] {
	const meeting = new Map<number, number>();
	for (const line of lines)
		for (const end of [line[0]!, line[line.length - 1]!])
			meeting.set(pointKey(end), (meeting.get(pointKey(end)) ?? 0) + 1);
	const out: GridLine[] = [];
	for (const line of lines)
		for (const end of [line[0]!, line[line.length - 1]!]) {
			if (meeting.get(pointKey(end)) !== 1) continue;
			const near = nearestOnLines(end, targets);
			if (!near || near.distance === 0 || near.distance > limit) continue;
			const over = 1 + 2 / near.distance;
			out.push([
				end,
				[
					Math.round(end[0] + (near.point[0] - end[0]) * over),
					Math.round(end[1] + (near.point[1] - end[1]) * over)
				]
			]);
		}
	return out;
}

/** The point of the lines nearest to `point`, and its distance, in grid units of latitude. */
export function nearestOnLines(
	point: GridPoint,
	lines: readonly GridLine[]
): { point: [number, number]; distance: number } | undefined {
	// Degrees of longitude are shorter; this only has to rank candidates.
	const squeeze = Math.cos(((point[1] / 1e5) * Math.PI) / 180);
	let best: { point: [number, number]; distance: number } | undefined;
	for (const line of lines)
		for (let i = 0; i + 1 < line.length; i++) {
			const [ax, ay] = line[i]!;
			const [bx, by] = line[i + 1]!;
			const dx = (bx - ax) * squeeze;
			const dy = by - ay;
			const px = (point[0] - ax) * squeeze;
			const py = point[1] - ay;
			const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
			const distance = Math.hypot(px - t * dx, py - t * dy);
			if (!best || distance < best.distance)
				best = { point: [ax + t * (bx - ax), ay + t * (by - ay)], distance };
		}
	return best;
}
