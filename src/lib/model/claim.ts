import type { Quantity } from './figure';
import type { Hedge } from './hedge';
import type { Holder } from './holder';
import type { Interval } from './interval';

/** A stretch of the checked text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Units that texts give numbers in. `times`: of another thing's size. */
export const statedUnits = ['km2', 'mi2', 'ha', 'acre', 'percent', 'km', 'mi', 'times'] as const;
export type StatedUnit = (typeof statedUnits)[number];

/**
 * `number`: digits or number words with a unit; `range`: two of them ("18 to 20 percent"); `words`: a
 * fraction or multiple in words ("a fifth", "almost all", "half the size of").
 */
export type ExpressionForm = 'number' | 'range' | 'words';

/** One number of a claim in one unit, as the text gives it and as we read it. */
export interface Expression {
	/** The number with its unit, and with its hedge where that stands beside it. */
	readonly span: Span;
	/** What stands at `span`. */
	readonly text: string;
	readonly form: ExpressionForm;
	readonly quantity: Quantity;
	/** As stated, in `unit`; `low` is `high` but for a range. `lastUnit`: place value of its last stated digit. */
	readonly stated: Interval & { readonly unit: StatedUnit; readonly lastUnit: number };
	/** The class that its hedge is read as; see `readHedge`. */
	readonly hedge: Hedge;
	/** The hedge as worded ("well over", "or so"); null where there is none. */
	readonly hedgeText: string | null;
	/** In km², percent, km or times: the number; of a range, its middle. */
	readonly value: number;
	/** The values that it is compatible with, by its hedge and its rounding, in the unit of `value`. */
	readonly interval: Interval;
	/** `times` only: id of the thing whose size it is a multiple of (`Gazetteer.sizes`); null where we have no area for it. */
	readonly of: string | null;
	/** `times` only: that thing as worded, null for other quantities. */
	readonly ofText: string | null;
}

/**
 * `held`: ground of `places` that `holder` holds. `change`: ground that `holder` took or lost over
 * time, which no layer of one day can check. `advance`: how far or deep `holder` went. `size`: how big
 * the places are, whoever holds them.
 */
export const claimWhats = ['held', 'change', 'advance', 'size'] as const;
export type ClaimWhat = (typeof claimWhats)[number];

/** What a rate is told by: so much a day, a week, a month, a year. */
export const ratePeriods = ['day', 'week', 'month', 'year'] as const;
export type RatePeriod = (typeof ratePeriods)[number];

export interface ClaimSubject {
	readonly what: ClaimWhat;
	/** Null where the text does not say, and for sizes. */
	readonly holder: Holder | null;
	/** Ids of regions or countries, together one ground, sorted; empty where the text names none that we know. */
	readonly places: readonly string[];
	/** Ids that the text leaves out of those ("excluding Crimea"); usually empty. */
	readonly without: readonly string[];
	/** What a share is said to be of, where the text says so: land alone, or total area. */
	readonly base: 'land' | 'total' | null;
	/** The number is said of each of the places, not of all of them together. */
	readonly each?: true;
	/** `change` only: `holder` lost the ground. */
	readonly lost?: true;
	/** The number is a rate: “16 square kilometres a day”. */
	readonly per?: RatePeriod;
	/** What a share or a multiple is of, as worded, where that is other ground than the places: “63 % of what it had lost”. */
	readonly of?: string;
}

/**
 * The days that a claim speaks of, ISO dates, both inclusive. `stated`: the sentence names them;
 * `relative`: it counts from the article's day ("last month"); `article`: the article's own day;
 * `none`: nothing says, so the layers' day is taken.
 */
export interface ClaimDate {
	readonly from: string;
	readonly to: string;
	readonly source: 'stated' | 'relative' | 'article' | 'none';
	/** The words that say so, null where there are none. */
	readonly text: string | null;
}

/**
 * What was read between the lines, and may be wrong. `holder-by-speaker`: “we” is the quoted speaker's
 * side; `what-unread`: nothing says whether the ground is held, taken or measured, so it was read as
 * held; `unit-by-number-before`: the unit is left out, and taken from the number before; `…-by-little`:
 * another reading of that part was nearly as likely; `place-by-part`: only a town or a part of it is named;
 * `place-by-war`: no ground is named at all; `…-otherwise`: the number does not fit, but would with another
 * of what the text offers there.
 */
export const claimDoubts = [
	'holder-by-pronoun',
	'holder-by-sentence-before',
	'holder-by-place',
	'place-by-sentence-before',
	'place-by-holder',
	'date-by-sentence-before',
	'past-without-date',
	'number-by-blanks',
	'holder-by-speaker',
	'what-unread',
	'unit-by-number-before',
	'holder-by-little',
	'place-by-little',
	'place-by-part',
	'place-by-war',
	'what-otherwise',
	'holder-otherwise',
	'place-otherwise',
	'date-otherwise',
	'date-by-little',
	'what-by-little',
	'number-by-little'
] as const;
export type ClaimDoubt = (typeof claimDoubts)[number];

/** A checkable statement about territory, found in a text. */
export interface Claim {
	/** `c1`, `c2` … in the order of the text. */
	readonly id: string;
	/** From its first expression to its last. */
	readonly span: Span;
	readonly sentence: Span;
	/** At least one; several are the same quantity or share told in different units, which must agree. */
	readonly expressions: readonly Expression[];
	readonly subject: ClaimSubject;
	readonly date: ClaimDate;
	/** Who says it, as worded; null where the text speaks in its own voice. */
	readonly speaker: string | null;
	/** The sentence denies it, or says that it is not so. */
	readonly denied: boolean;
	readonly doubts: readonly ClaimDoubt[];
}

/** What a reader sets right by hand; a key left out stays as it was read. */
export interface Correction {
	readonly what?: ClaimWhat;
	readonly holder?: Holder | null;
	readonly places?: readonly string[];
	/** Whether the numbers are said of each of the places. */
	readonly each?: boolean;
	/** Null: the numbers are no rates. */
	readonly per?: null;
	/** Null: a share is of the places, not of other ground. */
	readonly of?: null;
	/** Hedge of each expression, by index; null: as read. The same for the number, in its unit, and the unit. */
	readonly hedges?: readonly (Hedge | null)[];
	readonly numbers?: readonly (number | null)[];
	readonly units?: readonly (StatedUnit | null)[];
	/** ISO date: the day, or the last one of a period. */
	readonly date?: string;
	/** ISO date: the first day of a period. */
	readonly from?: string;
}
