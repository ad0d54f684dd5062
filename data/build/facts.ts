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
	/** Statements by segment, in order along the line. */
	statements: Map<SegmentId, Statement[]>;
	settlements: Settlement[];
	references: ReferenceArea[];
	/** Ukrainian names of the familiar places, by their id. */
	familiarNames: Record<string, string>;
}

/** Reads and checks the facts tables of one date. Throws with file, line and reason. */
export function readFacts(asOf: string): Facts {
	const rows = readTable(`line-of-contact-${asOf}.csv`, statementSchema);
	const statements = new Map<SegmentId, Statement[]>();
	for (const id of segmentIds) {
		const own = rows.filter((row) => row.segment === id).sort((a, b) => a.seq - b.seq);
		if (own.length < 2) throw new Error(`line-of-contact-${asOf}.csv: segment ${id} has no line`);
		own.forEach((row, i) => {
			if (row.seq !== i + 1)
				throw new Error(`line-of-contact-${asOf}.csv: segment ${id} lacks seq ${i + 1}`);
		});
		statements.set(id, own);
	}
	return {
		asOf,
		statements,
		settlements: readTable(`settlement-control-${asOf}.csv`, settlementSchema),
		references: readTable('reference-areas.csv', referenceSchema),
		familiarNames: readFamiliarNames()
	};
}

const namesSchema = v.object({ familiarNames: v.record(v.string(), v.string()) });

function readFamiliarNames(): Record<string, string> {
	const text = readFileSync(new URL('../dossier.yaml', factsFolder), 'utf8');
	const result = v.safeParse(namesSchema, parse(text));
	if (!result.success) throw new Error(`dossier.yaml: familiarNames: ${result.issues[0].message}`);
	return result.output.familiarNames;
}

function readTable<T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T>[] {
	const table = parseCsv(readFileSync(new URL(file, factsFolder), 'utf8'));
	if (!table.ok) throw new Error(`${file}:${table.reason.line}: ${table.reason.code}`);
	return table.value.map(({ line, cells }) => {
		const result = v.safeParse(schema, cells);
		if (result.success) return result.output;
		const issue = result.issues[0];
		const field = issue.path?.map((part) => String(part.key)).join('.') ?? '';
		throw new Error(`${file}:${line}: ${field}: ${issue.message}`);
	});
}
