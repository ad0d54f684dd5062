/**
 * The paragraphs of a source text, in order: its lines that hold more than white space.
 * A seed's `paragraph: 1` is the first of them.
 */
export function paragraphsOf(text: string): string[] {
	return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

/**
 * Where `phrase` stands in `text` verbatim, as whole words: the index of its first character, or -1.
 * `20 percent` does not stand in `120 percent`, nor in `1.20 percent`.
 */
export function indexOfPhrase(text: string, phrase: string): number {
	if (phrase === '') return -1;
	const before = /^[\p{L}\p{N}]/u.test(phrase) ? /([\p{L}\p{N}]|\p{N}[.,])$/u : null;
	const after = /[\p{L}\p{N}]$/u.test(phrase) ? /^([\p{L}\p{N}]|[.,]\p{N})/u : null;
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
		const end = at + phrase.length;
		if (!before?.test(text.slice(0, at)) && !after?.test(text.slice(end))) return at;
	}
	return -1;
}
