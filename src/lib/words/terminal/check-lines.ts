import { m } from '$lib/paraglide/messages';
import { derivationsOf } from '../../model/judgement-figures';
import type { ClaimFacts, Judgement, Verdict } from '../../model/judgement';
import type { Derivation } from '../../model/judgement-figures';
import type { Language } from '../../model/language';
import type { Reason } from '../../model/judgement';
import { answerParts, wholeAnswer } from '../check/answer-words';
import { countsText, verdictWord } from '../check/claim-words';
import { foldLines, stepParts } from '../check/fold-lines';
import { readLine } from '../check/read-slots';
import { onOneLine } from '../evidence/clean-text';
import { plainText, type QuotingPart } from '../sentence';

/** Plain blanks, which a terminal can search for. */
function write(parts: readonly QuotingPart[], language: Language): string {
	return plainText(parts, { language, unitSystem: 'km2' }).replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** The answer, in one line. */
export function terminalAnswer(
	judgement: Judgement,
	facts: ClaimFacts,
	language: Language
): string {
	return write(wholeAnswer(judgement, facts, { language, unitSystem: 'km2' }), language);
}

/** What a number of a claim comes to, in one line. */
export function terminalReason(
	reason: Reason,
	judgement: Judgement,
	facts: ClaimFacts,
	language: Language
): string {
	return write(answerParts(reason, judgement, facts, { language, unitSystem: 'km2' }), language);
}

/** A step of arithmetic. */
export function terminalStep(step: Derivation, language: Language): string {
	return write(stepParts(step, { language, unitSystem: 'km2' }), language);
}

/**
 * A judgement for people: the verdict and the answer, then how it was worked out, each other way of
 * counting with its arithmetic. `where`: the claim's place in its file; `text`: what was checked.
 */
export function claimLines(
	judgement: Judgement,
	facts: ClaimFacts,
	text: string,
	where: string,
	language: Language
): string[] {
	const locale = { locale: language };
	const { claim, verdict } = judgement;
	const quote = m.checker_quote(
		{ text: onOneLine(text.slice(claim.span.start, claim.span.end)) },
		locale
	);
	const display = { language, unitSystem: 'km2' } as const;
	const fold = { judgement, facts, display, correction: null };
	return [
		`${where}: ${verdictWord(verdict, language)}: ${quote}`,
		`  ${terminalAnswer(judgement, facts, language)}`,
		...(claim.denied ? [`  ${m.check_denied({}, locale)}`] : []),
		`    ${write(readLine(fold), language)}`,
		...foldLines(fold).flatMap(({ parts, other }) => [
			`    ${write(parts, language)}`,
			...(other === null ? [] : derivationsOf(other, judgement, facts)).map(
				(step) => `      ${terminalStep(step, language)}`
			)
		])
	];
}

/** How many claims were found, with which verdicts, and what they were checked against. */
export function summaryLines(
	counts: Readonly<Record<Verdict, number>>,
	{ asOf, dataHash }: Pick<ClaimFacts, 'asOf' | 'dataHash'>,
	language: Language
): string[] {
	const list = Object.entries(counts) as [Verdict, number][];
	return [
		countsText(
			list.map(([verdict, count]) => ({ verdict, count })),
			language
		),
		m.checker_held_against({ date: asOf, hash: dataHash }, { locale: language })
	];
}
