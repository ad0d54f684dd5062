import type { Localised } from '../model/text';

/** A region as the map needs it: what to call it, and where its label stands. */
export interface MapRegion {
	readonly id: string;
	readonly name: Localised;
	/** `[longitude, latitude]` inside the region. */
	readonly point: readonly [number, number];
	/** Half the width that the label has there, in degrees of longitude. */
	readonly labelRoom: number;
}

/** What a region's tooltip and its button for screen readers say. */
export interface RegionText {
	readonly name: string;
	/** Its figures, one sentence a line. */
	readonly lines: readonly string[];
}
