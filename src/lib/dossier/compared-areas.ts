import { parseCsv } from '../formats/csv';
import type { Edition } from '../model/receipt';
import { fail, ok, type Result } from '../model/result';
import type { Localised } from '../model/text';

/** A published area of a thing that texts compare sizes with, and that is neither on the map nor drawn. */
export interface ComparedArea {
	readonly id: string;
	readonly name: Localised;
	readonly areaSqKm: number;
	/** Without waters; null where only one area is published, or they are nearly the same. */
	readonly landSqKm: number | null;
	/** What is counted, and who published it. */
	readonly note: Localised;
	readonly edition: Edition;
	/** What texts call it, as written in the middle of an English sentence. */
	readonly spellings: readonly string[];
}

/** Their texts by file name; others may be among them. */
export type ComparedTables = Readonly<Record<string, string>>;

type Source = Pick<ComparedArea, 'note' | 'edition'>;

const table = 'data/facts/compared-areas.csv';
const sourceTable = 'data/facts/area-sources.csv';

/**
 * Read `compared-areas.csv` with the sources of `area-sources.csv` that it names. Fails with the file,
 * the line and the reason of the first fault: an empty cell, an id or a spelling that stands twice, an
 * area that is none, a source that is not there or that no area is from.
 */
export function parseComparedAreas(tables: ComparedTables): Result<readonly ComparedArea[]> {
	const sources = parseSources(tables['area-sources.csv'] ?? '');
	if (!sources.ok) return sources;
	const rows = parseCsv(tables['compared-areas.csv'] ?? '');
	if (!rows.ok) return fail(`${table}:${rows.reason.line}: ${rows.reason.code}`);
	const areas: ComparedArea[] = [];
	const taken = new Set<string>();
	const unused = new Set(sources.value.keys());
	for (const { line, cells } of rows.value) {
		const fault = (reason: string) => fail(`${table}:${line}: ${reason}`);
		const { id, name: en, name_uk: uk, area_km2 = '', land_km2 = '' } = cells;
		const { source = '', spellings = '' } = cells;
		if (!id || !en || !uk) return fault('needs id, name and name_uk');
		const areaSqKm = areaOf(area_km2);
		const landSqKm = land_km2 === '' ? null : areaOf(land_km2);
		if (areaSqKm === null) return fault(`area_km2 must be a number above 0, got "${area_km2}"`);
		if (land_km2 !== '' && !(landSqKm !== null && landSqKm < areaSqKm))
			return fault(`land_km2 must be above 0 and below area_km2, got "${land_km2}"`);
		const from = sources.value.get(source);
		if (!from) return fault(`${sourceTable} has no source "${source}"`);
		unused.delete(source);
		const spelt = spellings ? spellings.split('; ') : [en.replace(/ \(.*\)$/, '')];
		const twice = [`the id ${id}`, ...spelt.map((one) => `the spelling ${one}`)].find((one) =>
			taken.has(one)
		);
		if (twice) return fault(`${twice} stands twice`);
		taken.add(`the id ${id}`);
		for (const one of spelt) taken.add(`the spelling ${one}`);
		areas.push({ id, name: { en, uk }, areaSqKm, landSqKm, ...from, spellings: spelt });
	}
	if (unused.size > 0) return fail(`${sourceTable}: no area is from ${[...unused].join(', ')}`);
	return ok(areas);
}

/** A number above 0, in digits; else null. */
function areaOf(text: string): number | null {
	return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function parseSources(text: string): Result<ReadonlyMap<string, Source>> {
	const rows = parseCsv(text);
	if (!rows.ok) return fail(`${sourceTable}:${rows.reason.line}: ${rows.reason.code}`);
	const sources = new Map<string, Source>();
	for (const { line, cells } of rows.value) {
		const { id, year = '', address = '', note: en, note_uk: uk } = cells;
		const fault = (reason: string) => fail(`${sourceTable}:${line}: ${reason}`);
		if (!id || !en || !uk) return fault('needs id, note and note_uk');
		if (!/^[\w.-]+\.\w+\/\S*$/.test(address))
			return fault(`address must be one, without its protocol, got "${address}"`);
		if (!/^(19|20)\d\d$/.test(year)) return fault(`year must be one, got "${year}"`);
		if (sources.has(id)) return fault(`the id ${id} stands twice`);
		sources.set(id, {
			note: { en, uk },
			edition: { year: Number(year), address: new URL(`https:${address}`).href }
		});
	}
	return ok(sources);
}
