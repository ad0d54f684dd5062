import { type Article, daysOf } from '../model/article';
import { type EvidenceProblem, indexOfPhrase, type SourceText } from './source-text';

/**
 * Prove what an article's seed says of the article as a whole: the hash of the text, and that headline,
 * publisher, author and date are written in it, because nothing about them may be guessed. What the seed
 * says is known from the published page alone (`identified.fromPage`) must not be in the text.
 */
export function verifySource(article: Article, { text, sha256 }: SourceText): EvidenceProblem[] {
	const problems: EvidenceProblem[] = [];
	const add = (key: keyof Article, reason: string) => problems.push({ path: [key], reason });
	if (sha256 !== article.sha256)
		add('sha256', `the source text is another one: its SHA-256 is ${sha256}`);
	for (const { key, isWritten, missing } of headOf(article, text)) {
		const isFromPage = article.identified.fromPage.includes(key);
		if (!isWritten && !isFromPage) add(key, missing);
		if (isWritten && isFromPage)
			add('identified', `says that ${key} is known from the page alone, but the text has it`);
	}
	return problems;
}

type HeadKey = Article['identified']['fromPage'][number];

/** What the seed says of the article as a whole, and whether the text says the same. */
function headOf({ title, publisher, author, published }: Article, text: string) {
	const head: { key: HeadKey; isWritten: boolean; missing: string }[] = [
		{
			key: 'title',
			isWritten: indexOfPhrase(text, title) >= 0,
			missing: `does not stand in the source text: "${title}"`
		},
		{
			key: 'publisher',
			isWritten: text.includes(publisher),
			missing: `the source text does not name "${publisher}"`
		},
		{
			key: 'published',
			isWritten: daysOf(published).every((day) =>
				writtenDates(day).some((date) => text.includes(date))
			),
			missing: `the source text does not give ${published}`
		}
	];
	if (author !== null)
		head.push({
			key: 'author',
			isWritten: text.includes(author),
			missing: `the source text does not name "${author}"; null where it names none`
		});
	return head;
}

/** The ways in which English copies write a day. */
function writtenDates(isoDate: string): string[] {
	const date = new Date(isoDate);
	const write = (locale: string, month: 'long' | 'short') =>
		date.toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
	const short = write('en-US', 'short');
	return [isoDate, write('en-US', 'long'), write('en-GB', 'long'), short, short.replace(' ', '. ')];
}
