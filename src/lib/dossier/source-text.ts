import { type Hedge, hedges } from '../model/hedge';
import type { YamlPath } from './yaml-source';

/** The text that an article's evidence was read from. */
export interface SourceText {
	readonly text: string;
	/** Of the file's bytes, in lower-case hex. */
	readonly sha256: string;
}

/** Something that the source text does not bear out. */
export interface EvidenceProblem {
	/** The value of the article that it is about. */
	readonly path: YamlPath;
	readonly reason: string;
}

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

const stated = new RegExp(`(?:\\b(${hedges.join('|')})\\s+)?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)`, 'gi');

/**
 * The numbers of an English text that are written in digits (`112,000`, `2.5`), each with the qualifier
 * right before it (*exactly* where there is none), and the index of the character after its last digit.
 */
export function statedNumbers(text: string) {
	return [...text.matchAll(stated)].map((match) => ({
		value: Number((match[2] ?? '').replaceAll(',', '')),
		hedge: (match[1]?.toLowerCase() ?? 'exactly') as Hedge,
		end: match.index + match[0].length
	}));
}
