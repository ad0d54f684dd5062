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

/** The same, cut to so many characters, without anything that steers a terminal. */
export function onOneLine(text: string, longest = 200): string {
	const clean = text
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
		.trim();
	const signs = [...clean];
	return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : clean;
}
