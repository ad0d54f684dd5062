import type { Column } from '../../model/data-package/columns';
import type { DataFile, LicenceName, SourceName } from '../../model/data-package/data-files';
import type { Localised } from '../../model/text';

/** A file as it is given away. */
export interface WrittenFile {
	readonly file: DataFile;
	/** From the folder of `datapackage.json`. */
	readonly path: string;
	/** Rows of a table below its head, features of a layer. */
	readonly rows: number;
	readonly bytes: number;
	/** SHA-256 in hex. */
	readonly sha256: string;
	/** Of a table: what is between its cells. */
	readonly delimiter?: ',' | ';';
}

/** What people read of it; engine rooms have no words. */
export interface PackageWords {
	readonly title: Localised;
	readonly description: Localised;
	file(file: DataFile): Localised;
	column(column: Column): Localised;
	source(source: SourceName): Localised;
}

const LICENCES: Record<LicenceName, { title: string; path?: string }> = {
	'ODbL-1.0': {
		title: 'ODbL 1.0',
		path: 'https://opendatacommons.org/licenses/odbl/1-0/'
	},
	'CC-BY-4.0': { title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
	MIT: { title: 'MIT' },
	'public-domain': {
		title: 'Public domain',
		path: 'https://www.naturalearthdata.com/about/terms-of-use/'
	}
};
const SOURCE_PATHS: Partial<Record<SourceName, string>> = {
	OpenStreetMap: 'https://www.openstreetmap.org/copyright',
	'Natural Earth': 'https://www.naturalearthdata.com/',
	GeoNames: 'https://www.geonames.org/'
};

/** A licence's short name, title and address, as a data package has it. */
export const licenceOf = (name: LicenceName) => ({ name, ...LICENCES[name] });

/** `datapackage.json` by Frictionless Data Package v1: types, units, sources, licences, checksums. */
export function packageDescriptor(
	files: readonly WrittenFile[],
	words: PackageWords,
	version: { readonly data: string; readonly asOf: string }
) {
	const used = [...new Set(files.map(({ file }) => file.licence))];
	return {
		profile: 'data-package',
		name: 'salient',
		title: words.title.en,
		title_uk: words.title.uk,
		description: words.description.en,
		description_uk: words.description.uk,
		version: version.data,
		as_of: version.asOf,
		licenses: used.map(licenceOf),
		resources: files.map((one) => resourceOf(one, words))
	};
}

function resourceOf(one: WrittenFile, words: PackageWords) {
	const { file, path, rows, bytes, sha256, delimiter } = one;
	const isTable = delimiter !== undefined;
	const title = words.file(file);
	return {
		name: delimiter === ';' ? `${file.name}-semicolon` : file.name,
		path,
		profile: isTable ? 'tabular-data-resource' : 'data-resource',
		title: title.en,
		title_uk: title.uk,
		format: file.format,
		mediatype: isTable ? 'text/csv' : 'application/geo+json',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		rows,
		...(isTable && { dialect: { delimiter, lineTerminator: '\r\n', doubleQuote: true } }),
		licenses: [licenceOf(file.licence)],
		sources: file.sources.map((name) => ({
			title: words.source(name).en,
			...(SOURCE_PATHS[name] && { path: SOURCE_PATHS[name] })
		})),
		schema: {
			fields: file.columns.map((column) => fieldOf(column, words, delimiter)),
			missingValues: ['']
		}
	};
}

function fieldOf(column: Column, words: PackageWords, delimiter: WrittenFile['delimiter']) {
	const meaning = words.column(column);
	return {
		name: column.name,
		type: column.type,
		...(column.unit && { unit: column.unit }),
		...(column.type === 'number' && delimiter === ';' && { decimalChar: ',' }),
		description: meaning.en,
		description_uk: meaning.uk
	};
}
