import type { Bounds } from './dossier';
import type { Localised } from './text';

/** A point of the map that is marked, with its name. `at` is `[longitude, latitude]` in degrees. */
export interface MapMark {
	readonly at: readonly [number, number];
	readonly name: string;
	/** It is shown while its region is selected; null where it is in none. */
	readonly region: string | null;
}

/** What a search over the map can find. */
export interface FoundPlace {
	readonly kind: 'region' | 'place';
	readonly name: Localised;
	/** Other spellings, as texts and tables have them. */
	readonly names: readonly string[];
	/** The region that it is, or lies in; null beyond the regions of the map. */
	readonly region: string | null;
	/** Where a place is: `[longitude, latitude]` in degrees; null for a region. */
	readonly at: readonly [number, number] | null;
	/** What to show of it. */
	readonly bounds: Bounds;
}
