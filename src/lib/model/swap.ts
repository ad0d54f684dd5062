import type { Holder } from './holder';

/** The two sides of a swap, as the offer was worded: what Ukraine gives, and what it gets. */
export const sides = ['offers', 'asks'] as const;
export type Side = (typeof sides)[number];

/** Widths of the brush's square cells in km; each cell has this width squared as its area. */
export const cellSizesKm = [1, 2, 5] as const;
export type CellSizeKm = (typeof cellSizesKm)[number];

/** Steps of a stored position: 10⁻⁵ degree, about a metre. */
export const stepsPerDegree = 1e5;

/** `[longitude, latitude]` in whole steps of 10⁻⁵ degree. */
export type StepPosition = readonly [number, number];

/**
 * A drawn outline: rings of `[x, y, x, y, …]` in whole steps of 10⁻⁵ degree, not closed. Even-odd, so
 * that a scribble which crosses itself has a meaning.
 */
export interface OutlineShape {
	readonly type: 'outline';
	readonly rings: readonly (readonly number[])[];
}

/**
 * Cells of the equal-area grid: runs of `[row, first column, how many]`, one after the other, in
 * ascending order, not touching within a row.
 */
export interface CellsShape {
	readonly type: 'cells';
	readonly sizeKm: CellSizeKm;
	readonly runs: readonly number[];
}

/** The ground of a parcel as it was at some time: what another parcel was kept away from. */
export interface GroundShape {
	readonly type: 'ground';
	readonly ground: Ground;
}

/** Where growing starts. */
export type Start =
	/** A click or a named place: the nearest free ground is taken. */
	| { readonly type: 'point'; readonly at: StepPosition }
	/** Along the line of contact, around the point of it nearest to `at`; null: the middle of the line. */
	| { readonly type: 'line'; readonly at: StepPosition | null }
	/** Outwards from ground that there is already. */
	| { readonly type: 'ground'; readonly ground: Ground };

/** One contiguous piece of `within` with an area of `targetSqKm`, found by growing from a start. */
export interface GrownShape {
	readonly type: 'grown';
	readonly within: Ground;
	readonly from: Start;
	readonly targetSqKm: number;
}

export type Shape = OutlineShape | CellsShape | GroundShape | GrownShape | { readonly type: 'all' };

/** One act on a parcel's ground; `keep` leaves only what lies in the shape as well. */
export interface Step {
	readonly do: 'add' | 'remove' | 'keep';
	readonly shape: Shape;
}

/**
 * The recipe of a piece of ground: steps, taken in order from nothing, each within the shipped held
 * areas named. A recipe and the layers fix the ground: it is what links and files hold. Recipes are
 * never changed, and share their parts.
 */
export interface Ground {
	/** Ids of features of `control.geojson`, held or contested. */
	readonly areas: readonly string[];
	readonly steps: readonly Step[];
}

export interface Parcel {
	/** Unique in its swap, never used again. */
	readonly id: number;
	/** A person's own name for it; null: it is named after its ground. */
	readonly name: string | null;
	/** A locked parcel is not changed by any act but unlocking. */
	readonly locked: boolean;
	readonly ground: Ground;
}

/** What is offered and what is asked for. Parcels of a side never overlap; their order is the person's. */
export interface Swap {
	readonly name: string | null;
	readonly offers: readonly Parcel[];
	readonly asks: readonly Parcel[];
	/** The id that the next parcel gets. */
	readonly nextId: number;
}

/** Who holds the ground of each side before the swap. */
export type SideHolders = Readonly<Record<Side, Holder>>;
