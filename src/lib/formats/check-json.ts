import type { Expression, Span } from '../model/claim';
import { type Figure, unitOfQuantity } from '../model/figure';
import type { ClaimComparison, ClaimFacts, Judgement, Reason } from '../model/judgement';
import { type Derivation, derivationsOf, figureOf, ownFigureId } from '../model/judgement-figures';
import type { FigureWording } from '../model/figure-codes';
import type { Interval } from '../model/interval';
import type { Receipt } from '../model/receipt';

/** What stands in the JSON for people to read. */
export interface JsonWords {
	readonly name: (wording: FigureWording) => string;
	/** The line that says the verdict. */
	readonly answer: (judgement: Judgement) => string;
	readonly reason: (reason: Reason, judgement: Judgement) => string;
	/** Null for arithmetic. */
	readonly source: (receipt: Receipt) => string | null;
	/** As it is written down: `112,640 km² ÷ 603,628 km² = 18.7%`. */
	readonly step: (step: Derivation) => string;
}

/** One claim in the output of `salient check --json`; docs/cli.md describes it. */
export type JsonClaim = ReturnType<typeof claimAsJson>;

/** Where a stretch of a long text stands in it. */
interface Place {
	/** Offset of the stretch in the whole text. */
	readonly offset: number;
	readonly line: number;
	readonly column: number;
	/** Number of the claim in the whole text, from 1. */
	readonly number: number;
}

/**
 * A judgement as JSON writes it. `text` is what was checked, a stretch of a longer one perhaps: offsets
 * are counted in the whole, in UTF-16 code units.
 */
export function claimAsJson(
	judgement: Judgement,
	facts: ClaimFacts,
	text: string,
	place: Place,
	words: JsonWords
) {
	const { claim, verdict, reasons, comparisons } = judgement;
	const { subject, date, speaker, denied, doubts, expressions } = claim;
	const moved = ({ start, end }: Span): Span => ({
		start: start + place.offset,
		end: end + place.offset
	});
	const { start, end } = claim.span;
	return {
		id: `c${place.number}`,
		...moved(claim.span),
		line: place.line,
		column: place.column,
		quote: text.slice(start, end),
		sentence: {
			...moved(claim.sentence),
			text: text.slice(claim.sentence.start, claim.sentence.end)
		},
		verdict,
		answer: words.answer(judgement),
		denied,
		speaker,
		subject: {
			...subject,
			each: subject.each ?? false,
			lost: subject.lost ?? false,
			per: subject.per ?? null,
			of: subject.of ?? null
		},
		date,
		doubts,
		expressions: expressions.map((expression) => ({
			...moved(expression.span),
			...expressionAsJson(expression)
		})),
		reasons: reasons.map((reason) => ({
			code: reason.code,
			text: words.reason(reason, judgement)
		})),
		comparisons: comparisons.flatMap((one) => comparisonAsJson(one, judgement, facts, words))
	};
}

function expressionAsJson({
	text,
	form,
	quantity,
	stated,
	hedge,
	hedgeText,
	value,
	interval,
	of,
	ofText
}: Expression) {
	const unit = unitOfQuantity[quantity];
	return {
		text,
		form,
		quantity,
		value,
		unit,
		interval: asJson(interval),
		stated: { ...asJson(stated), unit: stated.unit, lastUnit: stated.lastUnit },
		hedge,
		hedgeText,
		of,
		ofText
	};
}

function comparisonAsJson(
	comparison: ClaimComparison,
	judgement: Judgement,
	facts: ClaimFacts,
	words: JsonWords
) {
	const { reading, unlike, margin, reach, outcome, chosen, counts } = comparison;
	const { claim } = judgement;
	const own = figureOf(judgement, facts, comparison.claim);
	const against = figureOf(judgement, facts, comparison.against);
	if (!own || !against) return [];
	const index = claim.expressions.findIndex(
		(_, i) => comparison.claim === ownFigureId(judgement, i)
	);
	return [
		{
			with: comparison.with,
			expression: index < 0 ? null : index,
			place: comparison.place,
			reading: words.name(reading),
			unlike: unlike && words.name(unlike),
			claim: figureAsJson(own, words),
			against: figureAsJson(against, words),
			margin,
			reach: reach ? { ...reach, per: reach.per ?? null, interval: asJson(reach.interval) } : null,
			outcome,
			chosen,
			counts,
			arithmetic: [comparison.claim, comparison.against].flatMap((id) =>
				derivationsOf(id, judgement, facts).map((step) => stepAsJson(step, words))
			)
		}
	];
}

function stepAsJson(step: Derivation, { name, step: written }: JsonWords) {
	const { figure, formula, inputs } = step;
	return {
		label: name(figure.label),
		formula,
		inputs: inputs.map(({ label, value, unit }) => ({ label: name(label), value, unit })),
		value: figure.value,
		unit: figure.unit,
		text: written(step)
	};
}

function figureAsJson(figure: Figure, { name, source }: JsonWords) {
	const { label, kind, value, unit, interval, asOf, receipt } = figure;
	return {
		label: name(label),
		kind,
		value,
		unit,
		interval: asJson(interval),
		asOf,
		source: source(receipt)
	};
}

/** Null where nothing bounds it. */
function asJson({ low, high }: Interval) {
	return { low, high: Number.isFinite(high) ? high : null };
}
