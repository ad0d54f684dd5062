import type { Bounds } from './dossier';
import type { Claim, ClaimDoubt, RatePeriod } from './claim';
import type { Figure } from './figure';
import type { FigureCode, FigureWording } from './figure-codes';
import type { Gazetteer } from './gazetteer';
import type { Holder } from './holder';
import type { Interval } from './interval';
import type { DatedOwnDay, OwnMaker } from './own-layer';
import type { Phrase } from './phrase';
import type { PublishedFigure } from './published-figure';
import type { KnownSeries } from './series';
import type { Localised } from './text';

/**
 * `close`: within the margin, so that it cannot be told apart from what is measured; `depends`: it fits
 * under one usual way of counting and not under another; `no-answer`: nothing to compare it with, or a
 * part of it was guessed.
 */
export const verdicts = ['fits', 'close', 'depends', 'does-not-fit', 'no-answer'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a claim's number is compared with. `itself`: the claim's own other expression. */
export type ComparedWith = 'measured' | 'official' | 'reported' | 'itself';

/** `fits`, `does-not-fit`: however much what it is compared with is off; `close`: anything between. */
export const outcomes = ['fits', 'close', 'does-not-fit'] as const satisfies readonly Verdict[];
export type Outcome = (typeof outcomes)[number];

/** One number of a claim against one other number, under one reading of what the words leave open. */
export interface ClaimComparison {
	/** Unique within the judgement. */
	readonly id: string;
	readonly with: ComparedWith;
	/** Figure id of the claim's number, in the unit compared in. */
	readonly claim: string;
	/** Figure id of what it is compared with. */
	readonly against: string;
	/** The reading: denominator, held or held and contested, with or without Crimea, conversion. */
	readonly reading: FigureWording;
	/** What tells it from the usual way of counting, where the base of a share alone does not; else null. */
	readonly how: FigureWording | null;
	/** Of a share whose base is not like the ground: in what they differ; else null. */
	readonly unlike: FigureWording | null;
	readonly outcome: Outcome;
	/** By how much `against` may be off for its layer and for the engine that measures, in its unit. */
	readonly margin: number;
	/** By the series of days: what a figure of the map maker that is named may be by it, and of whom; else left out. */
	readonly reach?: MethodReach;
	/** By the reader's own file: the two days that a change is between; else left out. */
	readonly ownDays?: OwnSpan;
	/** The reading that the words suggest, or the usual one: it decides. At most one with `measured` or `official`. */
	readonly chosen: boolean;
	/** Id of the place that it is of, where the claim's numbers are said of each place; else null. */
	readonly place: string | null;
	/** Whether it bears on the verdict; else it is context (another day's ground, another report). */
	readonly counts: boolean;
}

/** Whose way of counting a claim names; `any`: none that we know. */
export const methods = [
	'deepstate',
	'isw',
	'uk-mod',
	'black-bird',
	'war-mapper',
	'ukraine',
	'russia',
	'any'
] as const;
export type Method = (typeof methods)[number];

/** What figures of one way of counting may be, by what another one measures. */
export interface MethodReach {
	readonly method: Method;
	/** In the unit of what is measured. */
	readonly interval: Interval;
	/** A net change, not a holding. */
	readonly isChange: boolean;
	/** So much a day, week …, where the claim tells a rate. */
	readonly per?: RatePeriod;
	/** ISO dates that it is of, as the claim has them. */
	readonly from: string;
	readonly to: string;
}

/** Days of the reader's own file, ISO dates, between which ground was won or lost. */
export interface OwnSpan {
	readonly from: string;
	readonly to: string;
	/** So much a day, week …, where the claim tells a rate. */
	readonly per?: RatePeriod;
}

/**
 * Why the verdict is what it is; the first one decides. `guessed`: it would not fit, but rests on a
 * guess; `not-compared`: one number of several that is held against nothing; `rate`: so much a day;
 * `other-base`: a share of other ground than the places; `undated-change`: nothing says over which time;
 * `outside-series`, `no-series`: days, or ground, that the series does not have; `other-way`: the ground
 * that a side won went, on balance, the other way; `far-off`: a number that is likelier misread than wrong;
 * `own-nothing`: the reader's own file has no such ground;
 * `published-otherwise`: the count that is named published another number for the same days;
 * `published-of-other-days`: the same number was published of others. These two never come first.
 */
export type ReasonCode =
	| Outcome
	| 'depends'
	| 'itself-disagrees'
	| 'other-date'
	| 'change-over-time'
	| 'undated-change'
	| 'outside-series'
	| 'no-series'
	| 'other-way'
	| 'far-off'
	| 'published-otherwise'
	| 'published-of-other-days'
	| 'advance'
	| 'guessed'
	| 'not-compared'
	| 'rate'
	| 'other-base'
	| 'nothing-to-compare'
	| 'unknown-place'
	| 'unknown-holder'
	| 'unknown-size'
	| 'own-nothing';

/** The sentences of answers, and the parts that they are put together from. */
export type AnswerPhrase =
	| 'answer'
	| 'found-share'
	| 'found-area'
	| 'found-official'
	| 'found-size'
	| 'found-official-size'
	| 'said-fits'
	| 'said-high'
	| 'said-low'
	| 'said-within'
	| 'said-far'
	| 'on-day'
	| 'on-day-how'
	| 'net-of-days'
	| 'net-of-days-how'
	| 'found-multiple'
	| 'found-rate'
	| `by-${Method}`
	| 'by-ukraine-kursk'
	| 'undated-change'
	| 'outside-series'
	| 'no-series'
	| 'other-way'
	| 'far-off'
	| 'published-otherwise'
	| 'published-of-other-days'
	| 'with-read'
	| 'depends-base'
	| 'depends-unlike'
	| 'depends-how'
	| 'close'
	| 'close-how'
	| 'close-size'
	| 'itself'
	| 'itself-share'
	| 'other-date'
	| 'undated-past'
	| 'map-shows'
	| 'map-day'
	| 'change-over-time'
	| 'advance'
	| 'nothing-to-compare'
	| 'unknown-place'
	| 'unknown-holder'
	| 'unknown-place-and-holder'
	| 'unknown-size'
	| 'found-own'
	| 'found-own-size'
	| 'own-basis'
	| 'own-shows'
	| 'own-day'
	| 'own-net'
	| 'own-net-basis'
	| 'own-near-basis'
	| 'own-change'
	| 'own-change-days'
	| 'own-advance'
	| 'own-nothing'
	| 'own-nothing-between'
	| 'rate'
	| `per-${RatePeriod}`
	| 'other-base'
	| 'not-compared'
	| 'of-place'
	| 'and-then'
	| 'choose-holder'
	| 'choose-place'
	| 'choose-date'
	| 'choose-number'
	| 'choose-what'
	| 'choose-parts'
	| ClaimDoubt;

/** What one number of a claim comes to, in one line: the answer, where it decides. */
export interface Reason {
	readonly code: ReasonCode;
	readonly says: Phrase<AnswerPhrase | FigureCode>;
	/** Ids of the figures that it names. */
	readonly figures: readonly string[];
}

/** A claim with its verdict and all of its working. Plain data. */
export interface Judgement {
	readonly claim: Claim;
	readonly verdict: Verdict;
	readonly reasons: readonly Reason[];
	readonly comparisons: readonly ClaimComparison[];
	/** The reader's own file that it rests on, and its day, ISO; left out where it is our map. */
	readonly own?: OwnBasis & { readonly day: string };
	/** Every figure that the above name and that `ClaimFacts.figures` lacks; of the claim's own, one per expression: `{claim id}-{index}`. */
	readonly figures: Readonly<Record<string, Figure>>;
	/** Where the map can show it: the rows of its layers, and the ground. */
	readonly map: {
		readonly rows: readonly string[];
		readonly region: string | null;
		readonly bounds: Bounds | null;
	};
}

/** What is known of a place that claims are about. Figure ids of `ClaimFacts.figures`. */
export interface ClaimPlace {
	/** A region, or a country. */
	readonly id: string;
	readonly country: Holder;
	readonly name: Localised;
	readonly bounds: Bounds;
	/** Its whole area as measured on the layers; null where the layers have only a part of it. */
	readonly measured: string | null;
	readonly official: string | null;
	/** Ground in it that the other side than its country holds; null: none. */
	readonly held: string | null;
	/** Rows of the layer list that show that ground. */
	readonly rows: readonly string[];
	/** For a country: the ids of its regions. */
	readonly parts: readonly string[];
}

/** Everything that claims are judged by: plain data, fit for a worker. */
export interface ClaimFacts {
	readonly asOf: string;
	readonly dataHash: string;
	readonly places: readonly ClaimPlace[];
	readonly gazetteer: Gazetteer;
	/** The denominators that publishers use for a country, in the dossier's order: the first is the usual one. */
	readonly denominators: readonly {
		readonly of: string;
		readonly id: string;
		readonly figure: string;
		/** Ids of the regions that it leaves out, the one that names them first; usually empty. */
		readonly minus: readonly string[];
		readonly label: Localised;
		/** The label in the form that follows “20% of”. */
		readonly labelOf: Localised;
	}[];
	/** Figure ids of what the dossier's articles report. */
	readonly reported: readonly string[];
	/** What is known of other days than `asOf`; left out where nothing is. */
	readonly byDay?: DayFacts;
	/** Whose ground it is, where it is the reader's own: of `asOf`, changes between two of `days`; left out where it is our map's. */
	readonly own?: OwnBasis & { readonly days: readonly DatedOwnDay[] };
	readonly figures: Readonly<Record<string, Figure>>;
}

/** The reader's own file that held ground is judged by. */
export interface OwnBasis {
	readonly name: string;
	/** Name of the mapping that it was read with. */
	readonly mapping: string;
	/** The reader, if left out. */
	readonly maker?: OwnMaker;
}

/** Areas by day, and what others published of them. */
export interface DayFacts {
	readonly series: KnownSeries;
	readonly published: readonly PublishedFigure[];
}
