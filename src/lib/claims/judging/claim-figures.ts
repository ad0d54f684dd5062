import type { Claim, Expression } from '../../model/claim';
import { groupBy } from '../../model/collect';
import type { Figure, Subject } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import type { ClaimComparison } from '../../model/judgement';
import { unitOf } from '../quantities/read-interval';

const unitFor = { area: 'km2', share: 'percent', distance: 'km', ratio: 'fold' } as const;
const whatFor = { held: 'held', change: 'held', advance: 'advance', size: 'region' } as const;

/** Whether an expression's numbers are numbers: 0 or more, its range in order. */
function isReadable({ value, interval: { low, high }, stated }: Expression): boolean {
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

/** A number of a claim, by its place among the claim's expressions. */
export interface ClaimNumber {
	readonly index: number;
	readonly expression: Expression;
}

export function readableNumbers({ expressions }: Claim): ClaimNumber[] {
	return expressions
		.map((expression, index) => ({ expression, index }))
		.filter(({ expression }) => isReadable(expression));
}

/** The readable numbers without those that tell one before them in another unit. */
export function ownNumbers(claim: Claim): ClaimNumber[] {
	const unit = ({ expression }: ClaimNumber) => expression.stated.unit;
	const groups = groupBy(readableNumbers(claim), ({ expression }) => expression.quantity).values();
	return [...groups].flatMap((group) => group.filter((one) => unit(one) === unit(group[0]!)));
}

/** Those of them that tell of the places: a share of other ground does not. */
export function ofThePlaces(claim: Claim): ClaimNumber[] {
	const isOfOther = claim.subject.of !== undefined;
	return ownNumbers(claim).filter(
		({ expression }) => !(isOfOther && expression.quantity === 'share')
	);
}

/** Those that nothing can be made of. */
export function unreadableNumbers({ expressions }: Claim): number[] {
	return expressions.flatMap((expression, index) => (isReadable(expression) ? [] : [index]));
}

/** The figure id of a claim's own number. */
export function numberId(claim: Claim, index: number): string {
	return `${claim.id}-${index}`;
}

/** A number of a claim beside a figure; it counts, and is not chosen, unless more is given. */
export function comparisonOf(
	claim: Claim,
	index: number,
	key: string,
	given: Pick<ClaimComparison, 'with' | 'against' | 'reading' | 'outcome'> &
		Partial<ClaimComparison>
): ClaimComparison {
	const number = numberId(claim, index);
	return {
		id: `${number}-${key}`,
		claim: number,
		margin: 0,
		how: null,
		unlike: null,
		chosen: false,
		place: null,
		counts: true,
		...given
	};
}

/** The claim's own numbers as figures, one per expression; 0 for one that is not readable. */
export function claimFigures(claim: Claim): Figure[] {
	return claim.expressions.map((expression, index) => {
		const readable = isReadable(expression);
		const nothing = { low: 0, high: 0 };
		return {
			id: numberId(claim, index),
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

/** The power of ten, in km², percent or km, that the last stated digit is worth; 0.1 for words, but “a fifth” is 20%, not 20.0%. */
function precisionOf({ stated, form, quantity, value }: Expression): number {
	if (form === 'words') return quantity === 'share' && Number.isInteger(value) ? 1 : 0.1;
	const step = stated.lastUnit * unitOf[stated.unit].factor;
	return step > 1e-9 && Number.isFinite(step) ? 10 ** Math.floor(Math.log10(step) + 1e-9) : 1;
}
