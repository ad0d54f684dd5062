import type { Token } from '../text/tokens';
import type { Days } from './calendar';

/** A time without the words before it: up to token `end`, exclusive. */
export interface Core extends Days {
	readonly end: number;
	readonly source: 'stated' | 'relative' | 'article';
	/** How long it is; `point`: a day that is counted back to (“three months ago”). */
	readonly unit: 'day' | 'month' | 'season' | 'year' | 'stretch' | 'now' | 'point';
	/** A month or a day of one without its year. */
	readonly bare?: boolean;
}

/** A time that a sentence names. */
export interface DayPhrase extends Days {
	/** Token indices, `end` exclusive, with the preposition. */
	readonly start: number;
	readonly end: number;
	readonly source: 'stated' | 'relative' | 'article';
	/** `point`: how it was then; `span`: what happened in it; `since`: what happened from then on. */
	readonly kind: 'point' | 'span' | 'since';
	/** Of “since March”: March itself. */
	readonly begun?: Days;
	/** What it was joined from: “from December 2023 to December 2025”. */
	readonly ends?: readonly [Days, Days];
	/** Other readings of its words: a month of another year, the middle of “mid-June”. */
	readonly others?: readonly Days[];
}

/** What dates are read from. */
export interface DayText {
	readonly tokens: readonly Token[];
	/** The article's day, ISO. */
	readonly day: string;
	/** The time that was told last: “a year earlier” and “in the same months” count from it. */
	readonly told?: Days;
	/** The one that the same sentence told last. */
	readonly within?: Days;
	/** The last of those that is longer than a day: “in the same quarter”. */
	readonly stretch?: Days;
}

export function wordAt({ tokens }: DayText, at: number): string {
	return tokens[at]?.lower ?? '';
}

/** The number of up to four digits at a token; null where none stands. */
export function numberAt({ tokens }: DayText, at: number): number | null {
	const token = tokens[at];
	return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}

export function yearAt(text: DayText, at: number): number | null {
	const value = numberAt(text, at);
	return value !== null && value >= 1990 && value <= 2050 ? value : null;
}
