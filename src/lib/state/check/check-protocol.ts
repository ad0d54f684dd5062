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

export type CheckAnswer =
	| { readonly id: number; readonly ok: true; readonly judgements: readonly Judgement[] }
	| { readonly id: number; readonly ok: false; readonly reason: string };
