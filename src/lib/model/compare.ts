import type { Bounds } from './dossier';
import type { Figure } from './figure';
import type { FigureWording } from './figure-codes';
import type { Holder } from './holder';
import type { Localised } from './text';

/** What can be compared: held ground, several held areas as one, a region, a reported area, a familiar place. */
export const compareKinds = ['held', 'group', 'region', 'reported', 'familiar'] as const;
export type CompareKind = (typeof compareKinds)[number];

/** The layers that shapes to compare are taken from; each is served in full as `/measure/{name}.json`. */
export type CompareLayer = 'control' | 'regions' | 'familiar';

/** One thing that the compare room can pick. */
export interface CompareThing {
	/** `${kind}-…`; unique, and fit for an address. */
	readonly id: string;
	readonly kind: CompareKind;
	readonly name: FigureWording;
	/** Whose hue it has; null: nobody's. */
	readonly holder: Holder | null;
	/** Id of its area: a figure of the dossier, or of `CompareData.figures`. */
	readonly figure: string;
	/** What its shape is the union of; empty: it has none, and is drawn as a plain square of the figure's area. */
	readonly features: readonly { readonly layer: CompareLayer; readonly id: string }[];
	/** Where its shape lies; null without one. The centre, `[longitude, latitude]`, is the middle of its area. */
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
