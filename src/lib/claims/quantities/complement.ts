import type { Expression } from '../../model/claim';

/** “All but a quarter”: the rest of a whole, in percent. What is no share stays as it is. */
export function complementOf(expression: Expression): Expression {
	const { quantity, stated, interval, value } = expression;
	if (quantity !== 'share') return expression;
	const rest = (one: number) => Math.max(0, 100 - one);
	return {
		...expression,
		stated: { ...stated, low: rest(stated.high), high: rest(stated.low) },
		interval: { low: rest(interval.high), high: rest(interval.low) },
		value: rest(value)
	};
}
