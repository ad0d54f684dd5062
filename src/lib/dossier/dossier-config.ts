import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { rowKinds } from '../model/dossier';
import { dateSchema, holderSchema, placeIdSchema } from '../model/region';
import { fail, ok, type Result } from '../model/result';
import { localisedSchema } from '../model/text';

const id = v.pipe(v.string(), v.nonEmpty());

const sideSchema = v.strictObject({ group: id, holder: holderSchema, region: placeIdSchema });

const rowSchema = v.strictObject({
	id,
	kind: v.picklist(rowKinds),
	/** Which features of `control.geojson` the row shows: all that agree with every named property. */
	match: v.optional(
		v.strictObject({
			layer: v.optional(v.string()),
			layerGroup: v.optional(v.string()),
			status: v.optional(v.picklist(['held', 'contested']))
		})
	),
	name: localisedSchema
});
export type RowConfig = v.InferOutput<typeof rowSchema>;

const denominatorSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
	/** Ids of `reference-areas.csv`. */
	area: id,
	minus: v.optional(v.array(id), []),
	label: localisedSchema,
	note: v.optional(localisedSchema)
});
export type DenominatorConfig = v.InferOutput<typeof denominatorSchema>;

const configSchema = v.strictObject({
	id,
	title: localisedSchema,
	question: localisedSchema,
	asOf: dateSchema,
	bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
	swap: v.strictObject({
		offered: sideSchema,
		asked: sideSchema,
		headlineArticle: id,
		proposal: id,
		refusal: id,
		unnamed: id
	}),
	areaNames: v.record(id, localisedSchema),
	denominators: v.array(denominatorSchema),
	layerGroups: v.array(
		v.strictObject({ id, name: localisedSchema, rows: v.pipe(v.array(rowSchema), v.nonEmpty()) })
	)
});
export type DossierConfig = v.InferOutput<typeof configSchema>;

/** Read `data/dossier.yaml`. Fails with file, line or field, and reason. */
export function parseDossierConfig(text: string, fileName: string): Result<DossierConfig> {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter });
	const broken = document.errors[0];
	if (broken) {
		const { line, col } = lineCounter.linePos(broken.pos[0]);
		return fail(`${fileName}:${line}:${col}: ${broken.message.split('\n')[0]}`);
	}
	const parsed = v.safeParse(configSchema, document.toJS());
	if (parsed.success) return ok(parsed.output);
	return fail(
		parsed.issues
			.map((issue) => `${fileName}: ${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`)
			.join('\n')
	);
}
