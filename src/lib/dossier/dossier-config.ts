import * as v from 'valibot';
import { rowKinds } from '../model/dossier';
import { type Gazetteer, gazetteerSchema } from '../model/gazetteer';
import { dateSchema, holderSchema, placeIdSchema } from '../model/region';
import { fail, ok, type Result } from '../model/result';
import { localisedSchema } from '../model/text';
import { parseYaml, yamlFault } from './yaml-source';

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
	/** The label in the form that follows “20% of”. */
	of: localisedSchema,
	note: v.optional(localisedSchema)
});

const compareGroupSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
	holder: holderSchema,
	regions: v.pipe(v.array(placeIdSchema), v.nonEmpty()),
	name: localisedSchema
});

const configSchema = v.strictObject({
	id,
	title: localisedSchema,
	question: localisedSchema,
	asOf: dateSchema,
	bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
	series: v.strictObject({
		/** Of `data/facts`. */
		table: id,
		mapMaker: id,
		whole: v.array(placeIdSchema),
		redrawn: v.array(v.strictObject({ from: dateSchema, to: dateSchema }))
	}),
	swap: v.strictObject({
		offered: sideSchema,
		asked: sideSchema,
		headlineArticle: id,
		proposal: id,
		refusal: id,
		unnamed: id
	}),
	areaNames: v.record(id, localisedSchema),
	/** Ukrainian names by id of `reference-areas.csv`. */
	familiarNames: v.record(id, id),
	compareGroups: v.array(compareGroupSchema),
	denominators: v.array(denominatorSchema),
	layerGroups: v.array(
		v.strictObject({ id, name: localisedSchema, rows: v.pipe(v.array(rowSchema), v.nonEmpty()) })
	)
});
export type DossierConfig = v.InferOutput<typeof configSchema>;

/** Read `data/dossier.yaml`. Fails with file, line, field and reason of every fault. */
export function parseDossierConfig(text: string, fileName: string): Result<DossierConfig> {
	const parsed = parseYaml(text, fileName, configSchema);
	return parsed.ok ? ok(parsed.value.value) : parsed;
}

/** Read `data/gazetteer.yaml`. Fails with file, line, field and reason of every fault. */
export function parseGazetteer(text: string, fileName: string): Result<Gazetteer> {
	const parsed = parseYaml(text, fileName, gazetteerSchema);
	if (!parsed.ok) return parsed;
	const { value, position } = parsed.value;
	const twice = value.sizes.flatMap(({ id }, index) =>
		value.sizes.findIndex((other) => other.id === id) < index
			? [yamlFault(position, ['sizes', index, 'id'], `${id} stands twice`)]
			: []
	);
	return twice.length > 0 ? fail(twice.join('\n')) : ok(value);
}
