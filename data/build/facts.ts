import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { parseCsv } from '../../src/lib/formats/csv';

const factsFolder = new URL('../facts/', import.meta.url);

const number = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, 'is no number'), v.transform(Number));
const longitude = v.pipe(number, v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(number, v.minValue(-90), v.maxValue(90));
const country = v.picklist(['UA', 'RU']);

export const segmentIds = ['main', 'vovchansk', 'lyptsi', 'sudzha', 'tyotkino'] as const;
export type SegmentId = (typeof segmentIds)[number];

const statementSchema = v.object({
	segment: v.picklist(segmentIds),
	seq: v.pipe(number, v.integer(), v.minValue(1)),
	place: v.pipe(v.string(), v.nonEmpty()),
	country,
	place_lat: latitude,
	place_lon: longitude,
	bearing_deg: v.pipe(number, v.minValue(0), v.maxValue(360)),
	distance_km: v.pipe(number, v.minValue(0), v.maxValue(100)),
	contested_km: v.pipe(number, v.minValue(0), v.maxValue(50))
});

const settlementSchema = v.object({
	place: v.pipe(v.string(), v.nonEmpty()),
	country,
	lat: latitude,
	lon: longitude,
	control: v.picklist(['Ukraine', 'Russia', 'contested'])
});

const referenceSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	name: v.string(),
	kind: v.picklist(['country', 'oblast', 'familiar']),
	area_km2: v.pipe(number, v.minValue(0)),
	note: v.string()
});

/** "The edge of the held ground lay `distance_km` from `place`, on `bearing_deg`." */
export type Statement = v.InferOutput<typeof statementSchema>;
/** A settlement near the line, and who held it. */
export type Settlement = v.InferOutput<typeof settlementSchema>;
/** An official or well-known area. */
export type ReferenceArea = v.InferOutput<typeof referenceSchema>;

export interface Facts {
	/** Date of the facts, ISO; it is part of the tables' file names. */
	asOf: string;
	/** Statements by segment, in order along the line; segments that are not there on that day are left out. */
	statements: Map<SegmentId, Statement[]>;
	settlements: Settlement[];
	references: ReferenceArea[];
	/** Ukrainian names of the familiar places, by their id. */
	familiarNames: Record<string, string>;
}

/**
 * Reads and checks the facts tables of one date. Throws with file, line and reason.
 * `folder`: where the two tables of that date are; all else is the same on every date.
 */
export function readFacts(asOf: string, folder = factsFolder): Facts {
	const file = `line-of-contact-${asOf}.csv`;
	const rows = readTable(file, statementSchema, folder);
	if (rows.length === 0) throw new Error(`${file}: there is no statement in it`);
	const statements = new Map<SegmentId, Statement[]>();
	for (const id of segmentIds) {
		const own = rows.filter((row) => row.segment === id).sort((a, b) => a.seq - b.seq);
		// A segment may not be there on a day: nobody held ground in that place.
		if (own.length === 0) continue;
		if (own.length < 2) throw new Error(`${file}: segment ${id} has no line`);
		if (isLoop(own) && own.length < 4)
			throw new Error(`${file}: the loop of ${id} holds no ground`);
		own.forEach((row, i) => {
			if (row.seq !== i + 1) throw new Error(`${file}: segment ${id} lacks seq ${i + 1}`);
		});
		statements.set(id, own);
	}
	return {
		asOf,
		statements,
		settlements: readTable(`settlement-control-${asOf}.csv`, settlementSchema, folder),
		references: readTable('reference-areas.csv', referenceSchema),
		familiarNames: readDossier().familiarNames
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
export function readDossier(): v.InferOutput<typeof dossierSchema> {
	const text = readFileSync(new URL('../dossier.yaml', factsFolder), 'utf8');
	const result = v.safeParse(dossierSchema, parse(text));
	if (result.success) return result.output;
	const [{ path, message }] = result.issues;
	throw new Error(`dossier.yaml: ${path?.map((part) => String(part.key)).join('.')}: ${message}`);
}

function readTable<T extends v.GenericSchema>(
	file: string,
	schema: T,
	folder = factsFolder
): v.InferOutput<T>[] {
	const table = parseCsv(readFileSync(new URL(file, folder), 'utf8'));
	if (!table.ok) throw new Error(`${file}:${table.reason.line}: ${table.reason.code}`);
	return table.value.map(({ line, cells }) => {
		const result = v.safeParse(schema, cells);
		if (result.success) return result.output;
		const issue = result.issues[0];
		const field = issue.path?.map((part) => String(part.key)).join('.') ?? '';
		throw new Error(`${file}:${line}: ${field}: ${issue.message}`);
	});
}
