import type { EngineFault } from '../model/engine-fault';
import type { CellSizeKm, Shape, Side, SideHolders, StepPosition, Swap } from '../model/swap';
import type { Outcome } from '../model/swap-outcome';
import type { SwapResult } from '../model/swap-result';

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
	/**
	 * A drawn shape: into a parcel where it meets that, else as a new one; of the other side where it
	 * covers ground of that alone.
	 */
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

/** The first message to the worker: where the layers are fetched, and who holds which side's ground. */
export interface EngineStart {
	/** Where the edition's layers are fetched, without a slash at the end. */
	readonly base: string;
	readonly holders: SideHolders;
	/** ISO, of a further drawn day whose ground it is; left out: the dossier's own. */
	readonly day?: string | undefined;
}

/** A call of one method of `SwapEngineApi`. */
export interface EngineRequest {
	readonly id: number;
	readonly method: string;
	readonly args: readonly unknown[];
}

/** What a worker says of itself, once, before any call is sent to it. `reason` is an exception's, for the console. */
export type EngineStarted =
	{ readonly type: 'ready' } | { readonly type: 'unready'; readonly reason: string };

/** What comes back for a call: any number of steps, then its value or why there is none. */
export type EngineMessage =
	| {
			readonly type: 'progress';
			readonly id: number;
			readonly done: number;
			readonly total: number;
	  }
	| { readonly type: 'done'; readonly id: number; readonly value: unknown }
	| {
			readonly type: 'failed';
			readonly id: number;
			readonly fault: Extract<EngineFault, 'broke-off' | 'too-intricate'>;
			readonly reason: string;
	  };
