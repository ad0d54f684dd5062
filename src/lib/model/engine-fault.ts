/** What an act may cost: more than anybody draws by hand, less than anybody waits for. */
export const engineBudget = {
	/** How long it may take, in ms. */
	answer: 5000,
	/**
	 * Crossings of edges that one overlay may have: a hand that scribbles makes some hundred. Random
	 * corners make millions, over which the clipping engine sits for minutes, or runs out of memory.
	 */
	crossings: 10_000
} as const;

/** Why the engine gave no answer. */
export type EngineFault =
	/** Its script, its WebAssembly or a layer could not be loaded, or came garbled. */
	| 'missing'
	/** It broke off in the middle: it ran out of memory, say. It is started anew. */
	| 'broke-off'
	/** It took longer than it may. It is started anew. */
	| 'too-long'
	/** The outlines cross too often: it did not begin. */
	| 'too-intricate';
