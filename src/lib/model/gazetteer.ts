import * as v from 'valibot';
import { holderSchema, placeIdSchema } from './region';

const name = v.pipe(v.string(), v.nonEmpty());
const names = v.pipe(v.array(name), v.nonEmpty());

/** A place or a set of places that texts name, with every spelling of it. */
const placesSchema = v.strictObject({
	/** Ids of the regions or countries that it is, together: one for an oblast, several for “Donbas”. */
	places: v.array(placeIdSchema),
	/** It is only a part of them: a town, a stretch of the front. */
	part: v.optional(v.literal(true)),
	/** Spellings in English, as written in the middle of a sentence; matched as whole words, case kept for names. */
	names
});

/** A side, with the words that texts call it by (“Moscow”, “Ukrainian forces”). */
const sideSchema = v.strictObject({
	holder: holderSchema,
	names,
	/** Words that make a force of what follows (“Russian” troops, “Kyiv's” forces). */
	adjectives: v.array(name)
});

/** A thing whose size texts compare with. */
const sizeSchema = v.strictObject({
	id: name,
	names,
	/** Id of its area among `ClaimFacts.figures`; null where we have no area for it. */
	figure: v.nullable(name)
});
export type GazetteerSize = v.InferOutput<typeof sizeSchema>;

/** The names that the claim reader knows: data of the dossier, so that the code knows no oblast by name. */
export const gazetteerSchema = v.strictObject({
	places: v.array(placesSchema),
	holders: v.array(sideSchema),
	sizes: v.array(sizeSchema)
});
export type Gazetteer = v.InferOutput<typeof gazetteerSchema>;
