import type { Expression } from '../../model/claim';
import { readInterval } from './read-interval';

/** “Has not won more than 900 square miles”: as many at most. Any other number stays as it is. */
export function atMost(expression: Expression): Expression {
	const { stated, form, hedge } = expression;
	return /^(over|more than)$/.test(hedge)
		? { ...expression, hedge: 'up to', interval: readInterval(stated, form, 'up to') }
		: expression;
}
