import type { OpenFault, OpenRemark } from './open-fault';
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
	| {
			readonly type: 'opened';
			readonly name: string | null;
			readonly remarks: readonly OpenRemark[];
	  }
	| { readonly type: 'not-opened'; readonly fault: OpenFault; readonly from: 'file' | 'device' }
	/** Kept on the device, under a name. */
	| { readonly type: 'kept'; readonly name: string }
	/** A file could not be written. */
	| { readonly type: 'not-saved' }
	/** Something else cannot be asked for: a parcel that is asked for is locked. */
	| { readonly type: 'asks-locked' }
	/** `number`: its place in its list, from 1. */
	| { readonly type: 'removed' | 'locked' | 'unlocked'; readonly number: number };
