import type { Feature, FeatureCollection } from 'geojson';
import { type CsvCell, decimalComma, decimalPoint, parseCsv, writeCsv } from '../formats/csv';
import { flatLayer } from '../formats/packages/flat-layer';
import type { Column } from '../model/data-package/columns';
import { type DataFile, dataFiles } from '../model/data-package/data-files';
import { dayWaterText, hasDayFiles, readDayFiles, changedGroundText } from './day-files';
import { drawnDays } from './drawn-days';
import type { SourceFiles } from './source-files';

/** A file to give away, as bytes, with what can be counted in it. */
export interface DataContent {
	readonly file: DataFile;
	readonly path: string;
	readonly rows: number;
	readonly content: Uint8Array;
	readonly delimiter?: ',' | ';';
}

type Row = Readonly<Record<string, string | number>>;

const dated = import.meta.glob<string>('/data/facts/dated/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * Every file that is given away, made from the files that the site is made from. Throws, and so ends
 * the build, on a table or a layer that does not have the columns that `dataFiles` tells.
 */
export async function dataContents(
	shipped: Pick<SourceFiles, 'layers' | 'facts'>,
	asOf: string
): Promise<readonly DataContent[]> {
	const all = await Promise.all(
		dataFiles.map(async (file) =>
			file.format === 'csv'
				? tablesOf(file, rowsOf(file, shipped, asOf))
				: [layerOf(file, await featuresOf(file, shipped, asOf))]
		)
	);
	return all.flat();
}

function tablesOf(file: DataFile, rows: readonly Row[]): DataContent[] {
	const named = file.columns.map(({ name }) => name);
	for (const row of rows)
		for (const name of new Set([...named, ...Object.keys(row)]))
			if (!named.includes(name) || row[name] === undefined)
				throw new Error(`${file.name}.csv and its columns do not agree on ${name}`);
	const cells = rows.map((row) => file.columns.map((column) => cellOf(row[column.name]!, column)));
	return [decimalPoint, decimalComma].map((form) => ({
		file,
		path: `${form === decimalPoint ? '' : 'semicolon/'}${file.name}.csv`,
		rows: rows.length,
		content: new TextEncoder().encode(writeCsv([named, ...cells], form)),
		delimiter: form.delimiter
	}));
}

function cellOf(value: string | number, { name, type }: Column): CsvCell {
	if (value === '') return null;
	if (type !== 'number' && type !== 'integer') return value;
	const number = Number(value);
	if (!Number.isFinite(number)) throw new Error(`${name} is no number: ${value}`);
	return number;
}

function rowsOf(file: DataFile, { facts }: Pick<SourceFiles, 'facts'>, asOf: string): Row[] {
	const ofDays = (name: string) =>
		drawnDays.flatMap(({ date }) => {
			const table = `${name}-${date}.csv`;
			const text = date === asOf ? facts[table] : dated[`/data/facts/dated/${table}`];
			return readRows(table, text).map((row) => ({ as_of: date, ...row }));
		});
	if (file.name === 'line-statements') return ofDays('line-of-contact');
	if (file.name === 'settlement-control') return ofDays('settlement-control');
	if (file.name !== 'drawn-areas') return readRows(file.name, facts[`${file.name}.csv`]);
	return drawnDays.flatMap(({ date, areas }) =>
		Object.entries(areas).map(([id, area]) => ({
			as_of: date,
			id,
			area_km2: area.areaSqKm,
			water_area_km2: area.waterAreaSqKm,
			half_width_km2: area.halfWidthSqKm
		}))
	);
}

function readRows(name: string, text: string | undefined): Row[] {
	const read = parseCsv(text ?? '');
	if (!read.ok) throw new Error(`${name}, line ${read.reason.line}: ${read.reason.code}`);
	return read.value.map(({ cells }) => cells);
}

function layerOf(file: DataFile, features: readonly Feature[]): DataContent {
	const text = flatLayer(features, file.columns);
	if (!text.ok) throw new Error(`${file.name}.geojson has no column for ${text.reason.join()}`);
	const content = new TextEncoder().encode(text.value);
	return { file, path: `${file.name}.geojson`, rows: features.length, content };
}

const byDay = {
	'control-by-day': 'control',
	'claimed-by-day': 'claimed',
	'line-of-contact-by-day': 'line-of-contact',
	'water-by-day': 'water'
} as const;

async function featuresOf(
	{ name }: DataFile,
	{ layers }: Pick<SourceFiles, 'layers'>,
	asOf: string
): Promise<Feature[]> {
	if (name === 'changed') return readFeatures(await changedGroundText());
	const layer = byDay[name as keyof typeof byDay] as (typeof byDay)[keyof typeof byDay] | undefined;
	if (layer === undefined) return readFeatures(layers[`${name}.geojson`]);
	const days = await Promise.all(
		drawnDays.map(async ({ date }) => {
			const own = date === asOf || !hasDayFiles(date);
			const text = own ? layers[`${layer}.geojson`] : await dayText(layer, date);
			return readFeatures(text).map((one) => ({
				...one,
				properties: { ...one.properties, asOf: date }
			}));
		})
	);
	return days.flat();
}

async function dayText(layer: (typeof byDay)[keyof typeof byDay], date: string) {
	return layer === 'water' ? dayWaterText(date) : (await readDayFiles(date))[layer];
}

const readFeatures = (text: string | undefined): Feature[] =>
	(JSON.parse(text ?? '') as FeatureCollection).features;
