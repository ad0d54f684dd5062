import type { Snippet } from 'svelte';

/** A country that is named wherever it is in view. */
export interface MapName {
	/** ISO code, as the land of the base layer has it. */
	readonly country: string;
	readonly name: string;
}

/** What is said of some ground, wherever it is in view. */
export interface MapCallout {
	/** Ids of the layer rows whose ground it speaks of. */
	readonly rows: readonly string[];
	readonly content: Snippet;
}
