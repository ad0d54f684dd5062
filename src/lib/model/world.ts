import type { Bounds } from './dossier';
import type { Edition } from './receipt';
import type { Localised } from './text';

/** Something of the world that can be looked for. */
interface WorldNamed {
	/** In English where there is no name in Ukrainian. */
	readonly name: Localised;
	/** Other spellings. */
	readonly names: readonly string[];
	/** ISO 3166-1 alpha-2, or a code of ours that begins with X. */
	readonly country: string;
	/** Middle of its area, or where a city is: `[longitude, latitude]` in degrees. */
	readonly centre: readonly [number, number];
}

/** Whether all of an area is disputed between states, or a part. */
export type Dispute = 'whole' | 'part';

/** A country, or a region of the first level. */
export interface WorldArea extends WorldNamed {
	readonly kind: 'country' | 'region';
	/** ISO 3166, or the source's own code. */
	readonly id: string;
	/** Longitudes may run on beyond 180 or below −180 degrees. */
	readonly box: Bounds;
	/** Null where nobody's number is known; `source` is null where our own tables of official areas have it. */
	readonly published: { readonly areaSqKm: number; readonly source: WorldSource | null } | null;
	/** Of its outline at full detail, on the WGS84 ellipsoid. */
	readonly measuredSqKm: number;
	/** How much of it states dispute; null: nothing that we know of. */
	readonly disputed: Dispute | null;
}

/** A large city, as a place to lay a shape over. */
export interface WorldCity extends WorldNamed {
	readonly kind: 'city';
	readonly people: number;
}

/** Who published areas. */
export interface WorldSource {
	readonly note: Localised;
	readonly edition: Edition;
}

/** Everything of the world that can be looked for: countries and regions by country, the largest cities first. */
export interface WorldIndex {
	readonly areas: readonly WorldArea[];
	readonly cities: readonly WorldCity[];
}

/** The first letters of a thing's id, where it is of the world's index. */
export const worldPrefix = 'world-';

/** Where a file of the world is served; `index`, `labels`, or the code of a country. */
export function worldAddress(base: string, name: string): string {
	return `${base}/world/${name}.json`;
}

/** How far an outline may be from the published area, as a share of it, to be shown with that number. */
const allowedDifference = 0.1;

/** The published area of a country or region, where its outline is of about that size; else null. */
export function publishedFor({ published, measuredSqKm }: WorldArea): WorldArea['published'] {
	const off = published ? Math.abs(measuredSqKm / published.areaSqKm - 1) : 0;
	return off <= allowedDifference ? published : null;
}

/** Its area as it is shown, in km²: published where that fits its outline, else measured. */
export function shownAreaSqKm(area: WorldArea): number {
	return publishedFor(area)?.areaSqKm ?? area.measuredSqKm;
}
