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

export interface CheckAnswer {
	readonly id: number;
	/** Null where the text could not be checked: a fault of ours, which the console tells. */
	readonly judgements: readonly Judgement[] | null;
}
