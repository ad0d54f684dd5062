import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import type { Bounds } from '../../model/dossier';
import type { Side, SideHolders } from '../../model/swap';
import type { Localised } from '../../model/text';

type Layer = FeatureCollection<Geometry | null>;

/** What is drawn under and beside the parcels of a swap: layers of the map, in degrees. */
export interface SwapGround {
	/** Features of `kind` `land`, with their `country`, and `water`. */
	readonly base: Layer;
	readonly regions: Layer;
	/** Features with `holder`, of somebody's file null where it is not said, and `status`. */
	readonly control: Layer;
	readonly lineOfContact: Layer;
	/** Named in this order as far as there is room. */
	readonly places: readonly { readonly name: Localised; readonly at: readonly [number, number] }[];
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
	readonly holders: SideHolders;
	/** How strongly held ground is filled, 0 to 1; left out: so that parcels stand off it. */
	readonly heldOpacity?: number;
	/** What is shown where a swap has no parcels. */
	readonly bounds: Bounds;
}

/** The parcels of each side, in the order of their numbers. */
export type DrawnParcels = Readonly<Record<Side, readonly { readonly geometry: MultiPolygon }[]>>;
