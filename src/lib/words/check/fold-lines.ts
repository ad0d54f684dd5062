import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { ClaimComparison, ClaimFacts, Judgement, Outcome } from '../../model/judgement';
import {
	type Derivation,
	derivationsOf,
	figureOf,
	ownFigureId
} from '../../model/judgement-figures';
import { onOneLine } from '../evidence/clean-text';
import { say } from '../figure-words';
import { type Display, formatMargin, formatReading } from '../format-figure';
import { holderName, sourceName } from '../names';
import { fillFormula, quoted, quotingSentence, type QuotingPart } from '../sentence';
import { answerParts } from './answer-words';
import { aboutWords, dateSourceWords, dateWords, doubtWord, whereWords } from './claim-words';

/** One line of the working. */
export interface FoldLine {
	readonly parts: readonly QuotingPart[];
	/** Of another way of counting: the id of what it comes to. */
	readonly other: string | null;
}

export interface FoldInput {
	readonly judgement: Judgement;
	readonly facts: ClaimFacts;
	readonly display: Display;
	/** Whether its date was set by hand. */
	readonly isDateByHand: boolean;
}

/**
 * How a verdict was worked out, line by line: how the claim was read, the arithmetic, the other ways of
 * counting, what is not like for like, the claim's other numbers, and what others report.
 */
export function foldLines(input: FoldInput): FoldLine[] {
	const { judgement, facts, display } = input;
	const lines = [
		readLine(input),
		...arithmetic(input),
		...others(input),
		...judgement.reasons
			.slice(1)
			.map((reason) => plainLine(answerParts(reason, judgement, facts, display)))
	];
	return [...lines, ...reports(input)];
}

function plainLine(parts: readonly QuotingPart[]): FoldLine {
	return { parts, other: null };
}

function readLine({ judgement, facts, display, isDateByHand }: FoldInput): FoldLine {
	const { language } = display;
	const locale = { locale: language };
	const { claim } = judgement;
	const { what, holder } = claim.subject;
	const about =
		what !== 'held'
			? aboutWords(claim.subject, language)
			: holder
				? m.fold_holds({ side: holderName(holder, language) }, locale)
				: m.fold_holds_nobody({}, locale);
	const source = dateSourceWords(claim, isDateByHand, language);
	const days = dateWords(claim, language);
	const speaker = claim.speaker === null ? null : quoted(onOneLine(claim.speaker, 80));
	const guesses = claim.doubts.map((doubt) => doubtWord(doubt, language)).join(' ');
	const parts = quotingSentence(() => {
		const facts_ = [
			...claim.expressions.map(({ text }, index) => {
				const own = figureOf(judgement, facts, ownFigureId(judgement, index));
				const said = quoted(onOneLine(text));
				return own ? m.fold_means({ said, read: formatReading(own, display) }, locale) : said;
			}),
			about,
			whereWords(claim.subject, facts, language),
			...(what === 'size' ? [] : [m.fold_date({ days, source }, locale)]),
			...(speaker === null ? [] : [m.fold_said_by({ speaker }, locale)])
		].join('; ');
		return guesses === ''
			? m.fold_read({ facts: facts_ }, locale)
			: m.fold_read_guessed({ facts: facts_, guesses }, locale);
	});
	return plainLine(parts);
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
		const whole = fillFormula(formula, (index) => {
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
		({ counts, with: kind, claim }) => counts && kind !== 'itself' && claim === lead.claim
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
		if (figure?.receipt.type !== 'article') return [];
		const source = sourceName(figure.receipt, display.language);
		const read = formatReading(figure, display);
		const words = quoted(onOneLine(figure.receipt.evidence));
		return [
			plainLine(
				quotingSentence(() => m.fold_report({ source, words, read }, { locale: display.language }))
			)
		];
	});
}
