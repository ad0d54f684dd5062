import type { Localised } from '../../model/text';

/** A settlement that growing can start from. */
export interface GrowPlace {
	readonly name: Localised;
	/** The region that it lies in. */
	readonly region: string;
	/** `[longitude, latitude]` in degrees. */
	readonly at: readonly [number, number];
}
