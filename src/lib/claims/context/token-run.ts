import type { Token } from '../text/tokens';

/** Tokens that can be read by their place: all that finding a date asks of a sentence. */
export interface TokenRun {
	readonly tokens: readonly Token[];
	/** The token at an index in lower case; empty beyond the ends. */
	word(at: number): string;
}
