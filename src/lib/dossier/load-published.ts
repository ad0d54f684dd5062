import type { Figure } from '../model/figure';
import { sqKmPerSqMile } from '../model/figure';
import { type FigureWording, phrase } from '../model/figure-codes';
import { readHedge } from '../model/hedge';
import { otherHolder } from '../model/holder';
import { scaled } from '../model/interval';
import type { PublishedFigure } from '../model/published-figure';
import type { PublishedReceipt } from '../model/receipt';
import { fail, ok, type Result } from '../model/result';
import type { PackedSeries, SeriesColumn, SeriesGround } from '../model/series';
import type { Localised } from '../model/text';
import { unpackSeries } from '../series/unpack-series';
import { noteInUkrainian, parsePublishedWords, type PublishedWords } from './published-words';
import { type PublishedRow, type PublishedUnit, parsePublishedRows } from './published-rows';

const table = 'published-figures.csv';
const wordTable = 'published-words.csv';
/** Files of `data/facts` that published figures are read from. */
export const publishedTables = [table, wordTable] as const;
const unitSigns: Readonly<Record<PublishedUnit, string>> = {
	km2: ' km²',
	mi2: ' mi²',
	percent: '%'
};
/** As notes name the language of a page, or of the phrase on it; English is not named. */
const languages = Object.entries({
	...{ Ukrainian: 'uk', Russian: 'ru', Bulgarian: 'bg', Hungarian: 'hu', Italian: 'it' },
	...{ French: 'fr', Romanian: 'ro', German: 'de', Polish: 'pl', Spanish: 'es' }
});

/**
 * The figures of `published-figures.csv` (data/facts), in its order, each with the ground of the series that
 * it speaks of. `published-words.csv` has the Ukrainian of its words, where it is there. `nameOf`: what a place is called; null where it is not known. Fails with file, line, column
 * and reason of every fault.
 */
export function loadPublished(
	facts: Readonly<Record<string, string>>,
	series: PackedSeries,
	nameOf: (code: string) => Localised | null
): Result<readonly PublishedFigure[]> {
	const text = facts[table];
	if (text === undefined) return fail(`data/facts/${table}: is not there`);
	const rows = parsePublishedRows(text, `data/facts/${table}`);
	if (!rows.ok) return rows;
	const words = parsePublishedWords(facts[wordTable] ?? 'en,uk', `data/facts/${wordTable}`);
	if (!words.ok) return words;
	const columns = columnsOf(series);
	const faults: string[] = [];
	const figures = rows.value.flatMap((row) => {
		const ground = groundOf(row.places, columns);
		const name = nameOfAll(row.places, nameOf);
		if (ground && name) return [publishedFigure(row, ground, name, words.value)];
		faults.push(
			`data/facts/${table}:${row.line}: places: expected ground of the series, got "${row.places.join('+')}"`
		);
		return [];
	});
	return faults.length > 0 ? fail(faults.join('\n')) : ok(figures);
}

/** By its first line: its days are not needed. Throws Error where that is broken. */
function columnsOf(packed: PackedSeries): readonly SeriesColumn[] {
	const [table = ''] = packed.table.split('\n', 1);
	const series = unpackSeries({ ...packed, table });
	if (!series.ok) throw new Error(series.reason.code);
	return series.value.columns;
}

/**
 * What the series calls the ground of places, whichever side a figure counts: that which is held by the side
 * that the first does not belong to. A country is all of its regions that are there. Null where a place is
 * not; places of two countries are, but not as one ground (`not-there` when it is looked up).
 */
function groundOf(
	places: readonly string[],
	columns: readonly SeriesColumn[]
): SeriesGround | null {
	const known = columns.filter(({ status }) => status === 'held').map(({ region }) => region);
	const regions = places.map((place) =>
		known.filter((region) => region === place || region.startsWith(`${place}-`))
	);
	if (regions.some((found) => found.length === 0)) return null;
	const holder = otherHolder(places[0]!.startsWith('UA') ? 'UA' : 'RU');
	return { regions: regions.flat(), holder, reach: 'held' };
}

