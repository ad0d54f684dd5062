import { parseCsv } from '../formats/csv';
import { maxEvidenceWords } from '../model/article';
import { type Hedge, lastStatedUnit } from '../model/hedge';
import { type Holder, holders } from '../model/holder';
import { isDay } from '../model/is-day';
import { fail, ok, type Result } from '../model/result';

/** One row of `published-figures.csv`, checked by itself. Empty cells are null. */
export interface PublishedRow {
	/** In the file, counted from 1. */
	readonly line: number;
	readonly id: string;
	readonly published: string;
	readonly from: string;
	readonly to: string;
	readonly quantity: 'held' | 'change';
	readonly holder: Holder;
	readonly places: readonly string[];
	readonly value: number;
	/** The place value of the last digit as printed. */
	readonly lastUnit: number;
	readonly unit: PublishedUnit;
	readonly hedge: Hedge;
	/** The low end of a range whose high end is the value; null where no range was printed. */
	readonly rangeFrom: number | null;
	/** The same in other units. */
	readonly also: { readonly value: string; readonly unit: PublishedUnit } | null;
	readonly speaker: string | null;
	readonly method: string | null;
	readonly publisher: string;
	readonly title: string | null;
	/** Without its protocol. */
	readonly url: string;
	readonly evidence: string;
	readonly note: string | null;
}

export const publishedUnits = ['km2', 'mi2', 'percent'] as const;
export type PublishedUnit = (typeof publishedUnits)[number];

/** The words of the table. */
const hedgeOf: Readonly<Record<string, Hedge>> = {
	none: 'exactly',
	about: 'about',
	nearly: 'nearly',
	over: 'over',
	under: 'under',
	'at-least': 'at least',
	'up-to': 'up to'
};

const columns = [
	...['id', 'published', 'as_of_from', 'as_of_to', 'quantity', 'holder', 'places', 'value', 'unit'],
	...['hedge', 'also_value', 'also_unit', 'speaker', 'method_named', 'publisher', 'title', 'url'],
	...['evidence', 'note']
] as const;
type Column = (typeof columns)[number];

const place = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const number = /^\d+(\.\d+)?$/;
const range = /^range (\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)\b/;

/** Read the table. Fails with file, line, column and reason of every fault. */
export function parsePublishedRows(text: string, fileName: string): Result<PublishedRow[]> {
	const table = parseCsv(text);
	if (!table.ok) return fail(`${fileName}:${table.reason.line}: ${table.reason.code}`);
	const head = (text.split(/\r?\n/, 1)[0] ?? '').replace(/^\uFEFF/, '').split(',');
	const missing = columns.filter((name) => !head.includes(name));
	if (missing.length > 0) return fail(`${fileName}:1: lacks the column ${missing.join(', ')}`);
	const faults: string[] = [];
	const firstLine = new Map<string, number>();
	const rows = table.value.map(({ line, cells }) => {
		const row = readRow(line, cells as Record<Column, string>, (column, expected) =>
			faults.push(`${fileName}:${line}: ${column}: expected ${expected}, got "${cells[column]}"`)
		);
		const first = firstLine.get(row.id);
		if (first) faults.push(`${fileName}:${line}: id: ${row.id} stands in line ${first} already`);
		firstLine.set(row.id, first ?? line);
		return row;
	});
	return faults.length > 0 ? fail(faults.join('\n')) : ok(rows);
}

/** What is wrong is told to `fault`; the row is of no use then. */
function readRow(
	line: number,
	cells: Readonly<Record<Column, string>>,
	fault: (column: Column, expected: string) => void
): PublishedRow {
	const need = (column: Column, isRight: boolean, expected: string) => {
		if (!isRight) fault(column, expected);
		return cells[column];
	};
	const oneOf = <T extends string>(column: Column, known: readonly T[]): T => {
		const found = known.find((one) => one === cells[column]);
		if (!found) fault(column, `one of ${known.join(', ')}`);
		return found ?? known[0]!;
	};
	const day = (column: Column) => need(column, isDay(cells[column]), 'a day such as 2024-08-06');
	const filled = (column: Column) => need(column, cells[column] !== '', 'a text');
	const { also_value, also_unit, note } = cells;
	const [published, from, to] = [day('published'), day('as_of_from'), day('as_of_to')];
	need('as_of_to', from <= to, 'a day not before as_of_from');
	need('published', to <= published, 'a day not before as_of_to');
	const unit = oneOf('unit', publishedUnits);
	const value = Number(cells.value);
	need('value', number.test(cells.value) && value > 0 && value < 1e9, 'a number above 0');
	need('value', unit !== 'percent' || !(value > 100), 'at most 100 percent');
	need('also_value', also_value === '' || number.test(also_value), 'a number, or nothing');
	need('also_unit', (also_value === '') === (also_unit === ''), 'a unit with a value, or neither');
	const [, low, high] = range.exec(note) ?? [];
	need('note', high === undefined || (Number(high) === value && Number(low) < value), 'the range');
	const words = cells.evidence.trim().split(/\s+/).length;
	return {
		line,
		id: need('id', /^[a-z0-9-]+$/.test(cells.id), 'lower-case letters, digits and hyphens'),
		...{ published, from, to, unit, value },
		quantity: oneOf('quantity', ['held', 'change']),
		holder: oneOf('holder', holders),
		places: need(
			'places',
			cells.places.split('+').every((one) => place.test(one)),
			'codes such as UA, UA-14 or RU-KRS, with + between them'
		).split('+'),
		lastUnit: lastPlace(cells.value),
		hedge: hedgeOf[oneOf('hedge', Object.keys(hedgeOf))]!,
		rangeFrom: low === undefined ? null : Number(low),
		also: also_unit === '' ? null : { value: also_value, unit: oneOf('also_unit', publishedUnits) },
		speaker: cells.speaker || null,
		method: cells.method_named || null,
		publisher: filled('publisher'),
		title: cells.title || null,
		url: need('url', isAddress(cells.url), 'an address without its protocol'),
		evidence: need(
			'evidence',
			cells.evidence !== '' && words <= maxEvidenceWords,
			`one to ${maxEvidenceWords} words`
		),
		note: note || null
	};
}

/** 112000 → 1000, 20.0 → 0.1: zeros before the point are taken for rounding, those behind it are stated. */
function lastPlace(text: string): number {
	const decimals = text.split('.')[1]?.length;
	return decimals ? Number(`1e-${decimals}`) : lastStatedUnit(Number(text));
}

function isAddress(text: string): boolean {
	return /^[\w.-]+\.\w+\/\S*$/.test(text) && URL.canParse(`https:${text}`);
}
