import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { ClaimComparison, ClaimFacts, Judgement, Outcome } from '../../model/judgement';
import { type Derivation, derivationsOf, figureOf } from '../../model/judgement-figures';
import type { Language } from '../../model/language';
import { onOneLine } from '../evidence/clean-text';
import { say } from '../figure-words';
import { type Display, formatMargin, formatReading } from '../format-figure';
import { sourceName } from '../names';
import { fillFormula, quoted, quotingSentence, type QuotingPart } from '../sentence';
import { answerParts, isInAnswer } from './answer-words';

export interface FoldInput {
	readonly judgement: Judgement;
	readonly facts: ClaimFacts;
	readonly display: Display;
}

/** One line of the working. */
export interface FoldLine {
	readonly parts: readonly QuotingPart[];
	/** Of another way of counting: the id of what it comes to. */
	readonly other: string | null;
}

/**
 * How a verdict was worked out, line by line: the arithmetic, the other ways of counting, what is not
 * like for like, the claim's other numbers, and what others report. What the
 * answer says is left out.
 */
export function foldLines(input: FoldInput): FoldLine[] {
	const { judgement, facts, display } = input;
	const lines = [
		...arithmetic(input),
		...others(input),
		...judgement.reasons
			.filter((reason, at) => !isInAnswer(reason, at))
			.map((reason) => plainLine(answerParts(reason, judgement, facts, display)))
	];
	return [...lines, ...reports(input)];
}

function plainLine(parts: readonly QuotingPart[]): FoldLine {
	return { parts, other: null };
}

/** The steps to what the answer names, and to what decides. */
function arithmetic({ judgement, facts, display }: FoldInput): FoldLine[] {
	const lead = judgement.comparisons.find(({ chosen }) => chosen);
	const [first] = judgement.reasons;
	const ids = [...(lead ? [lead.against] : []), ...(first?.figures ?? [])];
	const steps = ids.flatMap((id) => derivationsOf(id, judgement, facts));
	const unique = new Map(steps.map((step) => [step.figure.id, step]));
	return [...unique.values()].map((step) => plainLine(stepParts(step, display)));
}

/** A step of arithmetic as it is written down: `112,640 km² ÷ 603,628 km² = 18.7%`. */
export function stepParts({ figure, formula, inputs }: Derivation, { language }: Display) {
	const locale = { locale: language };
	return quotingSentence((slot) => {
		const whole = fillFormula(formula, language, (index) => {
			const input = inputs[index];
			return input ? slot(input) : null;
		});
		return formula === '{0}'
			? m.fold_step_of({ whole, part: slot(figure) }, locale)
			: m.fold_arithmetic({ formula: whole, found: slot(figure) }, locale);
	});
}

const order = ['fits', 'does-not-fit', 'close'] as const satisfies readonly Outcome[];

/** The other ways of counting, and what about them is not like for like. */
function others({ judgement, facts, display }: FoldInput): FoldLine[] {
	const { language } = display;
	const { comparisons, reasons } = judgement;
	const lead = comparisons.find(({ chosen }) => chosen);
	if (!lead) return [];
	const code = reasons[0]?.code;
	if (code === 'itself-disagrees') return [];
	// What rests on a guess is not in the answer.
	const named = new Set(code === 'guessed' ? [] : [lead.against, ...(reasons[0]?.figures ?? [])]);
	const all = comparisons.filter(
		({ counts, with: kind, claim, place }) =>
			counts && kind !== 'itself' && claim === lead.claim && place === lead.place
	);
	const rows = all.filter(({ against }) => !named.has(against));
	const unlike = all.flatMap(({ unlike: how }) => (how ? [say(how, language)] : []));
	return [
		...(code === 'does-not-fit' ? [plainLine([m.fold_no_way({}, { locale: language })])] : []),
		...order.flatMap((outcome) =>
			rows
				.filter((row) => row.outcome === outcome)
				.flatMap((row) => {
					const figure = figureOf(judgement, facts, row.against);
					return figure ? [otherLine(row, figure, display)] : [];
				})
		),
		...[...new Set(unlike)].map((text) => plainLine([text]))
	];
}

function otherLine(row: ClaimComparison, figure: Figure, display: Display): FoldLine {
	const locale = { locale: display.language };
	const { receipt } = figure;
	const parts = quotingSentence((slot) => {
		const of = receipt.type === 'derived' ? receipt.of : undefined;
		const found = of
			? m.answer_found_share({ found: slot(figure), of: say(of, display.language) }, locale)
			: slot(figure);
		const other = row.how
			? m.fold_way({ found, how: say(row.how, display.language) }, locale)
			: found;
		if (row.outcome === 'fits') return m.fold_fits({ other }, locale);
		if (row.outcome === 'does-not-fit') return m.fold_fits_not({ other }, locale);
		return m.fold_close({ other, margin: formatMargin(row.margin, figure, display) }, locale);
	});
	return { parts, other: figure.id };
}

function reports({ judgement, facts, display }: FoldInput): FoldLine[] {
	return judgement.comparisons.flatMap(({ with: kind, against }) => {
		const figure = kind === 'reported' ? figureOf(judgement, facts, against) : null;
		const said = figure && reportedBy(figure, display.language);
		if (!said) return [];
		const read = formatReading(figure, display);
		const words = quoted(onOneLine(said.evidence));
		return [
			plainLine(
				quotingSentence(() =>
					m.fold_report({ source: said.source, words, read }, { locale: display.language })
				)
			)
		];
	});
}

/** Who reports a figure, and in which words; null for figures that nobody does. */
function reportedBy({ receipt }: Figure, language: Language) {
	if (receipt.type === 'article')
		return { source: sourceName(receipt, language), evidence: receipt.evidence };
	if (receipt.type !== 'published') return null;
	const { speaker, publisher, evidence } = receipt;
	const source = speaker && speaker !== publisher ? `${speaker} (${publisher})` : publisher;
	return { source, evidence };
}
