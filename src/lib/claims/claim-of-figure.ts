import type { Claim, Expression, StatedUnit } from '../model/claim';
import type { Figure } from '../model/figure';
import { lastStatedUnit } from '../model/hedge';
import type { ClaimFacts } from '../model/judgement';
import { findExpressionGroups } from './quantities/find-expressions';
import { tokensOf } from './text/tokens';

/**
 * A figure that one of the dossier's articles reports, as a claim whose text is the figure's evidence.
 * Its id is the figure's, so that it is not compared with itself. Null for every other figure.
 */
export function claimOfFigure(figure: Figure, facts: ClaimFacts): Claim | null {
	const { receipt, subject, asOf, hedge, unit } = figure;
	if (receipt.type !== 'article' || subject.what === 'swap') return null;
	if (unit === 'times' || unit === 'fold') return null;
	const text = receipt.evidence;
	const whole = { start: 0, end: text.length };
	const expressions = expressionsIn(text, figure, facts) ?? [
		{
			span: whole,
			text,
			form: 'number',
			quantity: figure.quantity,
			stated: {
				low: figure.value,
				high: figure.value,
				unit,
				lastUnit: lastStatedUnit(figure.value)
			},
			hedge: hedge ?? 'exactly',
			hedgeText: hedge === 'exactly' ? null : hedge,
			value: figure.value,
			interval: figure.interval,
			of: null,
			ofText: null
		}
	];
	const spans = expressions.map(({ span }) => span);
	const day = asOf ?? facts.asOf;
	const known = facts.places.some(({ id }) => id === subject.region);
	return {
		id: figure.id,
		span: {
			start: Math.min(...spans.map(({ start }) => start)),
			end: Math.max(...spans.map(({ end }) => end))
		},
		sentence: whole,
		expressions,
		subject: {
			what: subject.what === 'region' ? 'size' : subject.what,
			holder: subject.what === 'region' ? null : subject.holder,
			places: known ? [subject.region] : [],
			without: [],
			base: null
		},
		date: { from: day, to: day, source: asOf === null ? 'none' : 'article', text: null },
		speaker: receipt.speaker,
		denied: false,
		doubts: []
	};
}

/** The figure's number, with its conversions, as it stands in its evidence; null where it is not found there. */
function expressionsIn(
	text: string,
	{ quantity, unit, value, hedge, interval }: Figure,
	{ gazetteer }: ClaimFacts
): Expression[] | null {
	const isIt = (one: Expression) =>
		one.quantity === quantity && one.stated.unit === (unit as StatedUnit) && one.value === value;
	const groups = findExpressionGroups(text, tokensOf(text), gazetteer);
	const group = groups.find((expressions) => expressions.some(isIt));
	if (!group) return null;
	// The hedge was read by whoever wrote the seed, from more of the text than the evidence repeats.
	return group
		.filter((one) => one.quantity === quantity)
		.map((one) => (isIt(one) ? { ...one, hedge: hedge ?? 'exactly', interval } : one));
}
