import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { number, readRows, text, type Line } from './read-rows.ts';

export const dataFolder = new URL('../', import.meta.url);

/** Degrees to at most 5 decimals. */
const degrees = v.pipe(
	v.string(),
	v.regex(/^\d+(\.\d{1,5})?$/, 'expected degrees with at most 5 decimals'),
	v.transform(Number)
);
const longitude = v.pipe(degrees, v.maxValue(180));
const latitude = v.pipe(degrees, v.maxValue(90));
/** Kilometres as the tables round them: to half of one below `finestBelow`, else to whole ones. */
const kilometres = (most: number, finestBelow: number) =>
	v.pipe(
		number,
		v.minValue(0),
		v.maxValue(most),
		v.check(
			(km) => Number.isInteger(km < finestBelow ? 2 * km : km),
			`expected steps of 0.5 km below ${finestBelow} km, else of 1 km`
		)
	);
const country = v.picklist(['UA', 'RU']);

export const segmentIds = ['main', 'vovchansk', 'lyptsi', 'sudzha', 'tyotkino'] as const;
export type SegmentId = (typeof segmentIds)[number];

const statementSchema = v.object({
	segment: v.picklist(segmentIds),
	seq: v.pipe(number, v.integer(), v.minValue(1)),
	place: text,
	country,
	place_lat: latitude,
	place_lon: longitude,
	bearing_deg: v.pipe(number, v.minValue(0), v.maxValue(359), v.multipleOf(5)),
	distance_km: kilometres(40, 4),
	contested_km: kilometres(12, 12)
});

const settlementSchema = v.object({
	place: text,
	country,
	lat: latitude,
	lon: longitude,
	control: v.picklist(['Ukraine', 'Russia', 'contested'])
});

const referenceSchema = v.object({
	id: text,
	name: text,
	kind: v.picklist(['country', 'oblast', 'familiar']),
	area_km2: v.pipe(number, v.integer(), v.minValue(1)),
	note: text,
	note_uk: text
});

const comparedSchema = v.object({
	id: text,
	name: text,
	name_uk: text,
	area_km2: v.pipe(
		number,
		v.check((area) => area > 0, 'expected an area above 0')
	),
	/** Empty where only one area is published. */
	land_km2: v.union([v.literal(''), number]),
	source: text,
	spellings: v.string()
});

const areaSourceSchema = v.object({
	id: text,
	year: v.pipe(number, v.integer(), v.minValue(2000), v.maxValue(2100)),
	/** Without its protocol. */
	address: v.pipe(
		v.string(),
		v.regex(/^[\w.-]+\.\w+\/\S*$/, 'expected an address without its protocol')
	),
	note: text,
	note_uk: text
});

/** "The edge of the held ground lay `distance_km` from `place`, on `bearing_deg`." */
export type Statement = v.InferOutput<typeof statementSchema> & Line;
/** A settlement near the line, and who held it. */
export type Settlement = v.InferOutput<typeof settlementSchema> & Line;
/** An official or well-known area. */
export type ReferenceArea = v.InferOutput<typeof referenceSchema> & Line;

/** The published area of a thing that sizes are compared with. */
export type ComparedArea = v.InferOutput<typeof comparedSchema> & Line;
/** Who published compared areas. */
export type AreaSource = v.InferOutput<typeof areaSourceSchema> & Line;

export interface Facts {
	/** File names of its tables. */
	files: Record<'statements' | 'settlements' | 'references' | 'compared' | 'sources', string>;
	/** Date of the facts, ISO; it is part of the tables' file names. */
	asOf: string;
	/** Statements by segment, in order along the line; segments that are not there on that day are left out. */
	statements: Map<SegmentId, Statement[]>;
	settlements: Settlement[];
	references: ReferenceArea[];
	compared: ComparedArea[];
	sources: AreaSource[];
	/** Ukrainian names of the familiar places, by their id. */
	familiarNames: Record<string, string>;
}

/**
 * Reads the facts tables of one date, each cell and row by itself. Throws with file, line and reason.
 * `folder`: where the two tables of that date are; all else is in `data`, the same on every date.
 */
export function readFacts(asOf: string, folder?: URL, data = dataFolder): Facts {
	const shared = new URL('facts/', data);
	const daily = folder ?? shared;
	const files = {
		statements: `line-of-contact-${asOf}.csv`,
		settlements: `settlement-control-${asOf}.csv`,
		references: 'reference-areas.csv',
		compared: 'compared-areas.csv',
		sources: 'area-sources.csv'
	};
	const file = files.statements;
	const rows = readRows(daily, file, statementSchema);
	if (rows.length === 0) throw new Error(`${file}: there is no statement in it`);
	const statements = new Map<SegmentId, Statement[]>();
	for (const id of segmentIds) {
		const own = rows.filter((row) => row.segment === id);
		// A segment may not be there on a day: nobody held ground in that place.
		if (own.length === 0) continue;
		if (own.length < 2) throw new Error(`${file}: segment ${id} has no line`);
		if (isLoop(own) && own.length < 4)
			throw new Error(`${file}: the loop of ${id} holds no ground`);
		own.forEach(({ seq, line }, i) => {
			if (seq !== i + 1)
				throw new Error(`${file}:${line}: seq: ${id} has ${seq} here, expected ${i + 1}`);
		});
		statements.set(id, own);
	}
	return {
		files,
		asOf,
		statements,
		settlements: readRows(daily, files.settlements, settlementSchema),
		references: readRows(shared, files.references, referenceSchema),
		compared: readRows(shared, files.compared, comparedSchema),
		sources: readRows(shared, files.sources, areaSourceSchema),
		familiarNames: readDossier(data).familiarNames
	};
}

/** Whether a segment comes back to where it began: ground that is held inside of it, away from any border. */
export function isLoop(statements: readonly Statement[]): boolean {
	const [first, last] = [statements[0]!, statements[statements.length - 1]!];
	return (
		statements.length > 1 &&
		first.place_lat === last.place_lat &&
		first.place_lon === last.place_lon &&
		first.bearing_deg === last.bearing_deg &&
		first.distance_km === last.distance_km
	);
}

const dossierSchema = v.object({
	asOf: v.string(),
	familiarNames: v.record(v.string(), v.string())
});

/** What the pipeline needs of `data/dossier.yaml`: the day of the layers, and names. */
export function readDossier(data = dataFolder): v.InferOutput<typeof dossierSchema> {
	const text = readFileSync(new URL('dossier.yaml', data), 'utf8');
	const result = v.safeParse(dossierSchema, parse(text));
	if (result.success) return result.output;
	const [{ path, message }] = result.issues;
	throw new Error(`dossier.yaml: ${path?.map((part) => String(part.key)).join('.')}: ${message}`);
}
