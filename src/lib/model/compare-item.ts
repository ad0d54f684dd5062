import type { Pick } from './comparison';
import type { Figure } from './figure';
import type { FigureWording } from './figure-codes';
import type { Holder } from './holder';
import type { ShapePath } from './shapes';

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
