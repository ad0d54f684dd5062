import * as v from 'valibot';
import { holders } from './holder';
import { localisedSchema } from './text';

/** ISO 3166-1 alpha-2 or ISO 3166-2 code: `UA`, `UA-14`, `RU-KRS`. */
export const placeIdSchema = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as UA, UA-14 or RU-KRS')
);

export const holderSchema = v.picklist(holders);

export const dateSchema = v.pipe(v.string(), v.isoDate('must be a date such as 2025-02-12'));

const areaSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Properties of a feature of `regions.geojson`: a first-level administrative unit. Areas in km². */
export const regionSchema = v.object({
	id: placeIdSchema,
	country: v.picklist(['UA', 'RU']),
	name: localisedSchema,
	officialAreaSqKm: v.optional(areaSchema),
	waterAreaSqKm: v.optional(areaSchema)
});
export type Region = v.InferOutput<typeof regionSchema>;

/** Properties of a feature of `control.geojson`: ground a side holds, or that is contested, on a date. */
export const heldAreaSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	layer: v.pipe(v.string(), v.nonEmpty()),
	layerGroup: v.pipe(v.string(), v.nonEmpty()),
	region: placeIdSchema,
	holder: holderSchema,
	status: v.picklist(['held', 'contested']),
	asOf: dateSchema,
	name: localisedSchema,
	waterAreaSqKm: areaSchema
});
export type HeldArea = v.InferOutput<typeof heldAreaSchema>;

/**
 * Properties of a feature of `water.geojson`: the inland waters and lagoons in the feature of
 * `control.geojson` with the same id.
 */
export const waterSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	region: placeIdSchema
});
export type Water = v.InferOutput<typeof waterSchema>;

/**
 * Properties of a feature of `changed.geojson`: ground that a side held on some drawn days and not on
 * others. `heldOn` has a digit for each drawn day in order, 1 where it was held.
 */
export const changedGroundSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	holder: holderSchema,
	heldOn: v.pipe(v.string(), v.regex(/^[01]+$/, 'must have a digit, 0 or 1, for each drawn day'))
});
export type ChangedGround = v.InferOutput<typeof changedGroundSchema>;

/** Properties of a feature of `claimed.geojson`: ground claimed by a side that does not hold it. */
export const claimedAreaSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	region: placeIdSchema,
	claimedBy: holderSchema,
	asOf: dateSchema,
	name: localisedSchema
});
export type ClaimedArea = v.InferOutput<typeof claimedAreaSchema>;

/** Properties of a feature of `familiar.geojson`; its id is that of a familiar place of the reference areas. */
export const familiarPlaceSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	name: localisedSchema
});
export type FamiliarPlace = v.InferOutput<typeof familiarPlaceSchema>;

/** Properties of a feature of `line-of-contact.geojson`. */
export const contactSegmentSchema = v.object({
	segment: v.pipe(v.string(), v.nonEmpty()),
	asOf: dateSchema,
	name: v.optional(localisedSchema)
});
export type ContactSegment = v.InferOutput<typeof contactSegmentSchema>;

/** Properties of a feature of `places.geojson`; rank 1 is the most important label. */
export const placeSchema = v.object({
	name: localisedSchema,
	rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
	country: v.optional(v.string()),
	population: v.optional(v.number())
});
export type Place = v.InferOutput<typeof placeSchema>;
