import type { Claim } from './claim';
import type { Figure, Quantity } from './figure';
import type { Holder } from './holder';
import type { Outcome } from './judgement';

/** How a number stands to what is measured; `other-day`: it speaks of ground of another day. */
export type Standing = Outcome | 'other-day';

/** Which number is meant: of what quantity, by whom, on which ground. */
export interface BoardSubject {
	readonly quantity: Quantity;
	readonly what: 'held' | 'advance' | 'region';
	readonly holder: Holder | null;
	/** Ids of regions or countries, together one ground, and those left out of it. */
	readonly places: readonly string[];
	readonly without: readonly string[];
}

export interface BoardRow {
	readonly figure: Figure;
	/** Null for what the dossier's articles report. */
	readonly claim: Claim | null;
	/** ISO date that it speaks of; null where nothing says. */
	readonly date: string | null;
	/** Null where nothing is measured that it could be compared with. */
	readonly standing: Standing | null;
}

/** All numbers about one thing. */
export interface BoardGroup extends BoardSubject {
	readonly key: string;
	/** By date, then by who says so. */
	readonly rows: readonly BoardRow[];
	/** What is measured of it, the usual reading first; may be empty. */
	readonly measured: readonly Figure[];
}
