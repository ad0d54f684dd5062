import type { Days } from './calendar';
import type { TokenRun } from './token-run';

/** A time without the words before it. `span`: longer than a day. */
export interface Core extends Days {
	readonly end: number;
	readonly source: 'stated' | 'relative' | 'article';
	readonly span: boolean;
}

/** The number of up to four digits at a token; null where none stands. */
export function number(sentence: TokenRun, at: number): number | null {
	const token = sentence.tokens[at];
	return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}
