import { type FigureBoardRow, publishedReceipt } from '../../model/figure-board';
import type { Language } from '../../model/language';
import { inSteps } from '../../model/precision';
import { standingWords } from '../figures/board-words';
import { figureColumns, figureRecord } from './figure-rows';

/** What stands behind the columns that every table of figures has. */
const further = [
	'from',
	'to',
	'published',
	'speaker',
	'publisher',
	'measured',
	'measured_low',
	'measured_high',
	'standing'
] as const;

/**
 * Published figures as the rows of a table, each beside what is measured for its days; the first row is
 * the header. Null where nothing is known.
 */
export function boardTable(
	rows: readonly FigureBoardRow[],
	language: Language
): (string | number | null)[][] {
	return [[...figureColumns, ...further], ...rows.map((row) => recordOf(row, language))];
}

function recordOf(row: FigureBoardRow, language: Language): (string | number | null)[] {
	const { published, measured, compared } = row;
	const record = figureRecord(published.figure, language);
	const { published: day, speaker, publisher } = publishedReceipt(row);
	const step = measured?.precision ?? published.figure.precision;
	return [
		...figureColumns.map((column) => record[column]),
		published.from,
		published.to,
		day,
		speaker,
		publisher,
		...(compared
			? [compared.value, compared.low, compared.high].map((end) => inSteps(end, step))
			: [null, null, null]),
		standingWords(row, language)
	];
}
