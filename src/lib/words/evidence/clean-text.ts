/** Longer sentences are cut in evidence: it quotes, it does not publish. */
const mostCharacters = 400;

/**
 * A stretch of a text from outside as one line: white space as single blanks, without controls and
 * without the signs that turn the direction of what follows (a quote must not change how a verdict reads).
 */
export function cleanText(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Z}]+/gu, ' ')
		.replace(/\p{Cf}/gu, (sign) => (sign === '\u200d' ? sign : ''))
		.trim();
}

/** The same, with `…` where it is too long to be quoted. */
export function cleanQuote(text: string): string {
	const characters = Array.from(cleanText(text));
	if (characters.length <= mostCharacters) return characters.join('');
	return `${characters
		.slice(0, mostCharacters - 1)
		.join('')
		.trimEnd()}…`;
}
