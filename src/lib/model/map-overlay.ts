import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { ChangedFeatures } from './changed-ground';
import type { Holder } from './holder';
import type { MeaningParts } from './mapping';
import type { OwnThrough } from './own-through';
import type { Side } from './swap';

/** `[longitude, latitude]` in degrees. */
export type LonLat = readonly [number, number];

/** Ground of a swap as the map draws it. */
export interface ParcelProperties {
	/** `${side}-${parcel id}` */
	readonly id: string;
	readonly side: Side;
	/** Who holds it before the swap: it is drawn in that holder's hue. */
	readonly holder: Holder;
	/** Whether it is the parcel that acts go to. */
	readonly chosen: boolean;
	/** Its number on the map and in the list. */
	readonly label: string;
}

/** A copy of a shape laid over the map, to be dragged about. */
export interface PlacementProperties {
	readonly id: string;
	readonly label: string;
	/** The hue that it is drawn in; null: neutral. */
	readonly holder: Holder | null;
}

/** One day of people's own ground through its days. */
export interface OwnThroughView {
	readonly through: OwnThrough;
	/** Counted from 0. */
	readonly day: number;
}

/** Ground of people's own files, one feature a status. */
export type OwnFeatures = FeatureCollection<MultiPolygon, MeaningParts>;
export type ParcelFeatures = FeatureCollection<Polygon | MultiPolygon, ParcelProperties>;
export type PlacementFeatures = FeatureCollection<Polygon | MultiPolygon, PlacementProperties>;

/**
 * What the pointer does on the map while a tool is out. All positions are in degrees. `onprogress` is
 * called at most once per frame while something is being drawn, with all positions so far, and with
 * an empty list when it is given up; `ondone` once it is complete.
 */
export interface MapTool {
	/**
	 * `lasso`: a freehand ring, drawn by holding down. `polygon`: a ring by its corners; a click on the
	 * first one, a double click or Enter closes it. `line`: the same, left open. `brush`: a freehand
	 * line with a width. `point`: one click.
	 */
	readonly kind: 'lasso' | 'polygon' | 'line' | 'brush' | 'point';
	/** Radius of the brush on the ground. */
	readonly radiusKm?: number;
	readonly onprogress: (positions: readonly LonLat[]) => void;
	readonly ondone: (positions: readonly LonLat[]) => void;
	/** Escape with nothing drawn: the tool is put away. */
	readonly oncancel: () => void;
}

/** How the placement that is laid over the map is moved: dragged, by arrow keys, or turned by its handle. */
export interface PlacementMoves {
	/** Where its centre now is. Called at most once per frame. */
	readonly onmove: (centre: LonLat) => void;
	/** Its turn, in degrees clockwise from how it lies at home. */
	readonly onturn: (degrees: number) => void;
	/** The hand has let go: the time for exact, slower work. */
	readonly onrest: () => void;
}

/** What a room puts on the map, over the layers. */
export interface OverlayView {
	/** What was taken and lost between two days. */
	readonly changed: ChangedFeatures | null;
	readonly own: OwnFeatures | null;
	/** In place of `own`, where there are many days. */
	readonly ownThrough: OwnThroughView | null;
	readonly parcels: ParcelFeatures | null;
	readonly placement: {
		readonly shape: PlacementFeatures;
		readonly centre: LonLat;
		readonly turnDegrees: number;
		readonly moves: PlacementMoves;
	} | null;
	/** Something being drawn, other than by the map's own tool: cells under the brush, a cut's two sides. */
	readonly draft: FeatureCollection | null;
	readonly tool: MapTool | null;
	/** ISO, the drawn day whose ground the room is about; null: the one that the view is of. */
	readonly day: string | null;
	/** A click on a parcel; without it, clicks go to the regions below. */
	readonly onparcel: ((id: string) => void) | null;
}

export const emptyOverlay: OverlayView = {
	changed: null,
	own: null,
	ownThrough: null,
	parcels: null,
	placement: null,
	draft: null,
	tool: null,
	day: null,
	onparcel: null
};

/** Whether there is anything to be drawn of it, or with it. */
export function showsOnMap({
	changed,
	own,
	ownThrough,
	parcels,
	placement,
	draft,
	tool
}: OverlayView): boolean {
	return !!(changed || own || ownThrough || parcels || placement || draft || tool);
}
