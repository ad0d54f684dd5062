import type { Article } from '../model/article';
import { type EvidenceProblem, indexOfPhrase, type SourceText } from './source-text';

/**
 * Prove what an article's seed says of the article as a whole: the hash of the text, and that headline,
 * publisher, author and date are written in it, because nothing about them may be guessed.
 */
export function verifySource(article: Article, { text, sha256 }: SourceText): EvidenceProblem[] {
	const problems: EvidenceProblem[] = [];
	const add = (key: keyof Article, reason: string) => problems.push({ path: [key], reason });
	if (sha256 !== article.sha256)
		add('sha256', `the source text is another one: its SHA-256 is ${sha256}`);
	const opening = openingWords(article.title);
	if (opening !== null && !text.trimStart().startsWith(opening))
		add('title', `the source text does not begin with these words: "${opening}"`);
	if (opening === null && indexOfPhrase(text, article.title) < 0)
		add('title', `does not stand in the source text: "${article.title}"`);
	for (const key of ['publisher', 'author'] as const) {
		const name = article[key];
		if (name !== null && !text.includes(name))
			add(key, `the source text does not name "${name}"; null where it names none`);
	}
	const { published } = article;
	if (published !== null && !writtenDates(published).some((date) => text.includes(date)))
		add('published', `the source text does not give ${published}; null where it gives none`);
	return problems;
}

/** The words of a title that stands in for a headline, `[Russia has rejected …]`; null for a headline. */
function openingWords(title: string): string | null {
	return /^\[(.*?)\s*…?\]$/.exec(title)?.[1] ?? null;
}

/** The ways in which English copies write a day. */
function writtenDates(isoDate: string): string[] {
	const date = new Date(isoDate);
	const write = (locale: string, month: 'long' | 'short') =>
		date.toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
	const short = write('en-US', 'short');
	return [isoDate, write('en-US', 'long'), write('en-GB', 'long'), short, short.replace(' ', '. ')];
}
