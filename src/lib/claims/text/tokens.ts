import type { Span } from '../../model/claim';

/**
 * `word`: letters, with what joins them inside (`one-fifth`, `Russian-occupied`, `U.S`); `number`:
 * digits with the commas and points between them; `mark`: any other single sign, `'s` among them.
 */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
	readonly kind: TokenKind;
	readonly text: string;
	/** In lower case, with plain apostrophes. */
	readonly lower: string;
}

const pattern =
	/(?<word>\p{L}[\p{L}\p{M}]*(?:(?:[-‐‑.&]|['’](?![sS]\b))[\p{L}\p{M}]+)*)|(?<number>\d+(?:[.,]\d+)*)|['’][sS]\b|[^\s]/gu;

/** Cut a stretch of a text into tokens; white space is left out. Linear in its length. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(start, end).matchAll(pattern)) {
		const found = match[0];
		const from = start + match.index;
		tokens.push({
			kind: match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'mark',
			text: found,
			lower: found.toLowerCase().replaceAll('’', "'"),
			start: from,
			end: from + found.length
		});
	}
	return tokens;
}
