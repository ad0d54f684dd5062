import { orient2d } from '../orient2d';
import type { EdgeTree } from './edge-tree';
import { windingAt } from './winding';

/**
 * The side of a ring's first edge on which rings enclose the ground an odd number of times, next to
 * where it starts; null where something lies on the start, or an edge from it is level.
 *
 * It is looked at from a position as it is given: a place along an edge would be rounded to one beside
 * it, and that may be beyond another edge, where a stroke goes back over itself.
 *
 * @param tree of all the rings
 * @param first, last edges of the ring
 */
export function oddSideOf(tree: EdgeTree, first: number, last: number): 'left' | 'right' | null {
	const positionOf = (i: number) => [tree.coords[2 * i]!, tree.coords[2 * i + 1]!] as const;
	const [lon, lat] = positionOf(first);
	const [nextLon, nextLat] = positionOf(first + 1);
	const [backLon, backLat] = positionOf(last);
	const turn = orient2d(lon, lat, nextLon, nextLat, backLon, backLat);
	if (nextLat === lat || backLat === lat || turn === 0) return null;
	const winding = windingAt(tree, lon, lat, [first, last]);
	if (Number.isNaN(winding)) return null;
	// Counted was east of the start: is that passed by a turn to the left, from the way on to the way back?
	const eastIsLeft = nextLat > lat === backLat > lat ? turn < 0 : backLat > lat;
	return (winding % 2 !== 0) === eastIsLeft ? 'left' : 'right';
}
