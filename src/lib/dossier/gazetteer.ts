import * as v from 'valibot';
import type { Gazetteer } from '../model/gazetteer';
import { holderSchema, placeIdSchema } from '../model/region';
import { fail, ok, type Result } from '../model/result';
import { parseYaml } from './yaml-source';

const name = v.pipe(v.string(), v.nonEmpty());
const names = v.pipe(v.array(name), v.nonEmpty());

const gazetteerSchema = v.strictObject({
	places: v.array(v.strictObject({ places: v.array(placeIdSchema), names })),
	holders: v.array(v.strictObject({ holder: holderSchema, names, adjectives: v.array(name) })),
	sizes: v.array(v.strictObject({ id: name, names, figure: v.nullable(name) }))
});

/** Read `data/gazetteer.yaml`. Fails with file, line, field and reason of every fault. */
export function parseGazetteer(text: string, fileName: string): Result<Gazetteer> {
	const parsed = parseYaml(text, fileName, gazetteerSchema);
	if (!parsed.ok) return parsed;
	const { value, position } = parsed.value;
	const twice = value.sizes.flatMap(({ id }, index) =>
		value.sizes.findIndex((other) => other.id === id) < index
			? [`${position(['sizes', index, 'id'])}: sizes[${index}].id: ${id} stands twice`]
			: []
	);
	return twice.length > 0 ? fail(twice.join('\n')) : ok(value);
}
