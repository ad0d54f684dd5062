import type { StepPosition } from './swap';

/** What stands for an area that has no outline of its own. */
export const plainShapes = ['circle', 'square'] as const;
export type PlainShape = (typeof plainShapes)[number];

/** More would not be told apart side by side. */
export const mostPicks = 6;
export const mostDrawn = 3;

/** Corners of a drawn shape; more are thinned out. */
export const mostCorners = 80;

/** One of the things compared. */
export type Pick =
	| {
			readonly type: 'thing';
			/** Of `CompareThing`. */
			readonly id: string;
			/** How it is drawn where it has no outline. */
			readonly drawnAs: PlainShape;
	  }
	| {
			readonly type: 'drawn';
			/** Unique among the drawn ones, from 1. */
			readonly id: number;
			/** `[x, y, x, y, …]` in whole steps of 10⁻⁵ degree, not closed; even-odd where it crosses itself. */
			readonly ring: readonly number[];
	  };

/** The one that is laid over the map. */
export interface Placed {
	/** Which of the picks, from 0. */
	readonly index: number;
	/** Where its centre is; null: in its own place. */
	readonly at: StepPosition | null;
	/** Clockwise from how it lies at home, in whole degrees from 0 to 359. */
	readonly turnDegrees: number;
}

/** What is compared; the first is what the others are compared with. */
export interface Comparison {
	readonly picks: readonly Pick[];
	readonly placed: Placed | null;
}

/** A name for a pick that stays the same when the order changes. */
export function pickKey(pick: Pick): string {
	return pick.type === 'thing' ? pick.id : `drawn-${pick.id}`;
}
