import type { Figure } from './figure';
import type { Side } from './swap';
import type { MultiPolygon } from 'geojson';
import type { Bounds } from './dossier';
import type { Localised } from './text';

/** Ground in km² on the WGS84 ellipsoid, held and contested apart, each with the inland water in it. */
export interface GroundArea {
	readonly heldSqKm: number;
	readonly contestedSqKm: number;
	readonly waterInHeldSqKm: number;
	readonly waterInContestedSqKm: number;
	/** Half the width of the 95 % range of the ground held; null where it is not known. */
	readonly accuracySqKm: number | null;
}

/** How ground is held; a parcel may have both. */
export const groundStatuses = ['held', 'contested'] as const;
export type GroundStatus = (typeof groundStatuses)[number];

/** A piece of a parcel that hangs together, or of what is left of a side. */
export interface Piece {
	readonly areaSqKm: number;
	readonly bounds: Bounds;
}

/** One parcel, evaluated: where it lies and how big it is. */
export interface ParcelResult {
	readonly id: number;
	readonly area: GroundArea;
	/** The same by region, largest first. */
	readonly regions: readonly { readonly region: string; readonly area: GroundArea }[];
	/** Features of `control.geojson` that it lies on. */
	readonly features: readonly string[];
	/** At full detail, `[longitude, latitude]` in degrees; empty where nothing is left of it. */
	readonly geometry: MultiPolygon;
	/** The same apart; the one that is all of it is `geometry` itself, an empty one has no coordinates. */
	readonly byStatus: Readonly<Record<GroundStatus, MultiPolygon>>;
	/** Null where it is empty. */
	readonly bounds: Bounds | null;
	/** Largest first; more than one: it does not hang together. */
	readonly pieces: readonly Piece[];
	/** Settlements of the label layer in it, most important first. */
	readonly settlements: readonly Localised[];
	/** Whether its recipe could be followed: null where it could. */
	readonly fault: 'not-followed' | null;
}

export interface SideResult {
	readonly area: GroundArea;
	readonly parcels: readonly ParcelResult[];
	readonly settlements: readonly Localised[];
	readonly regions: readonly { readonly region: string; readonly area: GroundArea }[];
}

/** Ground that the swap would cut off: surrounded by the other holder's, or by what changes hands. */
export interface CutOff extends Piece {
	readonly side: Side;
	/**
	 * `left`: what its holder keeps is cut off from the rest; `parcel`: a piece of a parcel lies apart
	 * from the rest of it; `enclave`: what changes hands would touch no ground of its new holder's.
	 */
	readonly what: 'left' | 'parcel' | 'enclave';
	/** The parcel, for a piece of one. */
	readonly parcel: number | null;
	/** The region that most of it lies in. */
	readonly region: string;
	readonly area: GroundArea;
	/** Features of `control.geojson` that it lies on. */
	readonly features: readonly string[];
}

/** What one region looks like after the swap. */
export interface RegionResult {
	readonly region: string;
	readonly side: Side;
	/** Ground that the side's holder has there before, and of it what the swap takes. */
	readonly before: GroundArea;
	readonly given: GroundArea;
}

/** Everything that is shown of a swap. */
export interface SwapResult {
	readonly offers: SideResult;
	readonly asks: SideResult;
	/** Regions with held ground, in the order of the layers. */
	readonly regions: readonly RegionResult[];
	/** Length of the line of contact in km, on the ellipsoid. */
	readonly lineBeforeKm: number;
	readonly lineAfterKm: number;
	readonly cutOff: readonly CutOff[];
	/**
	 * Ground that got lost or was counted twice in cutting, in km²: 0 where all areas add up to 1 part
	 * in 10⁷, as they should. Anything else has to be said.
	 */
	readonly unaccountedSqKm: number;
}

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
	/** How much longer or shorter it gets, without a sign; null where it stays. To show it: `shownLineChange`. */
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
