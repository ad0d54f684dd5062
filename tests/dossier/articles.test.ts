import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '../../src/lib/dossier/load-articles';
import { daysOf } from '../../src/lib/model/article';
import type { Article } from '../../src/lib/model/article';

function readAll(folder: string, ending: string): Record<string, string> {
	const names = readdirSync(folder).filter((name) => name.endsWith(ending));
	return Object.fromEntries(
		names.map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')])
	);
}

function articlesOf(files: Record<string, string>): Article[] {
	const loaded = loadArticles(files);
	if (!loaded.ok) throw new Error(loaded.reason);
	return loaded.value;
}

describe('the seeds', () => {
	const files = readAll('seeds', '.yaml');
	const articles = articlesOf(files);

	it('hold the five articles, each in a file named after its id', () => {
		expect(Object.keys(files).sort()).toEqual(articles.map(({ id }) => `seeds/${id}.yaml`));
		expect(articles.map(({ sourceFile }) => sourceFile.slice(0, 3)).sort()).toEqual([
			'000',
			'001',
			'002',
			'003',
			'004'
		]);
	});

	it('give the nine territorial figures of the articles, as they are worded', () => {
		const rows = articles.flatMap(({ sourceFile, figures }) =>
			figures.map(({ hedge, value, unit, subject }) =>
				[sourceFile.slice(0, 3), hedge, value, unit, subject.holder, subject.region].join(' ')
			)
		);
		expect(rows.sort()).toEqual([
			'000 approximately 2.5 km UA RU-KRS',
			'000 around 450 km2 UA RU-KRS',
			'000 nearly 20 percent RU UA',
			'000 over 112000 km2 RU UA',
			'001 exactly 2.5 km UA RU-KRS',
			'001 roughly 20 percent RU UA',
			'002 about 450 km2 UA RU-KRS',
			'002 just under 20 percent RU UA',
			'002 more than 112000 km2 RU UA'
		]);
	});

	it('say in the lede of an article without figures that it has none', () => {
		const bare = articles.filter(({ figures }) => figures.length === 0);
		expect(bare.map(({ sourceFile }) => sourceFile.slice(0, 3)).sort()).toEqual(['003', '004']);
		for (const { lede } of bare) {
			expect(lede.en.replace(/\s+/g, ' ')).toContain('no area, share or distance of territory');
			expect(lede.uk.replace(/\s+/g, ' ')).toContain('жодної площі, частки чи відстані');
		}
	});

	it('name who published each article and when, and what of that our copy does not have', () => {
		const heads = articles.map(({ sourceFile, publisher, author, published, identified }) =>
			[sourceFile.slice(0, 3), publisher, author, published, identified.fromPage].join(' | ')
		);
		expect(heads.sort()).toEqual([
			'000 | Caspian News | Vusala Abbasova | 2025-02-13 | publisher',
			'001 | The Kyiv Independent | Tim Zadorozhnyy | 2025-02-12 | ',
			'002 | The Vaultz News |  | 2025-02-12/2025-02-13 | title,publisher,published',
			'003 | Al Mayadeen English |  | 2025-02-12/2025-02-13 | publisher,published',
			'004 | KMA Updates |  | 2025-02-12 | publisher,published'
		]);
		const hosts = articles.map(({ url }) => new URL(url).hostname);
		expect(new Set(hosts).size).toBe(5);
	});

	it('are of the days that their figures and statements speak of, or later', () => {
		for (const { published, figures, statements } of articles)
			for (const day of [...figures.map(({ asOf }) => asOf), ...statements.map(({ date }) => date)])
				if (day) expect(day <= daysOf(published)[1], `${day} of ${published}`).toBe(true);
	});

	it('prove every figure, statement and event with at most 8 words', () => {
		const phrases = articles.flatMap((article) =>
			[...article.figures, ...article.statements, ...article.events].map(
				({ evidence }) => evidence ?? ''
			)
		);
		expect(phrases.length).toBeGreaterThan(60);
		for (const phrase of phrases) {
			expect(phrase).not.toBe('');
			expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(8);
		}
	});

	it('paraphrase in neutral words, in both languages', () => {
		const ours = articles.flatMap(({ lede, provenance, figures, statements, events }) => [
			lede,
			provenance,
			...figures.map(({ label }) => label),
			...statements.map(({ paraphrase }) => paraphrase),
			...events.map(({ what }) => what)
		]);
		for (const { en, uk } of ours) {
			expect(en).not.toMatch(/liberat|recaptur|reclaim|regain|terroris|regime|invader/i);
			expect(uk).not.toMatch(/звільн|визвол|повернула контроль|терорист|режим|загарбник/i);
			expect(en).not.toMatch(/[а-яіїєґ]/i);
			expect(uk).toMatch(/[а-яіїєґ]/i);
			expect(uk).not.toMatch(/[ыэъё]/i);
		}
	});
});

