import type { Figure } from './figure';
import type { FigureWording } from './figure-codes';
import type { Holder } from './holder';
import type { Bounds, ShapePath } from './dossier';
import type { Localised } from './text';
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

/**
 * What can be compared: held ground, several held areas as one, a region, a reported area, a familiar
 * place, of the world's index a country or a region elsewhere, and ground of the reader's own file.
 */
export type CompareKind =
	'held' | 'group' | 'region' | 'reported' | 'familiar' | 'country' | 'abroad' | 'own';

/**
 * The layers that shapes to compare are taken from; each is served in full as
 * `{editionAddress}/measure/{name}.json`, those of a country of the world as `worldAddress` says; the
 * reader's own has no address.
 */
export type CompareLayer =
	'control' | 'regions' | 'familiar' | `control-${string}` | `world-${string}` | `own-${string}`;

/** One thing that the compare room can pick. */
export interface CompareThing {
	/** `${kind}-…`, of a further drawn day `${kind}-…@${day}`; unique, and fit for an address. */
	readonly id: string;
	readonly kind: CompareKind;
	readonly name: FigureWording;
	/** Whose hue it has; null: nobody's. */
	readonly holder: Holder | null;
	/** Id of its area: a figure of the dossier, or of `CompareData.figures`. */
	readonly figure: string;
	/** What its shape is the union of; empty: it has none, and is drawn as a plain square of the figure's area. */
	readonly features: readonly { readonly layer: CompareLayer; readonly id: string }[];
	/** ISO, of what is held on a further drawn day; left out where it is the dossier's own day, or none. */
	readonly day?: string;
	/** Where its shape lies; null without one, or where that is known from the shape alone. The centre, `[longitude, latitude]`, is the middle of its area. */
	readonly home: {
		readonly bounds: Bounds;
		readonly centre: readonly [number, number];
	} | null;
}

/** Everything that the compare room can pick, as plain data. */
export interface CompareData {
	/** Held ground first, then groups, regions, reported areas and familiar places. */
	readonly things: readonly CompareThing[];
	/** The figures of things that the dossier lacks, by id. */
	readonly figures: Readonly<Record<string, Figure>>;
	/** Big places to lay a shape over, most important first; `at` is `[longitude, latitude]`. */
	readonly snaps: readonly {
		readonly id: string;
		readonly name: Localised;
		readonly at: readonly [number, number];
	}[];
}

/** One of the things compared, as it is shown. */
export interface CompareItem {
	readonly pick: Pick;
	readonly key: string;
	/** `A` for the first: what it is called in drawings. */
	readonly letter: string;
	readonly name: FigureWording;
	readonly holder: Holder | null;
	readonly figure: Figure;
	/** What articles give for the same ground. */
	readonly reported: readonly Figure[];
	/** In equal area, a unit to the kilometre; null until it is here. */
	readonly outline: ShapePath | null;
	/** Whether a circle or square stands for it. */
	readonly plain: boolean;
}

/** One of the things compared against the first. */
export interface Against {
	readonly item: CompareItem;
	readonly large: CompareItem;
	readonly small: CompareItem;
	/** How many times the small one goes into the large one: as a multiple, and as `1 : n`. */
	readonly times: Figure;
	readonly ratio: Figure;
	/** The small one as a share of the large one. */
	readonly share: Figure;
	/** Null where the two cannot be told apart. */
	readonly difference: Figure | null;
}

/** One line of what a shape covers: ground of a region, ground outside of all, or ground held. */
export interface CoverRow {
	readonly key: string;
	readonly name: FigureWording;
	readonly area: Figure;
	/** Of the region's own area; null where it is no region. */
	readonly ofRegion: Figure | null;
	readonly ofShape: Figure;
}

export interface CoverFigures {
	/** The area of the outline that lies on the map. */
	readonly placed: Figure;
	readonly regions: readonly CoverRow[];
	readonly held: readonly CoverRow[];
}
