import * as v from 'valibot';

/** A text of ours in each language of the interface. */
export const localisedSchema = v.object({
	en: v.pipe(v.string(), v.nonEmpty()),
	uk: v.pipe(v.string(), v.nonEmpty())
});
export type Localised = v.InferOutput<typeof localisedSchema>;
