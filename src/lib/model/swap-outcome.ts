import type { EngineFault } from './engine-fault';
import type { OpenFault, OpenRemark } from './open-fault';
import type { Side, Swap } from './swap';

/** What an act on ground led to. Where nothing could be done, `swap` is the one that came in. */
export interface Outcome {
	readonly swap: Swap;
	/** The parcel that the act made or changed; null where there is none. */
	readonly parcel: number | null;
	/** What the shape covered that is now in the parcel, or is no longer. */
	readonly changedSqKm: number;
	/** What was left out of a drawn shape, by why, in km². */
	readonly clipped: {
		/** Ground that the side's holder does not hold: not in any held area of its. */
		readonly outsideSqKm: number;
		/** Ground of other parcels of the side. */
		readonly takenSqKm: number;
	};
	/** What could not be done, or was done otherwise than asked. */
	readonly problem: Problem | null;
}

export type Problem =
	/** Nothing of the shape lies on ground that can be had. */
	| { readonly type: 'nothing-there' }
	/** The parcel is locked. */
	| { readonly type: 'locked' }
	/** The connected free ground around the start is smaller than asked for. */
	| { readonly type: 'too-little'; readonly availableSqKm: number }
	/** The line does not part the parcel. */
	| { readonly type: 'no-cut' }
	/** There is nothing on the other side to be equal to. */
	| { readonly type: 'nothing-to-match' };

/** Acts that need the engine, by what a person would call them. */
export type ActName =
	'whole' | 'grow' | 'draw' | 'draw-new' | 'erase' | 'cut' | 'resize' | 'equal' | 'duplicate';

/** The last thing that happened, to be said in words. */
export type SwapNotification =
	| {
			readonly type: 'act';
			readonly act: ActName;
			readonly side: Side;
			readonly outcome: Outcome;
	  }
	/** The engine could not do it; `kept`: the swap is the former one, with its figures. */
	| { readonly type: 'failed'; readonly fault: EngineFault; readonly kept: boolean }
	/** The person gave it up. */
	| { readonly type: 'stopped' }
	| { readonly type: 'undone' | 'redone' }
	/** A whole swap was taken over: a preset, an equal-area one, a scenario, a file or a link. */
	| {
			readonly type: 'opened';
			readonly name: string | null;
			readonly remarks: readonly OpenRemark[];
	  }
	| { readonly type: 'not-opened'; readonly fault: OpenFault; readonly from: 'file' | 'device' }
	/** Kept on the device, under a name; or in the list of this page alone. */
	| { readonly type: 'kept' | 'not-kept'; readonly name: string }
	/** It could not be written as a file, or as a code to be kept. */
	| { readonly type: 'not-saved' }
	/** Something else cannot be asked for: a parcel that is asked for is locked. */
	| { readonly type: 'asks-locked' }
	/** `number`: its place in its list, from 1. */
	| {
			readonly type: 'removed' | 'locked' | 'unlocked';
			readonly side: Side;
			readonly number: number;
	  };
