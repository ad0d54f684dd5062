import type { Side } from './swap';
import type { Outcome } from './swap-outcome';

/** Acts that need the engine, by what a person would call them. */
export type ActName =
	'whole' | 'grow' | 'draw' | 'erase' | 'cut' | 'resize' | 'equal' | 'duplicate';

/** The last thing that happened, to be said in words. */
export type SwapNotification =
	| {
			readonly type: 'act';
			readonly act: ActName;
			readonly side: Side;
			readonly outcome: Outcome;
	  }
	/** The engine could not do it, or the person gave it up. */
	| { readonly type: 'failed' | 'stopped' }
	| { readonly type: 'undone' | 'redone' }
	/** A whole swap was taken over: a preset, an equal-area one, a scenario, a file or a link. */
	| { readonly type: 'opened'; readonly name: string | null }
	/** `number`: its place in its list, from 1. */
	| { readonly type: 'removed' | 'locked' | 'unlocked'; readonly number: number };
