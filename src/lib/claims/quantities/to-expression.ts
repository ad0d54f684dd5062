import type { Expression } from '../../model/claim';
import type { Atom } from './atoms';
import type { HedgeWords } from './read-hedge-words';
import { readInterval, unitOf } from './read-interval';
import type { Reading } from './reading';

/** A reading that reaches over the hedge around it. */
export interface HedgedReading extends Reading {
	readonly hedge: HedgeWords | null;
}

/** The expression that a reading of a text is. */
export function toExpression(
	text: string,
	atoms: readonly Atom[],
	reading: HedgedReading
): Expression {
	const { form, low, high, unit, lastUnit, of, ofText } = reading;
	const span = { start: atoms[reading.first]!.start, end: atoms[reading.end - 1]!.end };
	const words = reading.hedge;
	const hedge = words?.hedge ?? 'exactly';
	const stated = { low, high, unit, lastUnit };
	const { quantity, factor } = unitOf[unit];
	return {
		span,
		text: text.slice(span.start, span.end),
		form,
		quantity,
		stated,
		hedge,
		hedgeText: words && text.slice(atoms[words.start]!.start, atoms[words.end - 1]!.end),
		value: ((low + high) / 2) * factor,
		interval: readInterval(stated, form, hedge),
		of,
		ofText
	};
}

/**
 * A conversion in brackets right behind a hedged number is hedged with it: “about 103,000 sq km (40,000
 * square miles)”. It was rounded on its own, too, so it may also be what it would be without a hedge.
 */
export function inheritHedges(group: readonly Expression[], text: string): Expression[] {
	return group.map((expression, index) => {
		const before = group[index - 1];
		if (!before || expression.hedgeText !== null || before.hedgeText === null) return expression;
		if (before.quantity !== expression.quantity || expression.form === 'words') return expression;
		if (!/^\s?[([]\s?$/.test(text.slice(before.span.end, expression.span.start))) return expression;
		const hedged = readInterval(expression.stated, expression.form, before.hedge);
		const { low, high } = expression.interval;
		return {
			...expression,
			hedge: before.hedge,
			interval: { low: Math.min(low, hedged.low), high: Math.max(high, hedged.high) }
		};
	});
}
