import type { Facts, Statement } from '../facts.ts';
import type { GridLine } from '../grid/grid.ts';
import { drawFront, type Front } from './front.ts';
import { reconcile, type Moved } from './reconcile.ts';
import { segmentRules } from './segments.ts';

/**
 * Every segment that is there on the day, drawn so that settlements fall on their own side as far as
 * the rounding of the statements allows. `outline`: closed lines on the grid that ends have to reach.
 * `before`: what was moved on other days; the same statement is moved alike, so that a stretch that
 * did not move is drawn alike. `moved` has what was moved on this day, these among it.
 */
export function drawFronts(
	{ statements, settlements }: Pick<Facts, 'statements' | 'settlements'>,
	outline: readonly GridLine[],
	before: readonly Moved[] = []
): { fronts: Front[]; moved: Moved[] } {
	const known = new Map(before.map((move) => [wordingOf(move.statement), move]));
	const moved: Moved[] = [];
	const fronts = segmentRules.flatMap((rules) => {
		const stated = statements.get(rules.id)?.map((statement): Statement => {
			const move = known.get(wordingOf(statement));
			if (!move) return statement;
			moved.push({ ...move, statement });
			return { ...statement, bearing_deg: move.bearingDeg, distance_km: move.distanceKm };
		});
		if (!stated) return [];
		const first = drawFront(rules, stated, outline);
		const settled = reconcile(first, stated, settlements);
		moved.push(...settled.moved);
		return [settled.moved.length ? drawFront(rules, settled.statements, outline) : first];
	});
	return { fronts, moved };
}

/** What a statement says, whatever its row: the same on two days where the line did not move. */
export function wordingOf(statement: Statement): string {
	const { segment, place_lat, place_lon, bearing_deg, distance_km, contested_km } = statement;
	return [segment, place_lat, place_lon, bearing_deg, distance_km, contested_km].join();
}
