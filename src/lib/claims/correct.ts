import type { Claim, ClaimDoubt, Correction, Expression } from '../model/claim';
import type { Hedge } from '../model/hedge';
import { readInterval } from './quantities/read-interval';

/**
 * A claim as a reader has set it right. What was set is no longer doubted; places that are set leave
 * nothing out. An expression whose number cannot be read under a hedge keeps the interval it had.
 */
export function correct(claim: Claim, correction: Correction): Claim {
	const { what, holder, places, hedges, date } = correction;
	const settled = (doubt: ClaimDoubt): boolean =>
		(holder !== undefined && doubt.startsWith('holder-')) ||
		(places !== undefined && doubt.startsWith('place-')) ||
		(date !== undefined && doubt.includes('date'));
	return {
		...claim,
		expressions: hedges
			? claim.expressions.map((expression, index) => withHedge(expression, hedges[index] ?? null))
			: claim.expressions,
		subject: {
			...claim.subject,
			what: what ?? claim.subject.what,
			holder: holder === undefined ? claim.subject.holder : holder,
			places: places ? [...new Set(places)].sort() : claim.subject.places,
			without: places ? [] : claim.subject.without
		},
		date: date === undefined ? claim.date : { from: date, to: date, source: 'stated', text: null },
		doubts: claim.doubts.filter((doubt) => !settled(doubt))
	};
}

function withHedge(expression: Expression, hedge: Hedge | null): Expression {
	if (hedge === null || hedge === expression.hedge) return expression;
	const { stated, form } = expression;
	if (!(stated.low >= 0 && Number.isFinite(stated.low) && Number.isFinite(stated.high)))
		return expression;
	const high = Math.max(stated.low, stated.high);
	const interval = readInterval({ ...stated, high }, form, hedge);
	return { ...expression, hedge, hedgeText: null, interval };
}
