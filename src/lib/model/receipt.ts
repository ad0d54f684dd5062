import type { FigureWording } from './figure-codes';
import type { SeriesGround } from './series';
import type { Localised } from './text';

/** Somebody published it in an article. Nulls are facts: the article does not say. */
export interface ArticleReceipt {
	readonly type: 'article';
	readonly articleId: string;
	readonly title: string;
	readonly publisher: string;
	readonly author: string | null;
	/** ISO date, or the first and the last that it can be with a slash between them. */
	readonly published: string;
	readonly url: string;
	/** Who the article says it is from, verbatim; null where it speaks in its own voice. */
	readonly speaker: string | null;
	/** The same in Ukrainian, where it is no name. */
	readonly speakerUk?: string;
	/** A few words of the article, verbatim. */
	readonly evidence: string;
	/** The same number in the article's other unit, as printed there; null where there is none. */
	readonly alsoGivenAs: string | null;
	readonly paragraph: number;
}

/** Somebody published it in a table of official or well-known areas. */
export interface ReferenceReceipt {
	readonly type: 'reference';
	/** Whose area it is. */
	readonly source: Localised;
	/** What the table says of it, and who published it. */
	readonly note: Localised;
	/** Of an area that sizes are compared with (`compared-areas.csv`). */
	readonly edition?: Edition;
	/** How the outline that stands for it compares; left out where there is none of its own. */
	readonly outline?: FigureWording;
}

/** Where a published number can be looked up. */
export interface Edition {
	readonly year: number;
	/** With `https://`. */
	readonly address: string;
}

/** We measured it on a layer. All areas in km², on the WGS84 ellipsoid. */
export interface MeasuredReceipt {
	readonly type: 'measured';
	readonly layer: string;
	/** Ids of the features measured. */
	readonly features: readonly string[];
	readonly asOf: string;
	readonly heldSqKm: number;
	readonly contestedSqKm: number;
	readonly waterInHeldSqKm: number;
	readonly waterInContestedSqKm: number;
	/** Whether the figure leaves inland waters and lagoons out. */
	readonly landOnly: boolean;
	/** Half the width of the 95 % range of the ground held, or contested where none is held; null: unknown. */
	readonly accuracySqKm: number | null;
}

/** We measured a length on a layer, along its lines on the WGS84 ellipsoid. */
export interface LengthReceipt {
	readonly type: 'length';
	readonly layer: string;
	readonly asOf: string;
	/** What was measured, and how. */
	readonly note: FigureWording;
}

/** We measured an outline of our reader's: one that was drawn here, or a copy that was moved. */
export interface OutlineReceipt {
	readonly type: 'outline';
	/** What was measured: where the outline is from, and what it was measured against. */
	readonly layer: FigureWording;
	/** How, and what that leaves out. */
	readonly note: FigureWording;
}

/** A text that our reader brought says so. */
export interface TextReceipt {
	readonly type: 'text';
	/** The number with its hedge and unit, verbatim. */
	readonly quote: string;
	/** Who the text says it is from; null where it speaks in its own voice. */
	readonly speaker: string | null;
	/** The hedge as worded, null where there is none. */
	readonly hedgeText: string | null;
}

/** Somebody published it on some day, about that day or another: a row of `published-figures.csv`. */
export interface PublishedReceipt {
	readonly type: 'published';
	readonly publisher: string;
	/** In `pageLanguage`, in square brackets where it was read from the address; null where it was not to be had. */
	readonly title: string | null;
	/** ISO date. */
	readonly published: string;
	readonly url: string;
	/** Who says it; null where the publisher does. */
	readonly speaker: string | null;
	/** The map maker, analysis or count behind it; null where none is named. */
	readonly method: string | null;
	/** A few words of the page, verbatim, in `evidenceLanguage`. */
	readonly evidence: string;
	/** The same number in another unit, or in the one that we converted it from, as printed there; null where there is none. */
	readonly alsoGivenAs: string | null;
	/** Left out where it is the figure's own unit. */
	readonly printedIn?: 'mi2';
	/** BCP 47. */
	readonly pageLanguage: string;
	readonly evidenceLanguage: string;
	readonly note: string | null;
	/** The same in Ukrainian; left out where there is none, as for many names. */
	readonly speakerUk?: string;
	readonly methodUk?: string;
	readonly noteUk?: string;
}

/** Measured on a map maker's daily polygons, which are not shipped: the areas by day are. */
export interface SeriesReceipt {
	readonly type: 'series';
	readonly mapMaker: string;
	/** `gap`: no map was published on the day, `change`: the second day less the first. */
	readonly of: 'day' | 'gap' | 'change';
	/** ISO dates of the maps that the number is from: one, or the two around a gap, or the ends of a period with those around their gaps. */
	readonly days: readonly string[];
	readonly ground: SeriesGround;
}

/** Arithmetic on other figures. */
export interface DerivedReceipt {
	readonly type: 'derived';
	/** The arithmetic as it is written down, e.g. `112,000 km² ÷ 450 km²`, with `{0}`, `{1}` for the inputs. */
	readonly formula: string;
	/** Ids of the figures that stand for `{0}`, `{1}` … */
	readonly inputs: readonly string[];
	/** What a percentage is of; null for other quantities. */
	readonly denominator: FigureWording | null;
	/** The same in the form that follows “20% of”: in Ukrainian the genitive. Left out where none is said in running text. */
	readonly of?: FigureWording;
	readonly note: FigureWording | null;
}

export type Receipt =
	| ArticleReceipt
	| ReferenceReceipt
	| MeasuredReceipt
	| LengthReceipt
	| OutlineReceipt
	| TextReceipt
	| PublishedReceipt
	| SeriesReceipt
	| DerivedReceipt;
