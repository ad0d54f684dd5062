import type { Facts } from '../facts.ts';
import type { GridLine } from '../grid/grid.ts';
import { drawFront, type Front } from './front.ts';
import { reconcile, type Moved } from './reconcile.ts';
import { segmentRules } from './segments.ts';

/**
 * Every segment that is there on the day, drawn so that settlements fall on their own side as far as
 * the rounding of the statements allows. `outline`: closed lines on the grid that ends have to reach.
 */
export function drawFronts(
	{ statements, settlements }: Pick<Facts, 'statements' | 'settlements'>,
	outline: readonly GridLine[]
): { fronts: Front[]; moved: Moved[] } {
	const moved: Moved[] = [];
	const fronts = segmentRules.flatMap((rules) => {
		const stated = statements.get(rules.id);
		if (!stated) return [];
		const first = drawFront(rules, stated, outline);
		const settled = reconcile(first, stated, settlements);
		moved.push(...settled.moved);
		return [settled.moved.length ? drawFront(rules, settled.statements, outline) : first];
	});
	return { fronts, moved };
}
