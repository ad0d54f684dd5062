import type { Figure } from './figure';
import type { Side } from './swap';

export interface ParcelFigures {
	readonly area: Figure;
	/** Its share of the region that it lies in; null where that is more than one. */
	readonly share: Figure | null;
}

export interface SideFigures {
	/** From ground held to held and contested together; null where the side is empty. */
	readonly area: Figure | null;
	/** Without contested ground; null where nothing of it is held. */
	readonly held: Figure | null;
	/** By parcel; none for empty ones. */
	readonly parcels: ReadonlyMap<number, ParcelFigures>;
}

/** What the two sides are to one another. Each null where a side is empty. */
export interface BalanceFigures {
	/** Ground held, the larger side less the smaller one. */
	readonly difference: Figure | null;
	/** The side with more ground held; null where both round to the same. */
	readonly larger: Side | null;
	/** How many times what is asked for is what is offered. */
	readonly ratio: Figure | null;
	/** What is asked for, as a share of all ground held and of the country: published, and as measured. */
	readonly shares: readonly Figure[];
}

export interface LineFigures {
	readonly before: Figure;
	readonly after: Figure;
	/** How much longer or shorter it gets, without a sign; null where that is less than what is shown. */
	readonly change: Figure | null;
	readonly longer: boolean;
}

/** What one region looks like before and after: figures of the ground that the other side holds there. */
export interface RegionFigures {
	readonly region: string;
	readonly side: Side;
	/** Figures of the dossier. */
	readonly heldBefore: Figure;
	readonly shareBefore: Figure | null;
	/** Null where the swap takes nothing there. */
	readonly given: Figure | null;
	readonly left: Figure;
	readonly shareLeft: Figure | null;
}

/** Every number that is shown of a swap, as figures with receipts. */
export interface SwapFigures {
	readonly offers: SideFigures;
	readonly asks: SideFigures;
	readonly balance: BalanceFigures;
	readonly line: LineFigures;
	readonly regions: readonly RegionFigures[];
	/** Areas of what is cut off, in the order of the result. */
	readonly cutOff: readonly Figure[];
}
