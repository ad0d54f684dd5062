import type { MultiPolygon } from 'geojson';
import type { Bounds } from './dossier';
import type { Side } from './swap';
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
