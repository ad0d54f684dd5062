import type { MeaningParts } from './mapping';

/**
 * Edges of outlines with the days on which each stands: a table that is searched, and drawn, as it is. Days
 * are counted from 0.
 */
export interface EdgeSpans {
	/** Seven numbers an edge: `edge-spans` of geo says which. */
	readonly table: Float32Array<ArrayBuffer>;
	/** Where the edges of each node of the tree of days begin, and one more: their count. */
	readonly starts: Uint32Array;
}

/** People's own ground through their days, as the map draws it. */
export interface OwnThrough {
	/** The first file of each day, in the order that days are counted in. */
	readonly days: readonly string[];
	/** What positions are counted from, in Web Mercator on the unit square: so they are exact as small numbers. */
	readonly origin: readonly [x: number, y: number];
	readonly statuses: readonly { readonly parts: MeaningParts; readonly edges: EdgeSpans }[];
}
