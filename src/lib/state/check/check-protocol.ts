import type { ClaimFacts, Judgement } from '../../model/judgement';

/** The first message to the worker. */
export interface CheckStart {
	readonly facts: ClaimFacts;
}

/** A text to check. */
export interface CheckRequest {
	readonly id: number;
	readonly text: string;
	readonly articleDate: string | null;
}

/** A part of an answer: taking over all judgements of a long text at once would hold up the page. */
export interface CheckAnswer {
	readonly id: number;
	/** Those from `from` on; null where the text could not be checked: a fault of ours, which the console tells. */
	readonly judgements: readonly Judgement[] | null;
	/** How many of those that were sent before, for this text or the one before it, still hold; none where it is left out. */
	readonly from?: number;
	/** Others are still to come. */
	readonly more?: boolean;
}
