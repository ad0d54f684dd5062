import type { SideHolders } from '../model/swap';

/** The first message to the worker: where the layers are fetched, and who holds which side's ground. */
export interface EngineStart {
	/** Address prefix of the site, without a slash at the end. */
	readonly base: string;
	readonly holders: SideHolders;
}

/** A call of one method of `SwapEngineApi`. */
export interface EngineRequest {
	readonly id: number;
	readonly method: string;
	readonly args: readonly unknown[];
}

/** What comes back for a call: any number of steps, then its value or why there is none. */
export type EngineMessage =
	| {
			readonly type: 'progress';
			readonly id: number;
			readonly done: number;
			readonly total: number;
	  }
	| { readonly type: 'done'; readonly id: number; readonly value: unknown }
	/** `reason` is an exception's, for the console. */
	| { readonly type: 'failed'; readonly id: number; readonly reason: string };
