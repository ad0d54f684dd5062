import type { Claim, Expression } from '../../model/claim';
import type { Figure, Subject } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { unitOf } from '../quantities/read-interval';

const unitFor = { area: 'km2', share: 'percent', distance: 'km', ratio: 'fold' } as const;
const whatFor = { held: 'held', change: 'held', advance: 'advance', size: 'region' } as const;

/** Whether an expression's numbers are numbers: 0 or more, its range in order. */
export function isReadable({ value, interval: { low, high }, stated }: Expression): boolean {
	return (
		Number.isFinite(value) &&
		value >= 0 &&
		low >= 0 &&
		low < Infinity &&
		high >= low &&
		stated.low >= 0 &&
		stated.high >= stated.low &&
		stated.high < Infinity
	);
}

/** The claim's own numbers as figures, one per expression; 0 for one that is not readable. */
export function claimFigures(claim: Claim): Figure[] {
	return claim.expressions.map((expression, index) => {
		const readable = isReadable(expression);
		const nothing = { low: 0, high: 0 };
		return {
			id: `${claim.id}-${index}`,
			kind: 'reported',
			quantity: expression.quantity,
			unit: unitFor[expression.quantity],
			value: readable ? expression.value : 0,
			interval: readable ? expression.interval : nothing,
			margin: 0,
			shownAs: expression.form === 'range' ? 'range' : 'value',
			hedge: expression.hedge,
			subject: claimSubject(claim),
			asOf: claim.date.from === claim.date.to ? claim.date.from : null,
			label: phrase('text-says'),
			precision: precisionOf(expression),
			receipt: {
				type: 'text',
				quote: expression.text,
				speaker: claim.speaker,
				hedgeText: expression.hedgeText
			}
		};
	});
}

/** What a claim is about, as figures say it: one place, or the country of several. */
export function claimSubject({ subject: { what, holder, places } }: Claim): Subject {
	const first = places[0] ?? '';
	const region = places.length > 1 ? first.slice(0, 2) : first;
	return { what: whatFor[what], holder, region };
}

/** The power of ten, in km², percent or km, that the last stated digit is worth; 0.1 for words. */
function precisionOf({ stated, form }: Expression): number {
	if (form === 'words') return 0.1;
	const step = stated.lastUnit * unitOf[stated.unit].factor;
	return step > 1e-9 && Number.isFinite(step) ? 10 ** Math.floor(Math.log10(step) + 1e-9) : 1;
}
