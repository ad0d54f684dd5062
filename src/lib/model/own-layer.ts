import type { Holder } from './holder';
import type { Rings } from './rings';
import type { GroundMeaning, Mapping } from './mapping';

/** ISO: `2025-02-12`. */
export type CalendarDay = string;

/** An area of one status in one region on one day, in km². */
export interface OwnArea {
	readonly meaning: GroundMeaning;
	/** ISO 3166-2; null: ground outside of all our regions. */
	readonly region: string | null;
	readonly areaSqKm: number;
}

/** What a side holds in one region on one day, without and with contested ground, in km². */
export interface OwnRange {
	readonly holder: Holder;
	/** As of `OwnArea`. */
	readonly region: string | null;
	readonly heldSqKm: number;
	/** Each place once: never less than what is held. */
	readonly withContestedSqKm: number;
}

/** What one day of people's own ground measures. */
export interface OwnDay {
	/** As confirmed; null: undated. */
	readonly day: CalendarDay | null;
	/** With their paths in the folder or archive. */
	readonly files: readonly string[];
	readonly areas: readonly OwnArea[];
}

/** A day that is confirmed. */
export type DatedOwnDay = OwnDay & { readonly day: CalendarDay };

/** Whose lines are shown: the reader's own, or ours, which we show the room with. */
export type OwnMaker = 'reader' | 'example';

/** People's own ground as read and mapped. Days ascend; an undated file is one day alone, at the end. */
export interface OwnLayer {
	/** Of the file or folder. */
	readonly name: string;
	/** The reader, if left out. */
	readonly maker?: OwnMaker;
	readonly mapping: Mapping;
	readonly days: readonly OwnDay[];
}

/** The ground of one status on one day. */
export interface OwnGround {
	readonly meaning: GroundMeaning;
	/** In degrees, outlines counter-clockwise, each place once. */
	readonly rings: Rings;
	readonly areaSqKm: number;
}
