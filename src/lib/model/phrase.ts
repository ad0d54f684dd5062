import type { Localised } from './text';

/** What is to be said, without the words: a code, and what stands in its slots. `words` says it. */
export interface Phrase<Code extends string = string> {
	readonly code: Code;
	readonly slots?: Readonly<Record<string, Slot<Code>>>;
}

/** A number or a text as it is, or something that has words of its own in each language. */
export type Slot<Code extends string = string> = string | number | Wording<Code>;

/** A name that comes with the data, or a phrase of ours. */
export type Wording<Code extends string = string> = Localised | Phrase<Code>;
