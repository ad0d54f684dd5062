import { m } from '$lib/paraglide/messages';
import type { Expression } from '../../model/claim';
import { derivationsOf, figureOf } from '../../model/judgement-figures';
import { unitOfQuantity } from '../../model/figure';
import type { ClaimComparison, ClaimFacts, Judgement, Verdict } from '../../model/judgement';
import type { Language } from '../../model/language';
import { verdictWord } from '../check/claim-words';
import { onOneLine } from '../evidence/clean-text';
import { say } from '../figure-words';
import { doubtText, outcomeText, sourceText, subjectText, terminalReason } from './claim-text';
import { figureText, fineStep, intervalText, marginText, stepText } from './figure-text';

/** A judgement for people, in lines. `where`: the claim's place in its file; `text`: what was checked. */
export function claimLines(
	judgement: Judgement,
	facts: ClaimFacts,
	text: string,
	where: string,
	language: Language
): string[] {
	const locale = { locale: language };
	const { claim, verdict, reasons, comparisons } = judgement;
	const lines = (some: readonly ClaimComparison[]) =>
		some.flatMap((one) => comparisonLines(one, judgement, facts, language));
	const others = comparisons.filter((one) => one.with !== 'itself');
	const sections: [string, readonly string[]][] = [
		[
			m.checker_title_read({}, locale),
			[
				subjectText(claim, facts, language),
				...claim.expressions.map((expression) => expressionText(expression, language))
			]
		],
		[
			m.checker_title_assumed({}, locale),
			claim.doubts.length > 0
				? [claim.doubts.map((doubt) => doubtText(doubt, language)).join('; ')]
				: []
		],
		[
			m.checker_title_because({}, locale),
			reasons.map((reason) => terminalReason(reason, judgement, facts, language))
		],
		[m.checker_title_itself({}, locale), lines(comparisons.filter((one) => one.with === 'itself'))],
		[m.checker_title_readings({}, locale), lines(others.filter(({ counts }) => counts))],
		[m.checker_title_beside({}, locale), lines(others.filter(({ counts }) => !counts))]
	];
	const width = 1 + Math.max(...sections.map(([title]) => title.length));
	const quote = onOneLine(text.slice(claim.span.start, claim.span.end));
	return [
		`${where}: ${verdictWord(verdict, language)}: ${m.checker_quote({ text: quote }, locale)}`,
		...sections.flatMap(([title, some]) =>
			some.map((line, index) => `  ${(index === 0 ? title : '').padEnd(width)}${line}`)
		)
	];
}

/** How many claims were found, with which verdicts, and what they were held against. */
export function summaryLines(
	counts: Readonly<Record<Verdict, number>>,
	{ asOf, dataHash }: Pick<ClaimFacts, 'asOf' | 'dataHash'>,
	language: Language
): string[] {
	const locale = { locale: language };
	const { consistent, 'not-consistent': notConsistent, 'cannot-tell': cannotTell } = counts;
	const count = consistent + notConsistent + cannotTell;
	const found = count === 1 ? m.checker_found_one : m.checker_found;
	return [
		count === 0
			? m.checker_found_none({}, locale)
			: found({ count, consistent, notConsistent, cannotTell }, locale),
		m.checker_held_against({ date: asOf, hash: dataHash }, locale)
	];
}

function expressionText(
	{ text, quantity, interval, hedge, hedgeText, stated }: Expression,
	language: Language
): string {
	const locale = { locale: language };
	const step = fineStep(interval, stated.lastUnit);
	const range = intervalText(interval, unitOfQuantity[quantity], step, language);
	const means = { text: onOneLine(text, 120), range };
	return hedgeText === null || hedgeText.toLowerCase() === hedge
		? m.checker_means(means, locale)
		: m.checker_means_by({ ...means, words: onOneLine(hedgeText, 60), hedge }, locale);
}

function comparisonLines(
	{ claim, against, reading, outcome, chosen, margin }: ClaimComparison,
	judgement: Judgement,
	facts: ClaimFacts,
	language: Language
): string[] {
	const locale = { locale: language };
	const own = figureOf(judgement, facts, claim);
	const other = figureOf(judgement, facts, against);
	if (!own || !other) return [];
	const off = margin > 0 ? `, ± ${marginText(margin, other.unit, language)}` : '';
	const source = sourceText(other.receipt, language);
	const how = say(reading, language);
	const compared = m.checker_compared(
		{
			outcome: outcomeText(outcome, language),
			claim: figureText(own, language),
			against: `${figureText({ ...other, margin: 0 }, language)}${off}`,
			reading: chosen ? m.checker_decides({ reading: how }, locale) : how
		},
		locale
	);
	return [
		source === null ? compared : `${compared} [${onOneLine(source, 120)}]`,
		...derivationsOf(against, judgement, facts).map((step) => `    ${stepText(step, language)}`)
	];
}
