import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { dayAreas } from '../../lib/areas/day-areas';
import { PolygonBook } from '../../lib/areas/polygon-book';
import { sideAreas } from '../../lib/areas/with-contested';
import { readAreas } from '../../lib/formats/areas/read-areas';
import { extensionOf } from '../../lib/formats/areas/sniff-format';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { getOrMake } from '../../lib/model/collect';
import type { AreasAnswer, ForeignFeature, ForeignGround } from '../../lib/model/foreign-ground';
import type { Mapping } from '../../lib/model/mapping';
import { areasFaultText } from '../../lib/words/areas-fault-text';
import { BadInput } from '../command';
import type { Geography } from './geography';
import { holdingOf, mappedHolding, mappingFor } from './holding-of';
import type { Holding, SkippedFeature } from './measurement';
import { asked } from './read-source';
import { type SideRange, sideRange } from './side-range';

/** Ground of one holding on one day, in km². */
export interface DayGroup extends Holding {
	readonly areaSqKm: number;
	/** By id of the region. */
	readonly regions: Readonly<Record<string, number>>;
	readonly outsideSqKm: number;
}

/** What `salient measure FOLDER --json` prints. Areas are in km², not rounded. */
export interface MeasuredDays {
	readonly schema: 'salient-measure-days/1';
	readonly folder: string;
	readonly preset: string | null;
	readonly days: readonly {
		readonly day: string;
		readonly files: readonly string[];
		readonly groups: readonly DayGroup[];
		/** Of the holders for which ground is contested. */
		readonly ranges: readonly SideRange[];
		/** What lay on itself, and was counted once. */
		readonly overlapSqKm: number;
	}[];
	/** Regions that any day has ground in. */
	readonly regions: readonly { readonly id: string; readonly name: string }[];
	/** Files without a day, or that cannot be read. */
	readonly skipped: readonly Omit<SkippedFeature, 'index'>[];
	/** How many different polygons there were. */
	readonly polygons: number;
}

interface MeasureDaysWith {
	readonly engine: ClipEngine;
	readonly geography: Pick<Geography, 'regions'>;
	readonly answer: AreasAnswer;
	readonly mapping: Mapping | null;
	readonly tell: (file: string, done: number, of: number) => void;
}

export function isFolder(name: string): boolean {
	return name !== '-' && (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Measures the daily files of a folder, and those below it. Throws BadInput where none has a day. */
export async function measureDays(
	folder: string,
	{ engine, geography, answer, mapping, tell }: MeasureDaysWith
): Promise<MeasuredDays> {
	const book = new PolygonBook(engine, geography.regions);
	const skipped: Omit<SkippedFeature, 'index'>[] = [];
	const byDay = new Map<string, { files: string[]; features: ForeignFeature[] }>();
	const units = unitsIn(folder);
	for (const [done, unit] of units.entries()) {
		tell(unit[0]!, done, units.length);
		const files = unit.map((name) => ({
			name,
			bytes: new Uint8Array(readFileSync(join(folder, name)))
		}));
		const read = await readAreas(files, { answers: new Map([['*', answer]]) });
		if (!read.ok) {
			skipped.push({ file: unit[0]!, reason: areasFaultText(read.reason, getLocale()) });
			continue;
		}
		const question = read.value.questions.find(({ blocks }) => blocks);
		if (question) throw asked(question);
		addDays(byDay, read.value, skipped);
	}
	if (byDay.size === 0) throw new BadInput(m.measure_no_days({ folder }));
	const features = [...byDay.values()].flatMap((day) => day.features);
	const chosen = mappingFor(
		features.filter(({ polygons }) => polygons.length > 0),
		mapping
	);
	const days = [...byDay]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, found]) => ({
			day,
			files: found.files,
			...groupsOf(found.features, chosen, engine, book, geography)
		}));
	const touched = new Set(
		days.flatMap(({ groups }) => groups.flatMap((one) => Object.keys(one.regions)))
	);
	return {
		schema: 'salient-measure-days/1',
		folder,
		preset: chosen?.name ?? null,
		days,
		regions: geography.regions.flatMap(({ id, name }) => (touched.has(id) ? [{ id, name }] : [])),
		skipped,
		polygons: book.size
	};
}

/** The files of a folder, each with what belongs to it: the parts of a shapefile go together. */
function unitsIn(folder: string): string[][] {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	const units = new Map<string, string[]>();
	for (const name of names) {
		const isPart = ['shp', 'dbf', 'prj', 'cpg', 'shx'].includes(extensionOf(name));
		const key = isPart ? `${name.slice(0, -4).toLowerCase()}.shp` : name;
		getOrMake(units, key, () => []).push(name);
	}
	return [...units.values()];
}

function addDays(
	byDay: Map<string, { files: string[]; features: ForeignFeature[] }>,
	{ files, features, unread }: ForeignGround,
	skipped: Omit<SkippedFeature, 'index'>[]
): void {
	for (const { file, fault } of unread)
		skipped.push({ file, reason: areasFaultText(fault, getLocale()) });
	for (const { name, day } of files) {
		if (day?.day == null) {
			skipped.push({ file: name, reason: m.measure_undated() });
			continue;
		}
		const found = getOrMake(byDay, day.day, () => ({ files: [], features: [] }));
		found.files.push(name);
		found.features.push(...features.filter(({ file }) => file === name));
	}
}

function groupsOf(
	features: readonly ForeignFeature[],
	mapping: Mapping | null,
	engine: ClipEngine,
	book: PolygonBook,
	{ regions }: Pick<Geography, 'regions'>
): { groups: DayGroup[]; ranges: SideRange[]; overlapSqKm: number } {
	const holdings: (Holding & { polygons: (readonly Float64Array[])[] })[] = [];
	for (const { polygons, ...feature } of features) {
		const mapped = mapping && mappedHolding(mapping, feature);
		if (polygons.length === 0 || mapped?.kind === 'left-out') continue;
		const { holder, status } = mapped
			? mapped.kind === 'counted'
				? mapped.holding
				: { holder: null, status: null }
			: holdingOf(feature.properties);
		let group = holdings.find((one) => one.holder === holder && one.status === status);
		if (!group) holdings.push((group = { holder, status, polygons: [] }));
		group.polygons.push(...polygons);
	}
	const measured = dayAreas(
		engine,
		book,
		holdings.map(({ polygons, holder, status }) => {
			const held = holdings.findIndex((one) => one.holder === holder && one.status === 'held');
			return { polygons, less: status === 'contested' && held >= 0 ? held : null };
		}),
		regions
	);
	const groups = measured.groups.map(({ areaSqKm, regions: areas, outsideSqKm }, i): DayGroup => ({
		...{ holder: holdings[i]!.holder, status: holdings[i]!.status, areaSqKm, outsideSqKm },
		regions: Object.fromEntries(areas)
	}));
	const ranges = sideAreas(engine, book, holdings, measured, regions).map(sideRange);
	return { groups, ranges, overlapSqKm: measured.overlapSqKm };
}
