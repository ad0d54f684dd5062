import type { ClaimDate, ClaimDoubt, ClaimSubject, Expression, Span } from '../model/claim';
import { type Figure, unitOfQuantity } from '../model/figure';
import type {
	ClaimComparison,
	ClaimFacts,
	ComparedWith,
	Judgement,
	Outcome,
	Reason,
	ReasonCode,
	Verdict
} from '../model/judgement';
import { type Derivation, derivationsOf, figureOf, ownFigureId } from '../model/judgement-figures';
import type { FigureWording } from '../model/figure-codes';
import type { Receipt } from '../model/receipt';

/** What stands in the JSON for people to read. */
export interface JsonWords {
	readonly name: (wording: FigureWording) => string;
	readonly reason: (reason: Reason, judgement: Judgement) => string;
	/** Null for arithmetic. */
	readonly source: (receipt: Receipt) => string | null;
	/** As it is written down: `112,640 km² ÷ 603,628 km² = 18.7 %`. */
	readonly step: (step: Derivation) => string;
}

/** One step of arithmetic, with its numbers in their places. */
interface JsonStep {
	/** What comes out, in words. */
	readonly label: string;
	/** With `{0}`, `{1}` for the inputs. */
	readonly formula: string;
	readonly inputs: readonly {
		readonly label: string;
		readonly value: number;
		readonly unit: string;
	}[];
	readonly value: number;
	readonly unit: string;
	readonly text: string;
}

/** Ends of a range; null where nothing bounds it. */
interface JsonInterval {
	readonly low: number;
	readonly high: number | null;
}

interface JsonNumber {
	readonly label: string;
	readonly kind: Figure['kind'];
	readonly value: number;
	readonly unit: Figure['unit'];
	readonly interval: JsonInterval;
	readonly asOf: string | null;
	/** Null for arithmetic. */
	readonly source: string | null;
}

interface JsonComparison {
	readonly with: ComparedWith;
	/** Which of `expressions`, by index; null where it cannot be said. */
	readonly expression: number | null;
	readonly reading: string;
	readonly claim: JsonNumber;
	readonly against: JsonNumber;
	readonly margin: number;
	readonly outcome: Outcome;
	readonly chosen: boolean;
	readonly counts: boolean;
	readonly arithmetic: readonly JsonStep[];
}

/** One claim in the output of `salient check --json`; docs/cli.md describes it. */
export interface JsonClaim {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly column: number;
	readonly quote: string;
	readonly sentence: Span & { readonly text: string };
	readonly verdict: Verdict;
	readonly denied: boolean;
	readonly speaker: string | null;
	readonly subject: ClaimSubject;
	readonly date: ClaimDate;
	readonly doubts: readonly ClaimDoubt[];
	readonly expressions: readonly Readonly<Record<string, unknown>>[];
	readonly reasons: readonly { readonly code: ReasonCode; readonly text: string }[];
	readonly comparisons: readonly JsonComparison[];
}

/** Where a stretch of a long text stands in it. */
export interface Place {
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
): JsonClaim {
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
		denied,
		speaker,
		subject,
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
}: Expression): Record<string, unknown> {
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
): JsonComparison[] {
	const { reading, margin, outcome, chosen, counts } = comparison;
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
			reading: words.name(reading),
			claim: figureAsJson(own, words),
			against: figureAsJson(against, words),
			margin,
			outcome,
			chosen,
			counts,
			arithmetic: [comparison.claim, comparison.against].flatMap((id) =>
				derivationsOf(id, judgement, facts).map((step) => stepAsJson(step, words))
			)
		}
	];
}

function stepAsJson(step: Derivation, { name, step: written }: JsonWords): JsonStep {
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

function figureAsJson(figure: Figure, { name, source }: JsonWords): JsonNumber {
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

function asJson({ low, high }: { low: number; high: number }): JsonInterval {
	return { low, high: Number.isFinite(high) ? high : null };
}
