import { type Article, articleSchema } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import { parseYaml, yamlFault, type YamlPath, type YamlSource } from './yaml-source';

/** An article with the way back to its file: where in it a value stands. */
export interface LocatedArticle {
	readonly article: Article;
	readonly fileName: string;
	readonly position: YamlSource['position'];
}

/**
 * Read all files of `seeds/`, in order of name; ids must be unique across them. Fails with every fault
 * found, one per line, file names as they are given:
 * `seeds/x.yaml:14:5 figures[0].hedge: must be one of exactly, about, …, got "circa"`.
 */
export function loadArticles(files: Readonly<Record<string, string>>): Result<Article[]> {
	const located = locateArticles(files);
	return located.ok ? ok(located.value.map(({ article }) => article)) : located;
}

/** As `loadArticles`, keeping where each value stands, for messages about what was read. */
export function locateArticles(files: Readonly<Record<string, string>>): Result<LocatedArticle[]> {
	const results = Object.keys(files)
		.sort()
		.map((name) => ({ fileName: name, parsed: parseYaml(files[name] ?? '', name, articleSchema) }));
	const articles = results.flatMap(({ fileName, parsed }) => {
		if (!parsed.ok) return [];
		const { value, position } = parsed.value;
		return [{ article: value, fileName, position }];
	});
	const faults = results.flatMap(({ parsed }) => (parsed.ok ? [] : [parsed.reason]));
	faults.push(...duplicates(articles));
	return faults.length > 0 ? fail(faults.join('\n')) : ok(articles);
}

/** Figures, statements and articles are linked by id alone, so one id may stand for one thing only. */
function duplicates(articles: readonly LocatedArticle[]): string[] {
	const seen = new Map<string, string>();
	const faults: string[] = [];
	const once = (kind: string, value: string, at: LocatedArticle, path: YamlPath) => {
		const first = seen.get(`${kind} ${value}`);
		if (first === undefined) seen.set(`${kind} ${value}`, at.position(path));
		else faults.push(yamlFault(at.position, path, `${value} is taken already, at ${first}`));
	};
	for (const located of articles) {
		const { id, sourceFile, figures, statements } = located.article;
		once('id', id, located, ['id']);
		once('source', sourceFile, located, ['sourceFile']);
		figures.forEach((figure, index) => once('id', figure.id, located, ['figures', index, 'id']));
		statements.forEach((said, index) => once('id', said.id, located, ['statements', index, 'id']));
	}
	return faults;
}
