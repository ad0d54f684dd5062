import type { Expression } from '../../model/claim';
import type { ClaimComparison, ClaimFacts, Judgement } from '../../model/judgement';
import { figureOf, stepsOf } from './arithmetic';
import { figureText, fineStep, intervalText, marginText } from './figure-text';
import {
	doubtWords,
	onOneLine,
	outcomeWords,
	reasonText,
	sourceText,
	subjectText,
	verdictWords
} from './words';

const units = { area: 'km2', share: 'percent', distance: 'km', ratio: 'times' } as const;

/** A judgement for people, in lines. `where`: the claim's place in its file; `text`: what was checked. */
export function claimLines(
	judgement: Judgement,
	facts: ClaimFacts,
	text: string,
	where: string
): string[] {
	const { claim, verdict, reasons } = judgement;
	const { start, end } = claim.span;
	const { comparisons } = judgement;
	const itself = comparisons.filter((one) => one.with === 'itself');
	const counting = comparisons.filter((one) => one.with !== 'itself' && one.counts);
	const context = comparisons.filter((one) => one.with !== 'itself' && !one.counts);
	return [
		`${where}: ${verdictWords[verdict]}: “${onOneLine(text.slice(start, end))}”`,
		`  Read as   ${subjectText(claim, facts)}`,
		...claim.expressions.map((expression) => `            ${expressionText(expression)}`),
		...(claim.doubts.length > 0
			? [`  Assumed   ${claim.doubts.map((doubt) => doubtWords[doubt]).join('; ')}`]
			: []),
		...reasons.map(
			(reason, index) =>
				`${index === 0 ? '  Because   ' : '            '}${reasonText(reason, judgement, facts)}`
		),
		...section('Itself', itself, judgement, facts),
		...section('Readings', counting, judgement, facts),
		...section('Beside it', context, judgement, facts)
	];
}

function expressionText({
	text,
	quantity,
	interval,
	hedge,
	hedgeText,
	stated
}: Expression): string {
	const unit = units[quantity];
	const range = intervalText(interval, unit, fineStep(interval, stated.lastUnit));
	const isOther = hedgeText !== null && hedgeText.toLowerCase() !== hedge;
	const read = isOther ? ` (“${onOneLine(hedgeText, 60)}” read as “${hedge}”)` : '';
	return `“${onOneLine(text, 120)}” means ${range}${read}`;
}

function section(
	title: string,
	comparisons: readonly ClaimComparison[],
	judgement: Judgement,
	facts: ClaimFacts
): string[] {
	const lines = comparisons.flatMap((one) => comparisonLines(one, judgement, facts));
	return lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(10)}${line}`);
}

function comparisonLines(
	{ claim, against, reading, outcome, chosen, margin }: ClaimComparison,
	judgement: Judgement,
	facts: ClaimFacts
): string[] {
	const own = figureOf(claim, judgement, facts);
	const other = figureOf(against, judgement, facts);
	if (!own || !other) return [];
	const off = margin > 0 ? `, ± ${marginText(margin, other.unit)}` : '';
	const source = sourceText(other.receipt);
	const from = source === null ? '' : ` [${onOneLine(source, 120)}]`;
	return [
		`${outcomeWords[outcome]}: ${figureText(own)} and ${figureText({ ...other, margin: 0 })}${off}: ` +
			`${reading.en}${chosen ? ' (the reading that decides)' : ''}${from}`,
		...stepsOf(against, judgement, facts).map(({ text }) => `    ${text}`)
	];
}
