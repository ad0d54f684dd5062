import {
	type CsvCell,
	type CsvForm,
	decimalComma,
	decimalPoint,
	writeCsv
} from '../../formats/csv';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { figureColumns, figureRecord } from '../../words/publish/figure-rows';

/** How a table is written for a spreadsheet set to the reader's language. */
export function csvForm(language: Language): CsvForm {
	return language === 'uk' ? decimalComma : decimalPoint;
}

/** Any table for such a spreadsheet. Its first row is the header. */
export function tableCsv(rows: readonly (readonly CsvCell[])[], language: Language): string {
	return writeCsv(rows, csvForm(language));
}

/** Figures as a table, one a row, each once. */
export function figuresCsv(figures: readonly Figure[], language: Language): string {
	const once = [...new Map(figures.map((figure) => [figure.id, figure])).values()];
	const rows = once.map((figure) => {
		const record = figureRecord(figure, language);
		return figureColumns.map((column) => record[column]);
	});
	return tableCsv([figureColumns, ...rows], language);
}

/** A figure as JSON, with the names of the table's columns. */
export function figureJson(figure: Figure, language: Language, dataHash: string): string {
	return `${JSON.stringify({ ...figureRecord(figure, language), data_version: dataHash }, null, '\t')}\n`;
}
