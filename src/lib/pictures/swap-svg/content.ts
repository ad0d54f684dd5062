import { type Holder, holders } from '../../model/holder';
import { type Side, type SideHolders, sides } from '../../model/swap';
import { element } from '../../model/xml';
import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import type { Bounds } from '../../model/dossier';

/** Size of the picture and of its map, which takes the left of it, in units: pixels as it comes. */
export const picture = { width: 1600, height: 1000, mapWidth: 1050 } as const;

export interface PictureParcel {
	/** Its number in the list of its side, as it stands on the map. */
	readonly number: number;
	readonly name: string;
	/** With its unit: `460–600 km²`. */
	readonly area: string;
	readonly geometry: MultiPolygon;
}

export interface PictureSide {
	/** `Ukraine offers` */
	readonly title: string;
	/** Whose ground it is now and whose it would be. */
	readonly change: string;
	readonly parcels: readonly PictureParcel[];
	/** Instead of parcels where there are none. */
	readonly none: string;
	/** The word for the sum, and the sum; null where there are no parcels. */
	readonly total: { readonly label: string; readonly area: string } | null;
}

/** All that is written on the picture: finished text in the reader's language. */
export interface PictureWords {
	readonly language: string;
	readonly title: string;
	/** What the swap is, under a title that does not say it; may be empty. */
	readonly subtitle: string;
	/** The swap in words; may be empty. */
	readonly summary: string;
	readonly sides: Readonly<Record<Side, PictureSide>>;
	/** Difference, ratio, line of contact: one text each. */
	readonly balance: readonly string[];
	/** In small print: as-of date, that it is arithmetic, attribution, address. */
	readonly notes: readonly string[];
	readonly held: Readonly<Record<Holder, string>>;
	readonly contested: string;
	readonly lineOfContact: string;
	/** `100 km` */
	readonly scale: (km: number) => string;
	/** `and 12 more` */
	readonly more: (parcels: number) => string;
}

/** What is drawn under the parcels: layers of the map, in degrees. */
export interface PictureLayers {
	/** Features of `kind` `land`, with their `country`, and `water`. */
	readonly base: FeatureCollection<Geometry | null>;
	readonly regions: FeatureCollection<Geometry | null>;
	/** Features with `holder` and `status`. */
	readonly control: FeatureCollection<Geometry | null>;
	readonly lineOfContact: FeatureCollection<Geometry | null>;
	/** By the ISO codes of the land, in the order in which they are named as far as there is room. */
	readonly countries: readonly { readonly code: string; readonly name: string }[];
	/** Named in this order as far as there is room. */
	readonly places: readonly { readonly name: string; readonly point: readonly [number, number] }[];
}

export interface PictureColours {
	readonly paper: string;
	readonly water: string;
	readonly land: string;
	/** Land of the country whose ground is in question. */
	readonly ground: string;
	readonly coast: string;
	readonly regionBorder: string;
	readonly held: Readonly<Record<Holder, string>>;
	readonly lineOfContact: string;
	readonly ink: string;
	readonly mutedInk: string;
	readonly halo: string;
}

export interface PictureOptions {
	readonly layers: PictureLayers;
	readonly words: PictureWords;
	readonly colours: PictureColours;
	readonly holders: SideHolders;
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
	/** What is shown where a swap has no parcels. */
	readonly bounds: Bounds;
}

/** Of ground held that stays as it is, so that parcels stand off it. */
export const heldOpacity = 0.34;

/** A side's parcels are drawn in the hue of whoever holds them now, as all held ground is. */
export function sideColour(side: Side, holders: SideHolders, colours: PictureColours): string {
	return colours.held[holders[side]];
}

/** Patterns, so that nothing is told by colour alone: `offers` in lines, `asks` in dots, contested hatched. */
export function patterns(side: SideHolders, colours: PictureColours): string[] {
	const tile = (id: string, size: number, turn: number, content: string[]) =>
		element(
			'pattern',
			{
				id,
				width: size,
				height: size,
				patternUnits: 'userSpaceOnUse',
				patternTransform: `rotate(${turn})`
			},
			content
		);
	const drawn = {
		offers: element('path', { d: 'M0 3H7', stroke: colours.halo, 'stroke-width': 1.5 }),
		asks: element('circle', { cx: 3.5, cy: 3.5, r: 1.4, fill: colours.halo })
	};
	return [
		...sides.map((one) =>
			tile(`side-${one}`, 7, one === 'asks' ? 45 : 0, [
				element('rect', { width: 7, height: 7, fill: sideColour(one, side, colours) }),
				drawn[one]
			])
		),
		...holders.map((holder) =>
			tile(`contested-${holder}`, 7, holder === 'RU' ? 45 : -45, [
				element('path', { d: 'M3.5 0V7', stroke: colours.held[holder], 'stroke-width': 2 })
			])
		)
	];
}
