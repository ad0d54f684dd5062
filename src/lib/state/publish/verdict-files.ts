import type { Language } from '../../model/language';
import type { VerdictRecord } from '../../words/publish/verdict-record';
import { tableCsv } from './figure-files';

const columns = [
	'claim',
	'verdict',
	'verdict_in_words',
	'answer',
	'working',
	'remarks',
	'link',
	'map_as_of',
	'data_version'
] as const satisfies readonly (keyof VerdictRecord)[];

/** Verdicts as a table, one a row; the lines of a working stand in one cell. */
export function verdictsCsv(records: readonly VerdictRecord[], language: Language): string {
	const rows = records.map((record) =>
		columns.map((column) => (column === 'working' ? record.working.join('; ') : record[column]))
	);
	return tableCsv([columns, ...rows], language);
}

/** The same as JSON. */
export function verdictsJson(records: readonly VerdictRecord[]): string {
	return `${JSON.stringify({ schema: 'salient-verdicts/1', verdicts: records }, null, '\t')}\n`;
}
