import type { CellSizeKm, Shape, Side, StepPosition, Swap } from '../model/swap';
import type { SwapResult } from '../model/swap-result';

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

/** Where a grown parcel starts, as a person says it. */
export type GrowFrom =
	| { readonly from: 'point'; readonly at: StepPosition }
	| { readonly from: 'line'; readonly at: StepPosition | null };

/**
 * The engine's acts, each from a swap to a new one. They run in a worker: arguments and results are
 * plain data. `side` says whose list an act belongs to. Areas in km².
 */
export interface SwapEngineApi {
	evaluate(swap: Swap): SwapResult;
	/** All ground of the named features that no parcel has yet, as a new parcel. */
	addWhole(swap: Swap, side: Side, areas: readonly string[]): Outcome;
	/** A drawn shape: into a parcel, or as a new one where `parcel` is null. */
	addShape(swap: Swap, side: Side, parcel: number | null, shape: Shape): Outcome;
	/** Take a shape out of a parcel. */
	removeShape(swap: Swap, side: Side, parcel: number, shape: Shape): Outcome;
	/** Part a parcel in two along a line, extended straight on at its ends. */
	cut(swap: Swap, side: Side, parcel: number, line: readonly StepPosition[]): Outcome;
	/** One contiguous new parcel of `targetSqKm` of the ground held in a region. */
	grow(swap: Swap, side: Side, region: string, start: GrowFrom, targetSqKm: number): Outcome;
	/** Grow or trim a parcel until it has `targetSqKm` of held ground. */
	resize(swap: Swap, side: Side, parcel: number, targetSqKm: number): Outcome;
	/** Grow or trim a parcel until both sides have the same area of held ground. */
	makeEqual(swap: Swap, side: Side, parcel: number): Outcome;
	/** Another parcel of the same area, next to this one. */
	duplicate(swap: Swap, side: Side, parcel: number): Outcome;
	/**
	 * For the other side of a preset: one parcel in each region that has room for it, each as big as
	 * `targetSqKm`, grown from the line of contact. They are alternatives, not one swap.
	 */
	equalInEach(side: Side, targetSqKm: number): { region: string; outcome: Outcome }[];
	/** Cells of the brush's grid whose middle lies within `radiusKm` of a drawn line. */
	brushCells(line: readonly StepPosition[], radiusKm: number, sizeKm: CellSizeKm): Shape;
}
