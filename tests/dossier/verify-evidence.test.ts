import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '../../src/lib/dossier/load-articles';
import {
	indexOfPhrase,
	paragraphsOf,
	type SourceText,
	statedNumbers
} from '../../src/lib/dossier/source-text';
import { verifyEvidence } from '../../src/lib/dossier/verify-evidence';
import type { Article } from '../../src/lib/model/article';

function readArticle(path: string): Article {
	const parsed = loadArticles({ [path]: readFileSync(path, 'utf8') });
	if (!parsed.ok) throw new Error(parsed.reason);
	return parsed.value[0]!;
}

function readSource(path: string): SourceText {
	const bytes = readFileSync(path);
	return {
		text: bytes.toString('utf8'),
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
}

const source = readSource('tests/fixtures/seeds/valid.txt');

/** The problems of the valid fixture after one change, as `path: reason`. */
function problemsAfter(change: (article: Article) => void, text = source): string[] {
	const article = readArticle('tests/fixtures/seeds/valid.yaml');
	change(article);
	return verifyEvidence(article, text).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
}

function first<T>(list: readonly T[]): T {
	if (list[0] === undefined) throw new Error('the fixture has no such entry');
	return list[0];
}

describe('verifyEvidence', () => {
	it('finds nothing against a seed that its source text bears out', () => {
		expect(problemsAfter(() => undefined)).toEqual([]);
	});

	const cases: [name: string, change: (article: Article) => void, problem: string][] = [
		[
			'another text',
			(article) => (article.sha256 = '0'.repeat(64)),
			`sha256: the source text is another one: its SHA-256 is ${source.sha256}`
		],
		[
			'a phrase that is not there, if only by its apostrophe or dash',
			({ statements }) => (first(statements).evidence = 'We will keep – it'),
			'statements.0.evidence: does not stand in the source text: "We will keep – it"'
		],
		[
			'a phrase of other letter case',
			({ statements }) => (first(statements).evidence = 'we will keep it'),
			'statements.0.evidence: does not stand in the source text: "we will keep it"'
		],
		[
			'a phrase in another paragraph',
			({ events }) => (first(events).paragraph = 3),
			'events.0.evidence: stands in paragraph 5, not in 3: "said on 2 March 2025"'
		],
		[
			'a phrase that ends inside a word',
			({ figures }) => (first(figures).evidence = 'nearly 20 percent of South'),
			'figures.0.evidence: does not stand in the source text: "nearly 20 percent of South"'
		],
		[
			'nine words',
			({ figures }) =>
				(first(figures).evidence = 'Northland holds nearly 20 percent of Southland, or more'),
			'figures.0.evidence: has 9 words, 8 are the most: "Northland holds nearly 20 percent of Southland, or more"'
		],
		[
			'a number that is not in the evidence',
			({ figures }) => (first(figures).value = 21),
			'figures.0.value: 21 is not the number in its evidence "holds nearly 20 percent of Southland"'
		],
		[
			'a hedge that is not the one written',
			({ figures }) => (first(figures).hedge = 'over'),
			'figures.0.hedge: the text says nearly 20, not over 20'
		],
		[
			'a hedge left out by starting the phrase after it',
			({ figures }) => {
				first(figures).hedge = 'exactly';
				first(figures).evidence = '20 percent of Southland';
			},
			'figures.0.hedge: the text says nearly 20, not exactly 20'
		],
		[
			'a speaker whom the paragraph does not name',
			({ figures }) => (first(figures).speaker = 'the ministry'),
			'figures.0.speaker: does not stand in paragraph 4: "the ministry"'
		],
		[
			'another unit that the paragraph does not give',
			({ figures }) =>
				figures.forEach((figure) => figure.alsoGivenAs && (figure.alsoGivenAs = '2 miles')),
			'figures.1.alsoGivenAs: does not stand in paragraph 5: "2 miles"'
		],
		[
			'an event without evidence in a paragraph that there is not',
			({ events }) => Object.assign(first(events), { evidence: undefined, paragraph: 6 }),
			'events.0.paragraph: the text has 5 paragraphs, not 6'
		],
		[
			'a headline of our own',
			(article) => (article.title = 'Border fort falls'),
			'title: does not stand in the source text: "Border fort falls"'
		],
		[
			'a publisher that is guessed',
			(article) => (article.publisher = 'The Northland Times'),
			'publisher: the source text does not name "The Northland Times"'
		],
		[
			'an author who is guessed',
			(article) => (article.author = 'Bea Example'),
			'author: the source text does not name "Bea Example"; null where it names none'
		],
		[
			'a date that is guessed',
			(article) => (article.published = '2025-03-04'),
			'published: the source text does not give 2025-03-04'
		],
		[
			'a range of days of which the text gives one',
			(article) => (article.published = '2025-03-03/2025-03-04'),
			'published: the source text does not give 2025-03-03/2025-03-04'
		],
		[
			'a name that is said to be known from the page alone, but stands in the text',
			(article) => (article.identified.fromPage = ['publisher']),
			'identified: says that publisher is known from the page alone, but the text has it'
		]
	];
	it.each(cases)('finds %s', (_name, change, problem) => {
		expect(problemsAfter(change)).toEqual([problem]);
	});

	it('takes the word of the published page for what the text does not have', () => {
		const problems = problemsAfter((article) => {
			article.title = 'Fort falls to the north';
			article.publisher = 'The Northland Times';
			article.published = '2025-03-04/2025-03-05';
			article.author = null;
			article.identified.fromPage = ['title', 'publisher', 'published'];
		});
		expect(problems).toEqual([]);
	});
});

describe('paragraphsOf', () => {
	it('counts the lines that hold more than white space, whatever ends them', () => {
		expect(paragraphsOf('\n one \r\n\t\r\n\r\ntwo\rthree\n\u00a0\n')).toEqual([
			' one ',
			'two',
			'three'
		]);
	});
});

describe('indexOfPhrase', () => {
	it.each([
		['a share of 20 percent', '20 percent', 11],
		['a share of 120 percent', '20 percent', -1],
		['a share of 1.20 percent', '20 percent', -1],
		['from 2 to 2.5', '2', 5],
		['only 2.5', '2', -1],
		['120 and 20', '20', 8],
		['(1.5 miles)', '1.5 miles', 1],
		['Київська й Київ', 'Київ', 11],
		['anything', '', -1]
	])('in "%s" finds "%s" at %i', (text, phrase, index) => {
		expect(indexOfPhrase(text, phrase)).toBe(index);
	});
});

describe('statedNumbers', () => {
	it('reads digits with the hedge right before them, not a part of it', () => {
		const read = statedNumbers('Just under 20%, more than 112,000 and 2.5; over the hill, 450').map(
			({ hedge, value }) => `${hedge} ${value}`
		);
		expect(read).toEqual(['just under 20', 'more than 112000', 'exactly 2.5', 'exactly 450']);
	});
});

const shared = '../shared/seeds';

describe.skipIf(!existsSync(shared))('the seeds, against the texts they were read from', () => {
	const articles = readdirSync('seeds').map((name) => readArticle(`seeds/${name}`));

	it.each(articles)('$id is borne out', (article) => {
		expect(verifyEvidence(article, readSource(`${shared}/${article.sourceFile}`))).toEqual([]);
	});

	it('cover every text', () => {
		const texts = readdirSync(shared).filter((name) => name.endsWith('.txt'));
		expect(articles.map(({ sourceFile }) => sourceFile).sort()).toEqual(texts.sort());
	});

	it.each(articles)('$id is told in our words: no seven in a row are the article’s', (article) => {
		const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
		const runs = (text: string) => {
			const list = words(text);
			return list.flatMap((_, at) =>
				at + 7 > list.length ? [] : [list.slice(at, at + 7).join(' ')]
			);
		};
		const theirs = new Set(runs(readSource(`${shared}/${article.sourceFile}`).text));
		const ours = [
			article.lede.en,
			article.provenance.en,
			...article.statements.map(({ paraphrase }) => paraphrase.en),
			...article.events.map(({ what }) => what.en)
		];
		expect(theirs.size).toBeGreaterThan(100);
		expect(ours.flatMap(runs).filter((run) => theirs.has(run))).toEqual([]);
	});
});
