import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { inSteps } from '../../model/precision';
import type { Receipt } from '../../model/receipt';
import { say } from '../figure-words';
import { kindWord } from '../names';
import { fillFormula } from '../sentence';
import { sourceText } from '../terminal/source-text';

/** The names of the columns, the same in every language: programs look for them. */
export const figureColumns = [
	'id',
	'label',
	'kind',
	'value',
	'low',
	'high',
	'unit',
	'hedge',
	'as_of',
	'source',
	'address'
] as const;
type Column = (typeof figureColumns)[number];
export type FigureRecord = Readonly<Record<Column, string | number | null>>;

/**
 * A figure as a record of a table: numbers in its own unit, as fine as it is shown; null for what is not
 * known, and for an end that nothing bounds.
 */
export function figureRecord(figure: Figure, language: Language): FigureRecord {
	const { id, label, kind, value, interval, unit, hedge, asOf, precision, receipt } = figure;
	const end = (of: number) => (Number.isFinite(of) ? inSteps(of, precision) : null);
	return {
		id,
		label: say(label, language),
		kind: kindWord(kind, language),
		value: end(value),
		low: end(interval.low),
		high: end(interval.high),
		unit,
		hedge,
		as_of: asOf,
		source: sourceText(receipt, language) ?? arithmetic(receipt, language),
		address: addressOf(receipt)
	};
}

/** What was reckoned, with the ids of the figures that it was reckoned with. */
function arithmetic(receipt: Receipt, language: Language): string | null {
	if (receipt.type !== 'derived') return null;
	const inputs = (index: number) => receipt.inputs[index] ?? null;
	return `${m.kind_derived({}, { locale: language })}: ${fillFormula(receipt.formula, language, inputs)}`;
}

function addressOf(receipt: Receipt): string | null {
	if (receipt.type === 'article' || receipt.type === 'published') return receipt.url;
	return receipt.type === 'reference' ? (receipt.edition?.address ?? null) : null;
}