describe('an invalid seed', () => {
	const fixtures = readAll('tests/fixtures/seeds/invalid', '.txt');

	// Each fixture ends with the messages that it must cause, in lines that begin with "#= ".
	it.each(Object.keys(fixtures))('%s is refused with file, line, path and reason', (path) => {
		const lines = (fixtures[path] ?? '').split('\n');
		const expected = lines.filter((line) => line.startsWith('#= ')).map((line) => line.slice(3));
		const text = lines.filter((line) => !line.startsWith('#= ')).join('\n');
		const fileName = path.replace('tests/fixtures/seeds/invalid', 'seeds').replace('.txt', '.yaml');
		const loaded = loadArticles({ [fileName]: text });
		expect(expected.length).toBeGreaterThan(0);
		expect(loaded.ok ? [] : loaded.reason.split('\n')).toEqual(expected);
	});
});

describe('loadArticles', () => {
	const valid = readFileSync('tests/fixtures/seeds/valid.yaml', 'utf8');

	it('reads files in order of name', () => {
		const other = valid.replaceAll('fort', 'mill').replace('valid.txt', 'other.txt');
		const articles = articlesOf({ 'b.yaml': valid, 'a.yaml': other });
		expect(articles.map(({ id }) => id)).toEqual(['border-mill', 'border-fort']);
	});

	it('refuses an id that stands for two things, and two seeds of one source text', () => {
		const loaded = loadArticles({ 'a.yaml': valid, 'b.yaml': valid });
		expect(loaded.ok ? [] : loaded.reason.split('\n')).toEqual([
			'b.yaml:1:1 id: border-fort is taken already, at a.yaml:1:1',
			'b.yaml:2:1 sourceFile: valid.txt is taken already, at a.yaml:2:1',
			'b.yaml:15:5 figures[0].id: fort-share is taken already, at a.yaml:15:5',
			'b.yaml:26:5 figures[1].id: fort-advance is taken already, at a.yaml:26:5',
			'b.yaml:40:5 statements[0].id: fort-spokesperson is taken already, at a.yaml:40:5'
		]);
	});

	it('lists the faults of every file', () => {
		const loaded = loadArticles({ 'b.yaml': 'id: 7', 'a.yaml': '{' });
		const lines = loaded.ok ? [] : loaded.reason.split('\n');
		expect(lines[0]).toMatch(/^a\.yaml:1:2: /);
		expect(lines).toContain('b.yaml:1:1 id: must be text, got 7');
		expect(lines).toContain('b.yaml:1:1 events: is missing');
	});

	it('refuses a text that unfolds without end', () => {
		const bomb = ['a: &a [x, x]', ...'bcdefghi'].map((line, index, all) =>
			index === 0 ? line : `${line}: &${line} [${`*${all[index - 1]?.[0]},`.repeat(9)}]`
		);
		const parsed = loadArticles({ 'bomb.yaml': bomb.join('\n') });
		expect(parsed).toEqual({
			ok: false,
			reason: 'bomb.yaml:1:1: Excessive alias count indicates a resource exhaustion attack'
		});
	});
});
