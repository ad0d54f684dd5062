import type { Localised } from './text';

/** What is to be said, without the words: a code, and what stands in its slots. `words` says it. */
export interface Phrase<Code extends string = string> {
	readonly code: Code;
	readonly slots?: Readonly<Record<string, Slot<Code>>>;
}

/** A number or a text as it is, or something that is written differently in each language. */
export type Slot<Code extends string = string> =
	string | number | Wording<Code> | Amount | Days | FigureSlot | QuoteSlot | ReadSlot | MarginSlot;

/** A number without a unit, to be shown in whole steps. */
interface Amount {
	readonly value: number;
	readonly step: number;
}

/** ISO dates, both inclusive. */
export interface Days {
	readonly from: string;
	readonly to: string;
}

/** A figure by its id: where it is shown, with its receipt. */
interface FigureSlot {
	readonly figure: string;
}

/** Words of a text from outside, as they stand there. */
interface QuoteSlot {
	readonly quote: string;
}

/** The range that a figure, by its id, is read as. */
interface ReadSlot {
	readonly read: string;
}

/** By how much a figure, by its id, may be off, in its unit. */
interface MarginSlot {
	readonly margin: number;
	readonly of: string;
}

/** A name that comes with the data, or a phrase of ours. */
export type Wording<Code extends string = string> = Localised | Phrase<Code>;