function nameOfAll(
	places: readonly string[],
	nameOf: (code: string) => Localised | null
): Localised | null {
	const names = places.flatMap((place) => nameOf(place) ?? []);
	if (names.length < places.length) return null;
	const joined = (language: keyof Localised) => names.map((name) => name[language]).join(', ');
	return { en: joined('en'), uk: joined('uk') };
}

function publishedFigure(
	row: PublishedRow,
	ground: SeriesGround,
	place: Localised,
	words: PublishedWords
) {
	const { from, to, places, quantity: what } = row;
	const isPeak = row.id.includes('-peak-');
	const figure: Figure = {
		...numbers(row),
		id: `published-${row.id}`,
		kind: 'reported',
		margin: 0,
		subject: {
			what: what === 'held' ? 'held' : 'advance',
			holder: row.holder,
			region: places.length > 1 ? places[0]!.slice(0, 2) : places[0]!
		},
		asOf: to,
		label: labelOf(row, isPeak, place),
		receipt: receiptOf(row, words)
	};
	return { figure, what, from, to, isPeak, ground, places: places.join('+') };
}

/** In km² or percent; a printed range is one, whatever word the table has for it. */
function numbers({ value, unit, hedge, rangeFrom, lastUnit }: PublishedRow) {
	const factor = unit === 'mi2' ? sqKmPerSqMile : 1;
	const read =
		rangeFrom === null ? readHedge(value, hedge, lastUnit) : { low: rangeFrom, high: value };
	const step = lastUnit * factor;
	return {
		...(unit === 'percent'
			? ({ quantity: 'share', unit: 'percent' } as const)
			: ({ quantity: 'area', unit: 'km2' } as const)),
		value: value * factor,
		interval: scaled(read, factor),
		hedge: rangeFrom === null ? hedge : null,
		shownAs: rangeFrom === null ? 'value' : 'range',
		precision: unit === 'mi2' ? 10 ** Math.floor(Math.log10(step)) : lastUnit
	} as const;
}

function labelOf(
	{ quantity, holder, from, to }: PublishedRow,
	isPeak: boolean,
	place: Localised
): FigureWording {
	const named = { place, holderOf: phrase(`of-${holder}`) };
	if (quantity === 'held' && from === to) return phrase('published-held', named);
	const days = { from, to };
	if (quantity === 'change') return phrase('published-change', { ...named, days });
	return phrase(isPeak ? 'published-peak' : 'published-held-during', { ...named, days });
}

function receiptOf(row: PublishedRow, words: PublishedWords): PublishedReceipt {
	const { publisher, title, published, url, speaker, method, evidence, note, also } = row;
	const speakerUk = words.get(speaker ?? '');
	const methodUk = words.get(method ?? '');
	const noteUk = noteInUkrainian(note ?? '', words);
	const printed = [
		...(row.unit === 'mi2' ? [{ value: String(row.value), unit: row.unit }] : []),
		...(also ? [also] : [])
	];
	const given = printed.map(({ value, unit }) => `${withCommas(value)}${unitSigns[unit]}`);
	return {
		type: 'published',
		...{ publisher, title, published, speaker, method, evidence, note },
		...(speakerUk ? { speakerUk } : {}),
		...(methodUk ? { methodUk } : {}),
		...(noteUk ? { noteUk } : {}),
		url: new URL(`https:${url}`).href,
		alsoGivenAs: given.join('; ') || null,
		...(row.unit === 'mi2' ? { printedIn: row.unit } : {}),
		pageLanguage: languageIn(note, 'in') ?? 'en',
		evidenceLanguage: languageIn(note, 'phrase in') ?? languageIn(note, 'in') ?? 'en'
	};
}

function languageIn(note: string | null, before: string): string | null {
	const found = languages.find(([name]) => (note ?? '').includes(`${before} ${name}`));
	if (before === 'phrase in' && note?.includes('phrase in English')) return 'en';
	return found?.[1] ?? null;
}

function withCommas(digits: string): string {
	return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
