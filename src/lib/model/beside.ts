import type { Holder } from './holder';
import type { Rings } from './rings';

/** Which ground is set beside which: what is held, or what is held and contested together. */
export const besideCountings = ['held', 'with-contested'] as const;
export type BesideCounting = (typeof besideCountings)[number];

/** Two grounds beside one another, in km². `theirs` is the reader's own file, `ours` our map. */
export interface BesideAreas {
	readonly theirsSqKm: number;
	readonly oursSqKm: number;
	readonly bothSqKm: number;
	readonly onlyTheirsSqKm: number;
	readonly onlyOursSqKm: number;
}

/** What one side holds in the other's country, on two maps. */
export interface BesideSide extends BesideAreas {
	readonly holder: Holder;
	/** Where either has any, the region where they differ most first. */
	readonly regions: readonly (BesideAreas & { readonly region: string })[];
	readonly onlyTheirs: Rings;
	readonly onlyOurs: Rings;
	/** Whether what is in both and what is in one alone add up to the whole, within rounding. */
	readonly isConserved: boolean;
}
